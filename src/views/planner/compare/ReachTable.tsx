import { useMemo } from "preact/hooks";
import { translator } from "../../../i18n/index.ts";
import type { Evaluated } from "../../../session/types.ts";
import { DataTable, Disclosure, Swatch } from "../../../ui/index.ts";
import {
	type ReachChangeByTambon,
	reachChangeByTambon,
	totalReachChange,
} from "../../shared/reach-change.ts";
import { usePlanner } from "../context.ts";

interface Props {
	readonly active: Evaluated;
	readonly comparison: Evaluated;
}

const SIDES = [
	{ id: "kept", people: "keptPeople", area: "keptSquareKilometres", swatch: "fill", sign: "" },
	{ id: "gained", people: "gainedPeople", area: "gainedSquareKilometres", swatch: "hatch", sign: "+" },
	{ id: "lost", people: "lostPeople", area: "lostSquareKilometres", swatch: "hatch-reverse", sign: "−" },
] as const;

/** Who comes into reach and who falls out of it: whole, then tambon by tambon. */
export function ReachTable({ active, comparison }: Props) {
	const { session } = usePlanner();
	const t = translator.value;
	const city = session.city.value;
	const here = active.scenario.line === null ? EMPTY : active.reach?.walk10;
	const there = comparison.scenario.line === null ? EMPTY : comparison.reach?.walk10;
	const basis = active.scenario.populationBasis;
	const rows = useMemo(
		() => (city && here && there ? reachChangeByTambon(city.cells, here, there, basis) : null),
		[city, here, there, basis],
	);
	const total = rows && totalReachChange(rows);
	const tambonName = (row: ReachChangeByTambon): string => {
		const tambon = city?.tambons[row.tambonIndex];
		return tambon ? t.of(tambon.name) : "";
	};
	const signed = (sign: string, people: number): string =>
		people < 0.5 ? t.format.figure(0) : `${sign}${t.format.figure(people)}`;
	const byPeople = (rows ?? []).toSorted(
		(a, b) => b.gainedPeople + b.lostPeople - (a.gainedPeople + a.lostPeople),
	);
	return (
		<section class="chain" aria-labelledby="compare-reach">
			<h3 id="compare-reach" class="chain-title">
				{t("planner.compare.reach")}
			</h3>
			<p class="quiet small">
				{t("planner.compare.basis", { a: t.of(active.scenario.name), b: t.of(comparison.scenario.name) })}
			</p>
			{total === null ? (
				<p class="quiet">{t("state.loading")}</p>
			) : (
				<table class="reach-table" data-reach>
					<thead>
						<tr>
							<td />
							<th scope="col">{t("planner.compare.people")}</th>
							<th scope="col">{t("planner.compare.area")}</th>
						</tr>
					</thead>
					<tbody>
						{SIDES.map(({ id, people, area, swatch, sign }) => (
							<tr key={id} data-side={id}>
								<th scope="row">
									<Swatch kind={swatch} color={`var(--${id})`} /> {t(`compare.${id}`)}
								</th>
								<td class="reach-people">{signed(sign, total[people])}</td>
								<td>{t.format.number(total[area], 1)}</td>
							</tr>
						))}
					</tbody>
				</table>
			)}
			{byPeople.length > 0 ? (
				<Disclosure summary={t("planner.compare.byTambon")}>
					<DataTable
						caption={t("planner.compare.byTambon")}
						hideCaption
						rows={byPeople}
						rowKey={(row) => String(row.tambonIndex)}
						columns={[
							{
								id: "tambon",
								header: t("planner.compare.tambon"),
								isRowHeader: true,
								cell: tambonName,
								sortValue: tambonName,
							},
							...SIDES.map(({ id, people, sign }) => ({
								id,
								header: t(`compare.${id}`),
								isNumber: true,
								cell: (row: ReachChangeByTambon) => signed(sign, row[people]),
								sortValue: (row: ReachChangeByTambon) => row[people],
							})),
						]}
					/>
				</Disclosure>
			) : null}
		</section>
	);
}

/** No line reaches nobody; that is an answer, not a missing one. */
const EMPTY = new Float32Array(0);
