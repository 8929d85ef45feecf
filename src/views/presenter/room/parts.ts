import type { CityView } from "../../../engine/contract.ts";
import type { RoomVoices } from "../../../session/room-voices.ts";
import type { Session } from "../../../session/types.ts";
import type { Device } from "../../shared/device.ts";

/** What every part of the room is given. */
export interface RoomPart {
	readonly session: Session;
	readonly device: Device;
	readonly room: RoomVoices;
	readonly city: CityView;
}
