import { useEffect, useState } from "preact/hooks";
import { translator } from "../../../i18n/index.ts";
import { nudgeStation } from "../../../scenario/edits/nudge-station.ts";
import { setHeadway } from "../../../scenario/edits/set-headway.ts";
import type { Edit } from "../../../scenario/edits/types.ts";
import { LIMITS } from "../../../scenario/limits.ts";
import { Button, NumberField, Select } from "../../../ui/index.ts";
import { usePresenter } from "../context.ts";
import { TRIED_FIGURES, TriedFigure } from "./TriedFigure.tsx";
import "./whatif.css";

const NUDGE_METRES = 100;

/** Trains of both busy times of the day come this often. */
const peakHeadway =
	(seconds: number): Edit =>
	(scenario) => {
		const morning = setHeadway("amPeak", seconds)(scenario);
		return morning.ok ? setHeadway("pmPeak", seconds)(morning.value.scenario) : morning;
	};

/** Somebody asks "what if": stations and headways move, the figures follow, and one key comes back to the scene. */
export function WhatIf() {
	const { session, keeper, facts, device, run } = usePresenter();
	const t = translator.value;
	const [said, setSaid] = useState("");
	const active = session.active.value;
	const before = facts.option.value;
	const stations = active?.scenario.line?.stations ?? [];
	const selected = session.selectedStationId.value ?? stations[Math.floor(stations.length / 2)]?.id ?? "";
	const isChanged = active !== null && active.scenario !== keeper.story.value?.option;
	useEffect(() => {
		if (session.selectedStationId.peek() === null && selected !== "") session.selectStation(selected);
	}, [session, selected]);
	if (active === null || before === null) return null;
	const headway = active.scenario.service.headwaySeconds.amPeak / 60;
	const keep = async (): Promise<void> => {
		const written = (language: "th" | "en") =>
			t("presenter.try.keptName", {
				name: active.scenario.name[language],
				date: t.format.date(device.nowMilliseconds()),
			});
		const name = { th: written("th"), en: written("en") };
		if (await session.saveActive(name)) setSaid(t("presenter.try.kept", { name: t.of(name) }));
	};
	return (
		<>
			<div class="what-if" data-trying>
				<h1>{t("presenter.try.title")}</h1>
				<p>{t("presenter.try.lead")}</p>
				<dl class="tried-figures">
					{TRIED_FIGURES.map((figure) => (
						<TriedFigure key={figure} figure={figure} active={active} before={before} />
					))}
				</dl>
				<div class="what-if-controls">
					<Select
						label={t("presenter.try.station")}
						options={stations.map(({ id, name }) => ({ value: id, label: t.of(name) }))}
						value={selected}
						onChange={(id) => session.selectStation(id)}
					/>
					<NumberField
						label={t("presenter.try.headway")}
						low={LIMITS.headwaySeconds.low / 60}
						high={LIMITS.headwaySeconds.high / 60}
						step={1}
						value={headway}
						increaseLabel={t("action.increase", { name: t("presenter.try.headway") })}
						decreaseLabel={t("action.decrease", { name: t("presenter.try.headway") })}
						onChange={(minutes) => session.apply(peakHeadway(Math.round(minutes * 60)))}
					/>
					<div class="what-if-nudges">
						<Button
							kind="outlined"
							icon="up"
							onClick={() => session.apply(nudgeStation(selected, -NUDGE_METRES))}
						>
							{t("presenter.try.north")}
						</Button>
						<Button
							kind="outlined"
							icon="down"
							onClick={() => session.apply(nudgeStation(selected, NUDGE_METRES))}
						>
							{t("presenter.try.south")}
						</Button>
					</div>
				</div>
			</div>
			<div>
				<div class="what-if-deeds">
					<Button kind="primary" icon="left" data-back onClick={() => run({ action: "back" })}>
						{t("presenter.try.back")} <kbd>Esc</kbd>
					</Button>
					<Button kind="outlined" icon="undo" disabled={!isChanged} onClick={() => session.undo()}>
						{t("presenter.try.undo")}
					</Button>
					<Button kind="outlined" icon="save" disabled={!isChanged} data-keep onClick={() => void keep()}>
						{t("presenter.try.keep")}
					</Button>
				</div>
				<p class="what-if-said" role="status">
					{isChanged ? said : t("presenter.try.unchanged")}
				</p>
			</div>
		</>
	);
}
