import { ASSUMPTION_WORDS, describeProblem, translator, unitText } from "../../../i18n/index.ts";
import type { CalibrationFit, ConstantFit, SampleErrors } from "../../../models/calibration-run.ts";
import { ASSUMPTIONS } from "../../../scenario/assumptions.ts";
import { isTested } from "../../../scenario/calibration.ts";
import type { Station } from "../../../scenario/types.ts";
import { DataTable, Disclosure } from "../../../ui/index.ts";
import { errorText, observationName, observedText } from "./observation-text.ts";

interface Props {
	readonly fit: CalibrationFit;
	readonly stations: readonly Station[];
}

/** A fit before it is taken over: constants before and after, errors in and out of the sample, count by count. */
export function CalibrationPreview({ fit, stations }: Props) {
	const t = translator.value;
	const number = (value: number): string => t.format.number(Number(value.toPrecision(4)), 4);
	const after = ({ needed, low, high, isFitted }: ConstantFit): string => {
		if (isFitted) return number(needed);
		const isOutside = needed < low || needed > high;
		return t(isOutside ? "calibration.refused" : "calibration.notTaken", { value: number(needed) });
	};
	return (
		<>
			{fit.constants.length === 0 ? null : (
				<DataTable
					caption={t("calibration.constants")}
					rows={fit.constants}
					rowKey={(row) => row.assumption}
					columns={[
						{
							id: "constant",
							header: t("calibration.constant"),
							isRowHeader: true,
							cell: (row) =>
								`${t.of(ASSUMPTION_WORDS[row.assumption].name)} (${unitText(t, ASSUMPTIONS[row.assumption].unit)})`,
						},
						{
							id: "before",
							header: t("calibration.before"),
							isNumber: true,
							cell: (row) => number(row.before),
						},
						{ id: "after", header: t("calibration.after"), isNumber: true, cell: after },
						{
							id: "range",
							header: t("calibration.range"),
							isNumber: true,
							cell: (row) => `${t.format.number(row.low, 3)}–${t.format.number(row.high, 3)}`,
						},
					]}
				/>
			)}
			{fit.problems.map((problem) => {
				const { what, mend } = describeProblem(t, problem);
				return (
					<p key={`${problem.code}-${problem.parameters.assumption ?? ""}`} class="calibration-problem">
						<strong>{what}</strong> {mend}
					</p>
				);
			})}
			{fit.errors.length === 0 ? null : <Errors errors={fit.errors} />}
			{fit.calibration !== null && !isTested(fit.calibration) ? (
				<p class="calibration-problem" data-untested>
					{t("calibration.untested")}
				</p>
			) : null}
			<Disclosure summary={t("calibration.compared")}>
				<DataTable
					caption={t("calibration.compared")}
					hideCaption
					rows={fit.compared.map((row, place) => ({ ...row, place }))}
					rowKey={(row) => String(row.place)}
					columns={[
						{
							id: "what",
							header: t("calibration.what"),
							isRowHeader: true,
							cell: (row) => observationName(t, row.observation, stations),
						},
						{
							id: "observed",
							header: t("calibration.observed"),
							isNumber: true,
							cell: (row) => observedText(t, row.observation.kind, row.observation.value),
						},
						{
							id: "before",
							header: t("calibration.before"),
							isNumber: true,
							cell: (row) => (row.before === null ? "–" : errorText(t, row.observation.kind, row.before)),
						},
						{
							id: "after",
							header: t("calibration.after"),
							isNumber: true,
							cell: (row) => (row.after === null ? "–" : errorText(t, row.observation.kind, row.after)),
						},
					]}
				/>
			</Disclosure>
		</>
	);
}

function Errors({ errors }: { readonly errors: readonly SampleErrors[] }) {
	const t = translator.value;
	const name = ({ kind, sample, method, after }: SampleErrors): string => {
		const key =
			sample === "fit"
				? "calibration.inSample"
				: method === "rows"
					? "calibration.heldOut"
					: "calibration.folds";
		return t(key, { kind: t(`calibration.kind.${kind}`), count: after.observations });
	};
	const share = (value: number | null): string =>
		value === null ? "–" : t.format.percent(Number(value.toPrecision(2)), 1);
	return (
		<DataTable
			caption={t("calibration.errors")}
			rows={errors}
			rowKey={(row) => `${row.kind}-${row.sample}-${row.method}`}
			columns={[
				{ id: "what", header: t("calibration.what"), isRowHeader: true, cell: name },
				{
					id: "mean",
					header: t("calibration.meanError"),
					isNumber: true,
					cell: (row) =>
						`${share(row.after.meanAbsolutePercentageError)} (${share(row.before.meanAbsolutePercentageError)})`,
				},
				{
					id: "root",
					header: t("calibration.rootError"),
					isNumber: true,
					cell: (row) => errorText(t, row.kind, row.after.rootMeanSquareError),
				},
				{
					id: "bias",
					header: t("calibration.bias"),
					isNumber: true,
					cell: (row) => errorText(t, row.kind, row.after.bias),
				},
				{
					id: "rank",
					header: t("calibration.rank"),
					isNumber: true,
					cell: (row) =>
						row.after.rankCorrelation === null ? "–" : t.format.figure(row.after.rankCorrelation),
				},
				{
					id: "geh",
					header: t("calibration.geh"),
					isNumber: true,
					cell: (row) => (row.geh === null ? "–" : t.format.figure(row.geh.mean)),
				},
			]}
		/>
	);
}
