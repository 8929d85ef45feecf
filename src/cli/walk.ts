import type { LngLat } from "../core/location.ts";
import { ok, type Result } from "../core/result.ts";
import type { Range } from "../models/types.ts";
import { WALK_ASSUMPTION_IDS } from "../models/walk-range.ts";
import { type WalkAnswer, walksFromBlock } from "../models/walk-run.ts";
import { ASSUMPTIONS } from "../scenario/assumptions.ts";
import type { Scenario } from "../scenario/types.ts";
import { pointOf } from "./access-options.ts";
import { answerAs, numberOption, type OneScenario, onScenario, readOptions, usage } from "./one-scenario.ts";
import { openScenario } from "./open-scenario.ts";
import { figure } from "./report.ts";

/** Half the diagonal of a block of 150 m, as the residents' view takes it. */
const BLOCK_METRES = { low: 0, usual: 106, high: 2000 };

interface Start {
	readonly name: string;
	readonly position: LngLat;
	readonly radiusMetres: number;
}

interface Findings {
	readonly start: Start;
	readonly scenarios: readonly Scenario[];
	readonly walks: readonly (WalkAnswer | null)[];
}

/** `walk SCENARIO --from …`: on foot from a block to the nearest station, along streets where they are loaded. */
export async function runWalk(commandArguments: readonly string[]): Promise<Result<string>> {
	const read = readOptions(commandArguments, {
		from: { type: "string" },
		against: { type: "string" },
		block: { type: "string" },
	});
	if (!read.ok) return read;
	const { name, values } = read.value;
	const { from } = values;
	if (typeof from !== "string") return usage("walk needs --from");
	const block = numberOption(values, "block", BLOCK_METRES.low, BLOCK_METRES.high, false);
	if (!block.ok) return block;
	return onScenario(name, values, async (opened) => {
		const { city, scenario, runner } = opened;
		const against = typeof values.against === "string" ? await openScenario(values.against, city) : ok(null);
		if (!against.ok) return against;
		const place = await pointOf("from", from, opened, values);
		if (!place.ok) return place;
		const start = { ...place.value, radiusMetres: block.value ?? BLOCK_METRES.usual };
		const others = against.value === null ? [] : [against.value];
		const walks = walksFromBlock(runner.model, scenario, { block: start, others });
		const findings: Findings = { start, scenarios: [scenario, ...others], walks };
		return answerAs(
			opened,
			values,
			() => walkJson(findings, opened),
			() => walkPage(findings),
		);
	});
}

/** The documented JSON; docs/format/results.md says what each key means. */
function walkJson({ start, scenarios, walks }: Findings, { city }: OneScenario) {
	return {
		from: {
			name: start.name,
			longitude: start.position[0],
			latitude: start.position[1],
			blockRadiusMetres: start.radiusMetres,
		},
		assumptions: WALK_ASSUMPTION_IDS,
		walks: walks.map((walk, s) => {
			const { id, line } = scenarios[s]!;
			if (walk === null) return { scenarioId: id, walk: null };
			const { index, ...rest } = walk;
			const { name } = line!.stations[index]!;
			return { scenarioId: id, walk: { ...rest, stationNameTh: name.th, stationNameEn: name.en } };
		}),
		attribution: city.attributions.map(({ text, licence, url }) => ({ text: text.en, licence, url })),
	};
}

const range = ({ p10, p90 }: Range, unit: string): string => {
	const [low, high] = [figure(p10), figure(p90)];
	return low === high ? `${low} ${unit}` : `${low} – ${high} ${unit}`;
};

function walkPage({ start, scenarios, walks }: Findings): string {
	const lines = [
		`On foot from ${start.name} (a block of ${figure(start.radiusMetres)} m around it); geometry, not prediction`,
	];
	walks.forEach((walk, s) => {
		const { id, name, line } = scenarios[s]!;
		lines.push("", `${name.en} / ${name.th}   (${id})`);
		if (walk === null) {
			lines.push("  no line is built");
			return;
		}
		const station = line!.stations[walk.index]!;
		lines.push(
			`  nearest station   ${station.name.en} / ${station.name.th}`,
			`  walk              ${range(walk.minutes, "min")}, ${range(walk.metres, "m")}${walk.isWalkable ? "" : " (farther than the models let anybody walk)"}`,
			`  follows           ${
				walk.basis === "streets"
					? `streets, ${Math.round(walk.offStreetMetres ?? 0)} m of it straight to and from them`
					: `a straight line of ${figure(walk.straightMetres)} m × circuity`
			}`,
			`  at hot noon       feels like ${range(walk.hotMinutes, "min")} of an ordinary hour; in unbroken shade ${range(walk.shadedHotMinutes, "min")}`,
		);
	});
	const assumed = WALK_ASSUMPTION_IDS.map(
		(id) => `${id} ${Number(ASSUMPTIONS[id].value.toFixed(3))} (${ASSUMPTIONS[id].tag})`,
	);
	return [...lines, "", `Assumed unless the scenario says otherwise: ${assumed.join(", ")}`].join("\n");
}
