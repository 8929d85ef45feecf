import { PartsBar } from "../../../charts/index.ts";
import { translator } from "../../../i18n/index.ts";
import { resolveParameters } from "../../../scenario/assumptions.ts";
import { Disclosure } from "../../../ui/index.ts";
import { usePlanner } from "../context.ts";
import { MoneySection } from "./MoneySection.tsx";
import { MoneySourceButton } from "./MoneySourceButton.tsx";
import { type Finance, middleOf, payerName, rangeText } from "./money-text.ts";
import { StackEditor } from "./StackEditor.tsx";

/** Who pays for building, the debt that comes of it, and the fields to change it. */
export function WhoPaysSection({ finance }: { readonly finance: Finance }) {
	const { session } = usePlanner();
	const t = translator.value;
	const scenario = session.active.value?.scenario;
	if (scenario === undefined) return null;
	const city = session.city.value;
	const total = finance.fundingSources.reduce((sum, source) => sum + source.bahtMillion, 0);
	const percent = (amount: number): string => t.format.percent(total > 0 ? amount / total : 0, 1);
	const towns = finance.fundingSources.filter(({ id }) => Object.hasOwn(finance.stack.municipalities, id));
	const others = finance.fundingSources.filter((source) => !towns.includes(source));
	const together = towns.reduce((sum, source) => sum + source.bahtMillion, 0);
	const write = (amount: number): string =>
		t("money.amountAndShare", { amount: t.format.bahtMillion(amount), percent: percent(amount) });
	return (
		<MoneySection
			id="who"
			title={t("money.who")}
			lead={t(scenario.funding === undefined ? "money.who.example" : "money.who.given")}
		>
			<PartsBar
				caption={t("money.who")}
				itemHeader={t("money.source.header")}
				valueHeader={t("unit.bahtMillion")}
				parts={[
					{ id: "towns", label: t("money.source.municipality"), value: together, shade: 0 },
					...others.map(({ id, bahtMillion }, order) => ({
						id,
						label: t.of(payerName(city, id)),
						value: bahtMillion,
						shade: SHADES[order] ?? 4,
					})),
				]}
				write={write}
				total={{ label: t("capital.total"), text: t.format.bahtMillion(total) }}
			/>
			<p class="quiet small">{t("money.overrun")}</p>
			<Debt finance={finance} />
			<Disclosure summary={t("money.edit")}>
				<StackEditor
					stack={finance.stack}
					scenario={scenario}
					parameters={resolveParameters(scenario.assumptions)}
				/>
			</Disclosure>
		</MoneySection>
	);
}

/** Investors, land, grant, bank: shades that neighbours do not share. */
const SHADES = [2, 6, 4, 5];

function Debt({ finance }: { readonly finance: Finance }) {
	const t = translator.value;
	const service = finance.debtServiceBahtMillionPerYear;
	const cover = finance.lowestDebtCover;
	const middle = middleOf(cover);
	const loan = finance.fundingSources.find((source) => source.kind === "loan");
	if (loan?.kind !== "loan" || middle === null || service.range === null || cover.range === null)
		return <p>{t("money.debt.none")}</p>;
	return (
		<div class="money-group">
			<div class="money-heading">
				<h4>{t("money.debt")}</h4>
				<MoneySourceButton topic="debt" />
			</div>
			<dl class="money-facts money-facts--stacked">
				<dt>{t("money.debt.service")}</dt>
				<dd>
					<p>{t("money.perYear", { amount: t.format.bahtMillion(service.range.p50) })}</p>
					<p class="quiet small">
						{t("range.of", { range: t.format.bahtMillionRange(service.range.p10, service.range.p90) })} ·{" "}
						{t("money.debt.terms", { rate: t.format.percent(loan.interestRate, 2), years: loan.termYears })}
					</p>
				</dd>
				<dt>{t("money.debt.cover")}</dt>
				<dd>
					<p>
						<strong>{t.format.figure(middle)}</strong>{" "}
						<span class="quiet small">{t("range.of", { range: rangeText(t, cover.range) })}</span>
					</p>
				</dd>
			</dl>
			<p class="quiet small">{t(middle < 0 ? "money.debt.cover.below" : "money.debt.cover.above")}</p>
		</div>
	);
}
