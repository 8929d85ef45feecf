import type { LngLat } from "../../../core/location.ts";
import type { CellsMode, PinView } from "../../../map/types.ts";
import type { Scenario } from "../../../scenario/types.ts";

export interface ResidentMapProps {
	/** The option that is drawn; the one being worked on unless given. Null draws no line. */
	readonly scenario?: Scenario | null;
	readonly cells?: CellsMode;
	readonly pins?: readonly PinView[];
	/** A way on foot. */
	readonly path?: readonly LngLat[] | null;
	/** What to look at: this point, or the whole line where none is given. */
	readonly centre?: LngLat | null;
	/** Of `centre`; a neighbourhood unless given. */
	readonly zoom?: number;
	/** Somebody touched the map away from stations and pins. */
	readonly onTap?: (position: LngLat) => void;
	readonly onStationSelect?: (stationId: string) => void;
	readonly onPinSelect?: (pinId: string) => void;
}
