import { useMemo } from "preact/hooks";
import { translator } from "../../../i18n/index.ts";
import type { AccessAnswer } from "../../../models/access-run.ts";
import type { Scenario } from "../../../scenario/types.ts";
import { Legend, SegmentedControl } from "../../../ui/index.ts";
import { legendRows } from "../../shared/legend-rows.ts";
import { useResident } from "../context.ts";
import { MapOnDemand } from "../map/MapOnDemand.tsx";
import type { Home } from "../state.ts";
import { minutesWithin } from "./reach-view.ts";

interface Props {
	readonly home: Home;
	readonly option: Scenario;
	readonly answer: AccessAnswer;
	readonly limitMinutes: number;
	readonly side: "before" | "after";
	readonly onSide: (side: "before" | "after") => void;
}

/** Far enough out to hold an hour's ride. */
const ZOOM = 11.2;
const CLASS_LIMITS = { within15: 15, within30: 30, within45: 45, within60: 60 } as const;

/** The ground that is reached within the limit, today and with the line, one at a time. */
export function ReachMap({ home, option, answer, limitMinutes, side, onSide }: Props) {
	const t = translator.value;
	const { device } = useResident();
	const cells = useMemo(
		() => ({
			kind: "minutes" as const,
			minutes: minutesWithin(answer, side, limitMinutes),
			originCell: answer.originCell,
		}),
		[answer, side, limitMinutes],
	);
	const label = t.of(home.label);
	const pins = useMemo(
		() => [{ id: "home", kind: "home" as const, position: home.position, label }],
		[home, label],
	);
	const rows = legendRows(t, "minutes", device.theme.value).filter(
		({ id }) => (CLASS_LIMITS[id as keyof typeof CLASS_LIMITS] ?? 0) <= limitMinutes,
	);
	return (
		<figure class="reach-map">
			<SegmentedControl
				label={t("reach.state")}
				choices={[
					{ value: "before", label: t("reach.state.before") },
					{ value: "after", label: t("reach.state.after") },
				]}
				value={side}
				onChange={onSide}
			/>
			<MapOnDemand
				scenario={side === "before" ? null : option}
				cells={cells}
				pins={pins}
				centre={home.position}
				zoom={ZOOM}
			/>
			<figcaption>
				<Legend label={t("reach.legend")} rows={rows} />
			</figcaption>
		</figure>
	);
}
