import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { buildGazetteer, type NamedPlace, namesFromCity } from "../../../city/gazetteer/index.ts";
import { blockOf } from "../../../geo/block.ts";
import { translator } from "../../../i18n/index.ts";
import { TODAY_MODES, type TodayMode } from "../../../models/trip-types.ts";
import { Button, Select } from "../../../ui/index.ts";
import { PlaceSearch } from "../../shared/search/PlaceSearch.tsx";
import { TripAnswer } from "../../shared/trip/TripAnswer.tsx";
import { usePresenter } from "../context.ts";
import "./volunteer.css";

/** Where somebody in the room lives and goes: all of it goes when this screen does. */
export function VolunteerTrip() {
	const { session, keeper, run } = usePresenter();
	const t = translator.value;
	const city = session.city.value;
	const story = keeper.story.value;
	const extract = session.streets.value.loaded?.names ?? null;
	const gazetteer = useMemo(
		() => (city === null ? null : buildGazetteer([...namesFromCity(city), ...(extract ?? [])])),
		[city, extract],
	);
	const [home, setHome] = useState<NamedPlace | null>(null);
	const [goal, setGoal] = useState<NamedPlace | null>(null);
	const [mode, setMode] = useState<TodayMode>("motorcycle");
	const options = useMemo(
		() => (story === null ? [] : [story.option, ...(story.against.line === null ? [] : [story.against])]),
		[story?.option, story?.against],
	);
	// Somebody says a name, and the presenter types it.
	const root = useRef<HTMLElement>(null);
	useEffect(() => root.current?.querySelector<HTMLElement>(".volunteer-ask input")?.focus(), [home, goal]);
	if (story === null) return null;
	const clear = (): void => {
		setHome(null);
		setGoal(null);
	};
	const from = home === null ? null : blockOf(home.position);
	return (
		<main class="volunteer" ref={root} aria-label={t("presenter.trip.title")}>
			<header class="volunteer-head">
				<h1>
					{home === null || goal === null
						? t("presenter.trip.title")
						: `${t.of(home.name)} → ${t.of(goal.name)}`}
				</h1>
				<div class="volunteer-deeds">
					{home === null && goal === null ? null : (
						<Button kind="outlined" icon="person" data-another onClick={clear}>
							{t("presenter.trip.another")}
						</Button>
					)}
					<Button kind="primary" icon="left" data-back onClick={() => run({ action: "back" })}>
						{t("presenter.trip.clear")} <kbd>Esc</kbd>
					</Button>
				</div>
			</header>
			{home === null ? (
				<section class="volunteer-ask">
					<p>{t("presenter.trip.lead")}</p>
					<PlaceSearch key="from" label={t("presenter.trip.from")} gazetteer={gazetteer} onChoose={setHome} />
				</section>
			) : goal === null ? (
				<section class="volunteer-ask">
					<p>
						{t("presenter.trip.from")} <strong>{t.of(home.name)}</strong>
					</p>
					<PlaceSearch key="to" label={t("presenter.trip.to")} gazetteer={gazetteer} onChoose={setGoal} />
				</section>
			) : null}
			{home === null || goal === null || from === null ? null : (
				<div class="volunteer-answer">
					<Select
						label={t("trip.mode")}
						options={TODAY_MODES.filter((one) => one !== "bus").map((value) => ({
							value,
							label: t(`trip.mode.${value}`),
						}))}
						value={mode}
						onChange={setMode}
					/>
					<TripAnswer
						session={session}
						options={options}
						mode={mode}
						question={{
							from: { name: t.of(home.name), position: from.position, radiusMetres: from.radiusMetres },
							to: { name: t.of(goal.name), position: goal.position, radiusMetres: 0 },
							period: "morning",
						}}
					/>
				</div>
			)}
		</main>
	);
}
