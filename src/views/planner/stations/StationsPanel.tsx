import { useEffect, useRef } from "preact/hooks";
import { translator } from "../../../i18n/index.ts";
import { lineGeometry } from "../../../scenario/line-geometry.ts";
import type { Station } from "../../../scenario/types.ts";
import { Button } from "../../../ui/index.ts";
import { createKeyMoves } from "../../shared/key-moves.ts";
import { usePlanner } from "../context.ts";
import { StationEditor } from "./StationEditor.tsx";
import { StationRow } from "./StationRow.tsx";
import "./stations.css";

/** Every station in a row, and every deed on a station by keyboard: the table does all that the map does. */
export function StationsPanel() {
	const { session, state } = usePlanner();
	const t = translator.value;
	const body = useRef<HTMLTableSectionElement>(null);
	const moves = useRef(createKeyMoves(session));
	const line = session.active.value?.scenario.line ?? null;
	const selected = session.selectedStationId.value;

	useEffect(() => {
		const row = body.current?.querySelector("[data-selected=true]");
		row?.scrollIntoView({ block: "nearest" });
	}, [selected]);

	if (line === null) return <p class="lead">{t("option.noLine")}</p>;
	const { stationChainageMetres } = lineGeometry(line);
	const stations = line.stations;

	const goTo = (station: Station | undefined): void => {
		if (station === undefined) return;
		session.selectStation(station.id);
		body.current?.querySelector<HTMLElement>(`[data-station="${CSS.escape(station.id)}"] button`)?.focus();
	};
	const onKeyDown = (event: KeyboardEvent, index: number): void => {
		const station = stations[index];
		if (station === undefined) return;
		const neighbour = { ArrowUp: index - 1, ArrowDown: index + 1, Home: 0, End: stations.length - 1 }[
			event.key
		];
		if (neighbour !== undefined) goTo(stations[neighbour]);
		else if (moves.current.keyDown(event, station.id)) session.selectStation(station.id);
		else return;
		event.preventDefault();
		event.stopPropagation();
	};

	return (
		<div class="stations">
			<p class="quiet small">{t("panel.stations.lead")}</p>
			<div class="button-row">
				<Button
					kind="outlined"
					icon="search"
					data-open-siting
					onClick={() => {
						state.dialog.value = "siting";
					}}
				>
					{t("siting.open")}
				</Button>
			</div>
			<table class="table stations-table">
				<caption class="visually-hidden">{t("line.stripTable")}</caption>
				<thead>
					<tr>
						<th scope="col">{t("station.one")}</th>
						<th scope="col" class="num">
							{t("planner.column.at")}
						</th>
						<th scope="col" class="num">
							{t("planner.column.next")}
						</th>
						<th scope="col" class="num">
							{t("planner.column.people")}
						</th>
						<th scope="col" class="num">
							{t("planner.column.boardings")}
						</th>
					</tr>
				</thead>
				<tbody ref={body}>
					{stations.map((station, index) => [
						<StationRow
							key={station.id}
							station={station}
							index={index}
							chainageMetres={stationChainageMetres[index]!}
							nextMetres={stationChainageMetres[index + 1] ?? null}
							selected={station.id === selected}
							onSelect={() => session.selectStation(station.id === selected ? null : station.id)}
							onKeyDown={(event) => onKeyDown(event, index)}
							onKeyUp={(event) => moves.current.keyUp(event)}
							onBlur={() => moves.current.leave()}
						/>,
						station.id === selected ? (
							<tr key={`${station.id}-editor`} class="station-editor-row">
								<td colSpan={5}>
									<StationEditor
										station={station}
										previous={stations[index - 1] ?? null}
										next={stations[index + 1] ?? null}
										chainageMetres={stationChainageMetres[index]!}
										nextMetres={stationChainageMetres[index + 1] ?? null}
									/>
								</td>
							</tr>
						) : null,
					])}
				</tbody>
			</table>
			<p class="quiet small">{t("planner.station.keys")}</p>
		</div>
	);
}
