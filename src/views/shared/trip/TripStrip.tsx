import { translator } from "../../../i18n/index.ts";
import type { Translator } from "../../../i18n/translator.ts";
import type { TripLeg, TripWay } from "../../../models/trip-types.ts";
import type { Scenario } from "../../../scenario/types.ts";
import { roundedParts } from "./trip-text.ts";

interface Props {
	readonly example: TripWay["example"];
	/** Whose stations the legs name; null for a way of today. */
	readonly option: Scenario | null;
}

/** One journey as a strip of its parts, as long as they take, over the table that is its key. */
export function TripStrip({ example, option }: Props) {
	const t = translator.value;
	const { legs } = example;
	const minutes = roundedParts(legs.map((leg) => leg.minutes));
	const total = minutes.reduce((sum, value) => sum + value, 0);
	return (
		<div class="trip-strip">
			<div class="trip-strip__bar" aria-hidden="true">
				{legs.map((leg, i) => (
					<span
						key={`${leg.kind}-${i}`}
						class="trip-strip__part"
						data-kind={leg.kind}
						data-vehicle={leg.vehicle}
						style={{ flex: `${leg.minutes} 1 0` }}
					/>
				))}
			</div>
			<table class="trip-strip__table">
				<caption>
					{t("trip.example", {
						clock: t.format.clock(example.leaveSeconds),
						minutes: t.format.number(total),
					})}
				</caption>
				<thead class="visually-hidden">
					<tr>
						<th scope="col">{t("trip.part")}</th>
						<th scope="col">{t("trip.part.minutes")}</th>
					</tr>
				</thead>
				<tbody>
					{legs.map((leg, i) => (
						<tr key={`${leg.kind}-${i}`}>
							<th scope="row">
								<span
									class="trip-strip__key"
									data-kind={leg.kind}
									data-vehicle={leg.vehicle}
									aria-hidden="true"
								/>
								<span>{legText(t, legs, i, option)}</span>
							</th>
							<td>{t("trip.minutes", { minutes: t.format.number(minutes[i]!) })}</td>
						</tr>
					))}
				</tbody>
				<tfoot>
					<tr>
						<th scope="row">{t("trip.part.total")}</th>
						<td>{t("trip.minutes", { minutes: t.format.number(total) })}</td>
					</tr>
				</tfoot>
			</table>
		</div>
	);
}

function legText(t: Translator, legs: readonly TripLeg[], place: number, option: Scenario | null): string {
	const { kind, vehicle, stations } = legs[place]!;
	const name = (station: number): string => {
		const found = option?.line?.stations[station];
		return found === undefined ? "" : t.of(found.name);
	};
	if (kind === "ride" && stations !== null)
		return t("trip.leg.train", { from: name(stations[0]), to: name(stations[1]) });
	if (kind !== "walk" && vehicle !== null)
		return t(`trip.leg.${kind}`, { vehicle: t(`trip.vehicle.${vehicle}`) });
	const [before, after] = [legs[place - 1]?.stations ?? null, legs[place + 1]?.stations ?? null];
	if (after !== null) return t("trip.leg.walkTo", { station: name(after[0]) });
	if (before !== null) return t("trip.leg.walkFrom", { station: name(before[1]) });
	return t("trip.leg.walk");
}
