import type { CityView } from "../../../engine/contract.ts";
import { crossingsAlong } from "../../../geo/crossings.ts";
import { translator } from "../../../i18n/index.ts";
import { setAllJunctions } from "../../../scenario/edits/set-junctions.ts";
import { setRunTimeBasis } from "../../../scenario/edits/set-run-time-basis.ts";
import { LIMITS } from "../../../scenario/limits.ts";
import { lineGeometry } from "../../../scenario/line-geometry.ts";
import type { Line, RunTimeBasis, Scenario } from "../../../scenario/types.ts";
import { Button, Select } from "../../../ui/index.ts";
import { usePlanner } from "../context.ts";
import { ShortTrains } from "./ShortTrains.tsx";

const BASES: readonly RunTimeBasis[] = ["slack", "junctions"];

/** Short trains, what stands for time lost on the way, and the way to the timetable. */
export function ServiceOptions({ scenario }: { readonly scenario: Scenario }) {
	const { session, state } = usePlanner();
	const t = translator.value;
	const { line } = scenario;
	if (line === null) return null;
	const basis = scenario.runTimeBasis ?? "slack";
	const city = session.city.value;
	const counted = line.stations.flatMap(({ junctionsToNext }) => junctionsToNext ?? []);
	return (
		<>
			<section class="chain" aria-label={t("service.shortTurn")}>
				<ShortTrains line={line} turn={scenario.service.shortTurn ?? null} />
			</section>
			<section class="chain" aria-label={t("service.basis")}>
				<Select
					label={t("service.basis")}
					value={basis}
					options={BASES.map((value) => ({ value, label: t(`service.basis.${value}`) }))}
					note={t(`service.basis.${basis}Note`)}
					onChange={(next) => session.apply(setRunTimeBasis(next))}
				/>
				{basis === "junctions" ? (
					<>
						<Button
							kind="outlined"
							disabled={city === null}
							onClick={() => city && session.apply(setAllJunctions(junctionsOnMap(line, city)))}
						>
							{t("service.countJunctions")}
						</Button>
						<p class="quiet small">
							{counted.length > 0
								? `${t("service.junctionsCounted", {
										count: counted.reduce((sum, count) => sum + count, 0),
										sections: counted.length,
									})} · `
								: ""}
							{t("service.countJunctionsNote")}
						</p>
					</>
				) : null}
			</section>
			<Button
				kind="outlined"
				icon="clock"
				data-open="timetable"
				onClick={() => {
					state.dialog.value = "timetable";
				}}
			>
				{t("timetable.open")}
			</Button>
		</>
	);
}

/** Places where mapped roads cross the line, section by section; elevated sections cross none at grade. */
function junctionsOnMap(line: Line, city: CityView): (number | null)[] {
	const { polyline, stationChainageMetres, trackClassBySection } = lineGeometry(line);
	const roads = city.roads.features.flatMap(({ geometry }) =>
		geometry.type === "LineString"
			? [geometry.coordinates.map(([lng = 0, lat = 0]) => [lng, lat] as const)]
			: [],
	);
	const crossings = crossingsAlong(polyline, roads);
	return trackClassBySection.map((trackClass, section) =>
		trackClass === "elevated"
			? null
			: Math.min(
					LIMITS.junctions.high,
					crossings.filter(
						(at) => at >= stationChainageMetres[section]! && at < stationChainageMetres[section + 1]!,
					).length,
				),
	);
}
