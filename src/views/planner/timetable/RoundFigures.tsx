import { translator } from "../../../i18n/index.ts";
import type { TimetableRun } from "../../../models/timetable-run.ts";

/** One round of a train, and what a day takes. */
export function RoundFigures({ day }: { readonly day: TimetableRun }) {
	const t = translator.value;
	const { energy, run, runTimeByBasis, runTimeByTrack } = day;
	const { plan } = run;
	const megawattHours = (kilowattHours: number): string =>
		t("timetable.megawattHours", { amount: t.format.figure(kilowattHours / 1000) });
	const figures: readonly (readonly [name: string, value: string])[] = [
		[t("timetable.run"), t.format.minutes((run.times.runTimeSeconds + run.runTimeDownSeconds) / 2)],
		[t("timetable.layover"), t.format.minutes(plan.layoverSeconds)],
		[t("timetable.cycle"), t.format.minutes(plan.cycleTimeSeconds)],
		[t("timetable.trains"), t.format.number(plan.peakVehicles)],
		[
			t("timetable.trainKilometres"),
			t("timetable.trainKilometresValue", { amount: t.format.figure(plan.vehicleKmPerDay) }),
		],
		[t("timetable.energy"), megawattHours(energy.running + energy.climbing)],
	];
	return (
		<section aria-labelledby="timetable-figures">
			<h3 id="timetable-figures" class="visually-hidden">
				{t("timetable.figures")}
			</h3>
			<dl class="timetable__figures">
				{figures.map(([name, value]) => (
					<div key={name}>
						<dt>{name}</dt>
						<dd>{value}</dd>
					</div>
				))}
			</dl>
			<p class="quiet small" data-run-time-both>
				{t("timetable.runBoth", {
					slack: t.format.minutes(runTimeByBasis.slack),
					junctions: t.format.minutes(runTimeByBasis.junctions),
				})}{" "}
				{t("timetable.runBand", {
					band: t.format.minutesRange(
						Math.min(runTimeByTrack.asDrawn, runTimeByTrack.allInStreet),
						Math.max(runTimeByTrack.asDrawn, runTimeByTrack.allInStreet),
					),
				})}
			</p>
			<p class="quiet small">
				{t("timetable.energyNote", { regeneration: megawattHours(energy.withRegeneration) })}
				{energy.climbing > 0
					? ` ${t("timetable.energyClimb", { climb: megawattHours(energy.climbing) })}`
					: ""}
			</p>
		</section>
	);
}
