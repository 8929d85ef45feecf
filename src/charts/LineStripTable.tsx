import { translator } from "../i18n/index.ts";
import type { Strip } from "./line-strip-model.ts";
import { TableTwin } from "./TableTwin.tsx";

/** The strip's numbers as a table. */
export function LineStripTable({ strip, hidden }: { readonly strip: Strip; readonly hidden: boolean }) {
	const t = translator.value;
	const unknown = t("state.unknown");
	return (
		<TableTwin
			caption={t("line.stripTable")}
			hidden={hidden}
			columns={[
				{ header: t("station.one") },
				{ header: t("station.chainage"), isNumber: true },
				{ header: t("station.runToNext"), isNumber: true },
				{ header: t("track.heading") },
				{ header: t("station.boardings"), isNumber: true },
				{ header: `${t("line.load")} (${t("unit.passengersPerHour")}) → / ←`, isNumber: true },
			]}
			rows={strip.stations.map((station, index) => {
				const section = strip.sections[index];
				const range = station.boardingsRange;
				const middle = station.boardings === null ? unknown : t.format.figure(station.boardings);
				const loads = section && [section.loadUp, section.loadDown];
				return [
					t.of(station.name),
					t.format.distance(station.chainageMetres),
					section?.runSeconds ? t.format.minutes(section.runSeconds) : "",
					section ? t(`track.${section.trackClass}`) : "",
					range ? `${middle} (${t.format.range(range.p10, range.p90)})` : middle,
					loads?.map((load) => (load === null ? unknown : t.format.figure(load))).join(" / ") ?? "",
				];
			})}
		/>
	);
}
