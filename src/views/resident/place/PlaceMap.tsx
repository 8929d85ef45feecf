import { useMemo } from "preact/hooks";
import { scenarioFromOption } from "../../../exchange/corridor/scenario-from-option.ts";
import { residentTranslator } from "../../../i18n/resident.ts";
import type { Scenario } from "../../../scenario/types.ts";
import { useResident } from "../context.ts";
import { MapOnDemand } from "../map/MapOnDemand.tsx";
import type { Home } from "../state.ts";
import type { PlaceWalk } from "./place-walks.ts";

interface Props {
	readonly home: Home;
	/** The option that is drawn with the walk to it. */
	readonly shown: PlaceWalk | null;
}

/** The block, the line of one option and the way to its nearest station. */
export function PlaceMap({ home, shown }: Props) {
	const t = residentTranslator.value;
	const session = useResident().session.value;
	const city = session?.city.value ?? null;
	const active = session?.active.value?.scenario ?? null;
	const optionId = shown?.optionId ?? null;
	const isShipped = shown?.isShipped ?? true;
	const scenario = useMemo((): Scenario | null => {
		if (!isShipped) return active;
		const option = city?.options.find(({ id }) => id === optionId);
		return city === null || option === undefined ? null : scenarioFromOption(option, city.id);
	}, [city, active, optionId, isShipped]);
	const label = t.of(home.label);
	const pins = useMemo(
		() => [{ id: "home", kind: "home", position: home.position, label } as const],
		[home.position, label],
	);
	return (
		<MapOnDemand
			scenario={scenario}
			pins={pins}
			path={shown?.nearest?.streets?.path ?? null}
			centre={home.position}
		/>
	);
}
