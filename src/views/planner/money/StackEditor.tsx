import { translator } from "../../../i18n/index.ts";
import { ASSUMPTIONS, type Parameters } from "../../../scenario/assumptions.ts";
import { resetFunding } from "../../../scenario/edits/reset-funding.ts";
import { setAssumption } from "../../../scenario/edits/set-assumption.ts";
import { setFundingShare } from "../../../scenario/edits/set-funding-share.ts";
import { setShortfallRule } from "../../../scenario/edits/set-shortfall-rule.ts";
import { type Funding, type FundingSource, SHORTFALL_RULES, shareOf } from "../../../scenario/funding.ts";
import type { Scenario } from "../../../scenario/types.ts";
import { Button, NumberField, Select } from "../../../ui/index.ts";
import { usePlanner } from "../context.ts";
import { ownerIds, payerName, sourceKey } from "./money-text.ts";

interface Props {
	readonly stack: Funding;
	readonly scenario: Scenario;
	readonly parameters: Parameters;
}

const SHARE_STEP_PERCENT = 0.5;

/** Shares in per cent, one undo step each; the loan takes what they leave, so the sum is always whole. */
export function StackEditor({ scenario, stack: answered, parameters }: Props) {
	const { session } = usePlanner();
	const t = translator.value;
	const city = session.city.value;
	const owners = ownerIds(city);
	const stack = scenario.funding ?? answered;
	const sources: readonly FundingSource[] = [
		...[...new Set([...owners, ...Object.keys(stack.municipalities)])].map(
			(id) => ({ kind: "municipality", id }) as const,
		),
		{ kind: "investors" },
		{ kind: "land" },
		{ kind: "grant" },
	];
	const steps = (name: string) => ({
		increaseLabel: t("action.increase", { name }),
		decreaseLabel: t("action.decrease", { name }),
	});
	const interest = t("money.edit.interest");
	const term = t("money.edit.term");
	return (
		<div class="stack-editor" data-stack-editor>
			<h4>{t("money.edit.percent")}</h4>
			<div class="field-pairs">
				{sources.map((source) => {
					const key = sourceKey(source);
					const words = payerName(city, key);
					const name = t.of(words);
					return (
						<div key={key} data-funding={key}>
							<NumberField
								label={name}
								value={plain(shareOf(stack, source) * 100)}
								low={0}
								high={100}
								step={SHARE_STEP_PERCENT}
								{...steps(name)}
								onChange={(percent) =>
									session.apply(setFundingShare(owners, source, words, plain(percent / 100)))
								}
							/>
						</div>
					);
				})}
			</div>
			<p role="status" class="stack-total" data-stack-total>
				{t("money.edit.total", { percent: t.format.percent(1), loan: t.format.percent(stack.loan, 2) })}
			</p>
			<div class="field-pairs">
				<NumberField
					label={interest}
					value={plain(parameters.loanInterest * 100)}
					low={ASSUMPTIONS.loanInterest.low * 100}
					high={ASSUMPTIONS.loanInterest.high * 100}
					step={0.25}
					{...steps(interest)}
					onChange={(percent) => session.apply(setAssumption("loanInterest", plain(percent / 100)))}
				/>
				<NumberField
					label={term}
					value={parameters.loanTermYears}
					low={ASSUMPTIONS.loanTermYears.low}
					high={ASSUMPTIONS.loanTermYears.high}
					step={1}
					{...steps(term)}
					onChange={(years) => session.apply(setAssumption("loanTermYears", years))}
				/>
			</div>
			<Select
				label={t("money.edit.shortfall")}
				value={stack.shortfall}
				options={SHORTFALL_RULES.map((value) => ({ value, label: t(`money.shortfall.${value}`) }))}
				onChange={(rule) => session.apply(setShortfallRule(owners, rule))}
			/>
			{scenario.funding === undefined ? null : (
				<Button kind="outlined" onClick={() => session.apply(resetFunding)}>
					{t("money.edit.reset")}
				</Button>
			)}
		</div>
	);
}

const plain = (value: number): number => Number(value.toFixed(6));
