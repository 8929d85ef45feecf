import { useMemo } from "preact/hooks";
import { TableTwin } from "../../../charts/index.ts";
import type { CityView } from "../../../engine/contract.ts";
import type { Translator } from "../../../i18n/index.ts";
import type { Evaluated } from "../../../session/types.ts";
import { Disclosure } from "../../../ui/index.ts";
import { reachChangeByTambon, totalReachChange } from "../../shared/reach-change.ts";

interface Props {
	readonly city: CityView;
	readonly t: Translator;
	readonly main: Evaluated;
	readonly other: Evaluated;
}

const SIGNS = { kept: "=", gained: "+", lost: "−" } as const;

/** How many people keep, gain and lose their walk to a station, and where. */
export function ChangeCount({ city, t, main, other }: Props) {
	const basis = main.scenario.populationBasis;
	const rows = useMemo(
		() =>
			main.reach === null || other.reach === null
				? null
				: reachChangeByTambon(city.cells, main.reach.walk10, other.reach.walk10, basis),
		[city, main.reach, other.reach, basis],
	);
	if (rows === null) return null;
	const total = totalReachChange(rows);
	const people = { kept: total.keptPeople, gained: total.gainedPeople, lost: total.lostPeople };
	const names = { option: t.of(main.scenario.name), other: t.of(other.scenario.name) };
	return (
		<div class="stage-change">
			<ul class="stage-figures">
				{(["kept", "gained", "lost"] as const).map((way) => (
					<li key={way} data-way={way}>
						<span class="stage-figure">
							<span aria-hidden="true">{SIGNS[way]} </span>
							{t.format.figure(people[way])}
						</span>
						<span>{t(`stage.change.${way}`)}</span>
					</li>
				))}
			</ul>
			<Disclosure summary={t("stage.asList")}>
				<TableTwin
					hidden={false}
					caption={t("stage.change.caption", names)}
					columns={[
						{ header: t("stage.change.tambon") },
						{ header: t("stage.change.kept"), isNumber: true },
						{ header: t("stage.change.gained"), isNumber: true },
						{ header: t("stage.change.lost"), isNumber: true },
					]}
					rows={rows.map((row) => [
						t.of(city.tambons[row.tambonIndex]!.name),
						t.format.figure(row.keptPeople),
						t.format.figure(row.gainedPeople),
						t.format.figure(row.lostPeople),
					])}
				/>
				<p class="quiet">{t("stage.change.basis")}</p>
			</Disclosure>
		</div>
	);
}
