import { useMemo, useState } from "preact/hooks";
import { readObservations, writeObservations } from "../../../exchange/csv/calibration.ts";
import { describeProblem, forecastVerdict, translator } from "../../../i18n/index.ts";
import { isAsFitted, mayForecast, type Observation } from "../../../scenario/calibration.ts";
import { removeCalibration, setCalibration } from "../../../scenario/edits/set-calibration.ts";
import { Button, Disclosure, FilePicker } from "../../../ui/index.ts";
import { useStudy } from "../../shared/index.ts";
import { usePlanner } from "../context.ts";
import { StudyRun } from "../StudyRun.tsx";
import { CalibrationForm } from "./CalibrationForm.tsx";
import { CalibrationPreview } from "./CalibrationPreview.tsx";
import "./calibration.css";

const TEXT_ID = "calibration-text";

/** Local counts in, a fit to look at, and one step to take it over or out. What is typed outlives the window. */
export function CalibrationDialog() {
	const { session, state } = usePlanner();
	const t = translator.value;
	const scenario = session.active.value?.scenario ?? null;
	const text = state.calibrationText.value;
	const [said, say] = useState("");
	const stations = scenario?.line?.stations ?? [];
	const stationIds = stations.map(({ id }) => id).join();
	const read = useMemo(
		() =>
			text.trim() === "" ? null : readObservations(text, stationIds === "" ? [] : stationIds.split(",")),
		[text, stationIds],
	);
	const isSound = read !== null && read.problems.length === 0;
	const request = useMemo(() => (isSound ? { observations: read.observations } : null), [isSound, read]);
	const study = useStudy(session, "calibrate", request, false);
	const fit = study.answer;
	const put = (next: string): void => {
		state.calibrationText.value = next;
		say("");
	};
	const add = (observations: readonly Observation[]): void => {
		const rows = writeObservations(observations);
		const body =
			text.trim() === "" ? rows : `${text.replace(/\n*$/, "\n")}${rows.slice(rows.indexOf("\n") + 1)}`;
		put(body);
	};
	if (scenario === null) return <p class="quiet">{t("state.loading")}</p>;
	return (
		<div
			class="files calibration"
			data-calibration={fit === null ? "none" : study.isStale ? "stale" : "fitted"}
		>
			<p class="lead">{t("calibration.lead")}</p>
			<Now />
			<section class="chain" aria-labelledby="calibration-table">
				<h3 id="calibration-table" class="chain-title">
					<label for={TEXT_ID}>{t("calibration.table")}</label>
				</h3>
				<Table text={text} onText={put} />
				{read === null ? null : (
					<p role="status">
						{isSound
							? t("calibration.read", {
									count: read.observations.length,
									heldOut: read.observations.filter(({ holdout }) => holdout).length,
								})
							: t("calibration.faults", { count: read.problems.length })}
					</p>
				)}
				{read === null || isSound ? null : (
					<ul class="calibration-faults">
						{read.problems.map((problem) => {
							const { what, mend } = describeProblem(t, problem);
							return (
								<li
									key={`${problem.code}-${problem.parameters.line ?? ""}-${problem.parameters.column ?? ""}`}
								>
									<strong>{what}</strong> {mend}
								</li>
							);
						})}
					</ul>
				)}
				<Disclosure summary={t("calibration.form")}>
					<CalibrationForm onAdd={add} />
				</Disclosure>
				<StudyRun study={study} progressText={(percent) => t("calibration.progress", { percent })}>
					<Button kind="primary" disabled={!isSound} data-calibration-fit onClick={study.run}>
						{t("calibration.fit")}
					</Button>
				</StudyRun>
			</section>
			{fit === null ? null : (
				<section class="chain" aria-labelledby="calibration-preview">
					<h3 id="calibration-preview" class="chain-title">
						{t("calibration.preview")}
					</h3>
					{study.isStale ? <p class="quiet">{t("calibration.stale")}</p> : null}
					<CalibrationPreview fit={fit} stations={stations} />
					<Button
						kind="primary"
						icon="check"
						data-calibration-apply
						disabled={fit.calibration === null || study.isStale}
						onClick={() => {
							if (fit.calibration !== null && session.apply(setCalibration(fit.calibration)))
								say(t("calibration.applied"));
						}}
					>
						{t("calibration.apply")}
					</Button>
				</section>
			)}
			<p role="status" class="files-said">
				{said}
			</p>
		</div>
	);
}

/** Whether the open option is calibrated, to what, and how to undo it. */
function Now() {
	const { session } = usePlanner();
	const t = translator.value;
	const scenario = session.active.value?.scenario;
	if (scenario === undefined) return null;
	const { calibration } = scenario;
	const isCalibrated = mayForecast(scenario);
	return (
		<section class="chain" aria-labelledby="calibration-now" data-calibrated={isCalibrated}>
			<h3 id="calibration-now" class="chain-title">
				{t("calibration.now")}
			</h3>
			<p>{forecastVerdict(t, isCalibrated)}</p>
			{calibration === undefined ? null : (
				<>
					<p>
						{t("calibration.record", {
							fitted: calibration.fitted.length,
							observations: calibration.observations,
							date: calibration.date,
							sources: t.format.list(calibration.sources),
						})}
					</p>
					{!isAsFitted(scenario) ? <p class="calibration-problem">{t("calibration.changedSince")}</p> : null}
					<Button
						kind="outlined"
						icon="close"
						data-calibration-remove
						onClick={() => session.apply(removeCalibration)}
					>
						{t("calibration.remove")}
					</Button>
				</>
			)}
		</section>
	);
}

interface TableProps {
	readonly text: string;
	readonly onText: (text: string) => void;
}

function Table({ text, onText }: TableProps) {
	const t = translator.value;
	return (
		<>
			<p class="quiet small" id={`${TEXT_ID}-note`}>
				{t("calibration.table.note")}
				<br />
				{t("calibration.kinds")}
			</p>
			<textarea
				class="input calibration-text"
				rows={8}
				spellcheck={false}
				wrap="off"
				id={TEXT_ID}
				aria-describedby={`${TEXT_ID}-note`}
				data-calibration-text
				value={text}
				onInput={(event) => onText(event.currentTarget.value)}
				onDragOver={(event) => {
					event.preventDefault();
					event.stopPropagation();
				}}
				onDrop={(event) => {
					const file = event.dataTransfer?.files[0];
					if (file === undefined) return;
					event.preventDefault();
					event.stopPropagation();
					void file.text().then(onText);
				}}
			/>
			<FilePicker
				label={t("calibration.open")}
				accept=".csv,.tsv,.txt,text/csv"
				onFiles={([file]) => void file.text().then(onText)}
			/>
		</>
	);
}
