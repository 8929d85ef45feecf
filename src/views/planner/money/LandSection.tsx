import { useState } from "preact/hooks";
import { translator } from "../../../i18n/index.ts";
import { setStationLand } from "../../../scenario/edits/set-station-land.ts";
import type { StationLand } from "../../../scenario/funding.ts";
import { Button, Disclosure } from "../../../ui/index.ts";
import { readNumber } from "../../../ui/number-entry.ts";
import { usePlanner } from "../context.ts";
import { Field } from "../Field.tsx";
import { MoneySection } from "./MoneySection.tsx";
import { type Finance, ownerIds } from "./money-text.ts";

const SQUARE_METRES_PER_RAI = 1600;

/** Kept apart from everything else; without a value of the land it is not known, which is not nothing. */
export function LandSection({ finance }: { readonly finance: Finance }) {
	const t = translator.value;
	const land = finance.stationLand;
	return (
		<MoneySection id="land" title={t("money.land")} topic="land">
			<p>
				{land.captureBahtMillion === null || land.landValueBahtMillion === null
					? t("money.land.unknown")
					: t("money.land.capture", {
							range: t.format.bahtMillionRange(land.captureBahtMillion.low, land.captureBahtMillion.high),
							value: t.format.bahtMillion(land.landValueBahtMillion),
						})}
			</p>
			{land.countedOnBahtMillion > 0 ? (
				<p>
					{t("money.land.needed", {
						amount: t.format.bahtMillion(land.countedOnBahtMillion),
						value: t.format.bahtMillion(land.valueNeededBahtMillion),
					})}
				</p>
			) : null}
			<LandEditor />
		</MoneySection>
	);
}

/** Both numbers or none: half a value is no value. */
function LandEditor() {
	const { session } = usePlanner();
	const t = translator.value;
	const [half, setHalf] = useState<Partial<StationLand>>({});
	const known = session.active.value?.scenario.funding?.stationLand ?? null;
	const owners = ownerIds(session.city.value);
	const shown = known ?? half;
	const take = (part: Partial<StationLand>): void => {
		const next = { ...shown, ...part };
		const { bahtPerSquareMetre, squareMetres } = next;
		if (bahtPerSquareMetre === undefined || squareMetres === undefined) setHalf(next);
		else if (session.apply(setStationLand(owners, { bahtPerSquareMetre, squareMetres }))) setHalf({});
	};
	const written = (value: number | undefined): string =>
		value === undefined ? "" : String(Number(value.toPrecision(6)));
	const typed = (text: string, use: (value: number) => void): void => {
		const value = readNumber(text);
		if (value !== null) use(value);
	};
	return (
		<Disclosure summary={t("money.land.edit")}>
			<div class="land-editor" data-land-editor>
				<div class="field-pairs">
					<Field
						label={t("money.land.price")}
						kind="metres"
						value={written(
							shown.bahtPerSquareMetre && (shown.bahtPerSquareMetre * SQUARE_METRES_PER_RAI) / 1e6,
						)}
						onChange={(text) =>
							typed(text, (million) => take({ bahtPerSquareMetre: (million * 1e6) / SQUARE_METRES_PER_RAI }))
						}
					/>
					<Field
						label={t("money.land.area")}
						kind="metres"
						value={written(shown.squareMetres && shown.squareMetres / SQUARE_METRES_PER_RAI)}
						onChange={(text) => typed(text, (rai) => take({ squareMetres: rai * SQUARE_METRES_PER_RAI }))}
					/>
				</div>
				<p class="quiet small">{t("money.land.note")}</p>
				{known === null ? null : (
					<Button kind="outlined" onClick={() => session.apply(setStationLand(owners, null))}>
						{t("money.land.remove")}
					</Button>
				)}
			</div>
		</Disclosure>
	);
}
