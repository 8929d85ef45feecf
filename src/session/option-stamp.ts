import { crc32 } from "../core/encoding.ts";
import type { OptionStamp } from "../core/voice.ts";
import { writeScenario } from "../scenario/file/write-scenario.ts";
import type { Scenario } from "../scenario/types.ts";
import { writeShareLink } from "./share-link.ts";

const stamps = new WeakMap<Scenario, OptionStamp>();

/** Which revision of an option somebody speaks of: the same for equal scenarios on every device. */
export function optionStamp(scenario: Scenario): OptionStamp {
	const known = stamps.get(scenario);
	if (known !== undefined) return known;
	const link = writeShareLink(scenario);
	const whole = new TextEncoder().encode(link.ok ? link.value : writeScenario(scenario));
	const stamp = {
		id: scenario.id,
		name: scenario.name,
		fingerprint: crc32(whole).toString(16).padStart(8, "0"),
		link: link.ok ? link.value : null,
	};
	stamps.set(scenario, stamp);
	return stamp;
}
