import { useMemo, useState } from "preact/hooks";
import { translator } from "../../../i18n/index.ts";
import { LIMITS } from "../../../scenario/limits.ts";
import type { Line } from "../../../scenario/types.ts";
import { Button, Disclosure, NumberField, SegmentedControl, Select } from "../../../ui/index.ts";
import { useStudy } from "../../shared/index.ts";
import { usePlanner } from "../context.ts";
import { Field } from "../Field.tsx";
import { StudyRun } from "../StudyRun.tsx";
import { Proposal } from "./Proposal.tsx";
import {
	isBoundless,
	isByChain,
	NUMBER_KINDS,
	OFFERED_OBJECTIVES,
	requestOf,
	type SitingForm,
} from "./request.ts";
import "./siting.css";

interface Props {
	readonly onDone: () => void;
}

/** Proposes stations along the line as drawn: what they should be best at, under which rules, and what comes out. */
export function SitingDialog({ onDone }: Props) {
	const { session } = usePlanner();
	const t = translator.value;
	const line = session.active.value?.scenario.line ?? null;
	return line === null ? <p class="lead">{t("option.noLine")}</p> : <SitingOn line={line} onDone={onDone} />;
}

function SitingOn({ line, onDone }: Props & { readonly line: Line }) {
	const { session } = usePlanner();
	const t = translator.value;
	const [form, setForm] = useState<SitingForm>({
		objective: "people",
		numberKind: "exactly",
		count: line.stations.length,
		minimum: "",
		maximum: "",
		budget: "",
		keep: [],
	});
	const change = (changed: Partial<SitingForm>): void => setForm({ ...form, ...changed });
	const request = useMemo(() => requestOf(form), [form]);
	const study = useStudy(session, "siting", request, false);
	const { answer } = study;
	const { low, high } = LIMITS.stationCount;
	return (
		<div class="page siting" data-siting={answer === null ? "none" : study.isStale ? "stale" : "shown"}>
			<p class="page__lead">{t("siting.lead")}</p>
			<div class="siting__form">
				<Select
					label={t("siting.objective")}
					value={form.objective}
					options={OFFERED_OBJECTIVES.map((value) => ({ value, label: t(`siting.objective.${value}`) }))}
					onChange={(objective) => change({ objective })}
				/>
				{isByChain(form.objective) ? <p class="quiet small">{t("siting.thin")}</p> : null}
				<SegmentedControl
					label={t("siting.number")}
					value={form.numberKind}
					choices={NUMBER_KINDS.map((value) => ({ value, label: t(`siting.number.${value}`) }))}
					onChange={(numberKind) => change({ numberKind })}
				/>
				{isBoundless(form) ? <p class="quiet small">{t("siting.number.more")}</p> : null}
				{form.numberKind === "any" ? null : (
					<NumberField
						label={t("siting.count")}
						value={form.count}
						low={low}
						high={high}
						step={1}
						increaseLabel={t("action.increase", { name: t("siting.count") })}
						decreaseLabel={t("action.decrease", { name: t("siting.count") })}
						onChange={(count) => change({ count })}
					/>
				)}
				<div class="siting__limits">
					<Field
						label={t("siting.minimum")}
						kind="metres"
						value={form.minimum}
						onChange={(minimum) => change({ minimum })}
					/>
					<Field
						label={t("siting.maximum")}
						kind="metres"
						value={form.maximum}
						onChange={(maximum) => change({ maximum })}
					/>
					<Field
						label={t("siting.budget")}
						kind="metres"
						value={form.budget}
						onChange={(budget) => change({ budget })}
					/>
				</div>
				<Disclosure summary={`${t("siting.keep")} (${t.format.number(form.keep.length)})`}>
					<p class="quiet small">{t("siting.keep.lead")}</p>
					<ul class="siting__keep">
						{line.stations.map(({ id, name }) => (
							<li key={id}>
								<label class="check">
									<input
										type="checkbox"
										checked={form.keep.includes(id)}
										onChange={(event) =>
											change({
												keep: event.currentTarget.checked
													? [...form.keep, id]
													: form.keep.filter((kept) => kept !== id),
											})
										}
									/>
									<span>{t.of(name)}</span>
								</label>
							</li>
						))}
					</ul>
				</Disclosure>
			</div>
			<StudyRun study={study} progressText={(percent) => t("siting.progress", { percent })}>
				<Button kind="primary" data-siting-run onClick={study.run}>
					{t("siting.run")}
				</Button>
			</StudyRun>
			{answer === null ? null : (
				<Proposal found={answer} objective={form.objective} isStale={study.isStale} onDone={onDone} />
			)}
		</div>
	);
}
