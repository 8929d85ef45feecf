import { translator } from "../../../i18n/index.ts";
import { shortName } from "../../../map/names.ts";
import type { Station } from "../../../scenario/types.ts";
import { usePlanner } from "../context.ts";

interface Props {
	readonly station: Station;
	readonly index: number;
	readonly chainageMetres: number;
	/** Chainage of the next station, or null at the end of the line. */
	readonly nextMetres: number | null;
	readonly selected: boolean;
	onSelect(): void;
	onKeyDown(event: KeyboardEvent): void;
	onKeyUp(event: KeyboardEvent): void;
	onBlur(): void;
}

export function StationRow(props: Props) {
	const { session, anchor } = usePlanner();
	const t = translator.value;
	const { station, index, chainageMetres, nextMetres, selected } = props;
	const active = session.active.value;
	const count = active?.scenario.line?.stations.length ?? 0;
	const fresh = active?.ranges ?? null;
	const kept = anchor.value?.ranges ?? null;
	const ranges = fresh ?? (kept?.stationBoardings.length === count ? kept : null);
	const boardings = ranges?.stationBoardings[index];
	// People in reach follow a drag at once; their range stands when the station does.
	const people = active?.outcome?.stationPeople[index];
	const peopleRange = fresh?.stationPeople[index];
	return (
		<tr data-station={station.id} data-selected={selected}>
			<th scope="row">
				<button
					type="button"
					class="station-name"
					aria-pressed={selected}
					onClick={props.onSelect}
					onKeyDown={props.onKeyDown}
					onKeyUp={props.onKeyUp}
					onBlur={props.onBlur}
				>
					{t.of(shortName(station.name))}
				</button>
			</th>
			<td class="num">{(chainageMetres / 1000).toFixed(2)}</td>
			<td class="num">{nextMetres === null ? "" : t.format.distance(nextMetres - chainageMetres)}</td>
			<td class="num" data-stale={fresh === null}>
				{peopleRange
					? t.format.range(peopleRange.p10, peopleRange.p90)
					: people === undefined
						? "…"
						: t.format.figure(people)}
			</td>
			<td class="num" data-stale={fresh === null}>
				{boardings ? t.format.range(boardings.p10, boardings.p90) : "…"}
			</td>
		</tr>
	);
}
