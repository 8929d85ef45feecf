import { useState } from "preact/hooks";
import type { Translator } from "../../../i18n/index.ts";
import type { StageChoice } from "../../../models/stages-run.ts";
import type { Scenario } from "../../../scenario/types.ts";
import { Button, NumberField, Select } from "../../../ui/index.ts";
import { stagesFit } from "./use-stage-choices.ts";

interface Props {
	readonly t: Translator;
	readonly scenario: Scenario;
	/** The stages that the figures are of. */
	readonly used: readonly StageChoice[];
	/** Null: the usual ones. */
	readonly chosen: readonly StageChoice[] | null;
	readonly onChoose: (stages: readonly StageChoice[] | null) => void;
}

const MOST_STAGES = 4;
const YEARS = { low: 2, high: 30, step: 1 };

/** From where to where each stage runs, and when it opens. What cannot be built waits until it can. */
export function StagesEditor({ t, scenario, used, chosen, onChoose }: Props) {
	const [draft, setDraft] = useState<readonly StageChoice[] | null>(null);
	const stages = draft ?? chosen ?? used;
	const stations = (scenario.line?.stations ?? []).map(({ id, name }) => ({ value: id, label: t.of(name) }));
	const put = (next: readonly StageChoice[]): void => {
		if (stagesFit(next, scenario)) {
			setDraft(null);
			onChoose(next);
		} else setDraft(next);
	};
	const change = (place: number, part: Partial<StageChoice>): void => {
		const { asOption, ...before } = stages[place]!;
		const keepsCourse = asOption !== undefined && Object.keys(part).every((key) => key === "opensInYear");
		put(stages.with(place, { ...before, ...(keepsCourse ? { asOption } : {}), ...part }));
	};
	const add = (): void => {
		const last = stages.at(-1)!;
		const before = stages.at(-2) ?? last;
		const { asOption: _, ...copy } = before;
		put([
			...stages.slice(0, -1),
			{ ...copy, opensInYear: before === last ? last.opensInYear : last.opensInYear },
			{ ...last, opensInYear: last.opensInYear + 2 },
		]);
	};
	return (
		<div class="stage-editor">
			{stages.map((stage, place) => {
				const isLast = place === stages.length - 1;
				return (
					<fieldset key={place} class="stage-editor__row">
						<legend>{isLast ? t("stage.years.whole") : t("stage.years.stage", { number: place + 1 })}</legend>
						{isLast ? null : (
							<>
								<Select
									label={t("stage.years.from")}
									options={stations}
									value={stage.fromStationId}
									onChange={(fromStationId) => change(place, { fromStationId })}
								/>
								<Select
									label={t("stage.years.to")}
									options={stations}
									value={stage.toStationId}
									onChange={(toStationId) => change(place, { toStationId })}
								/>
							</>
						)}
						<NumberField
							label={t("stage.years.opens")}
							value={stage.opensInYear}
							{...YEARS}
							increaseLabel={t("stage.years.later")}
							decreaseLabel={t("stage.years.earlier")}
							onChange={(opensInYear) => change(place, { opensInYear })}
						/>
						{stages.length > 2 && !isLast ? (
							<Button kind="outlined" onClick={() => put(stages.toSpliced(place, 1))}>
								{t("stage.years.remove")}
							</Button>
						) : null}
					</fieldset>
				);
			})}
			{draft === null ? null : (
				<p role="status" class="stage-editor__refused">
					{t("stage.years.refused")}
				</p>
			)}
			<div class="stage-play">
				{stages.length < MOST_STAGES ? (
					<Button kind="outlined" onClick={add}>
						{t("stage.years.add")}
					</Button>
				) : null}
				{chosen === null && draft === null ? null : (
					<Button
						kind="outlined"
						onClick={() => {
							setDraft(null);
							onChoose(null);
						}}
					>
						{t("stage.years.reset")}
					</Button>
				)}
			</div>
		</div>
	);
}
