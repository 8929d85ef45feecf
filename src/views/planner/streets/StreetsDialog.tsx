import { useState } from "preact/hooks";
import { OVERPASS_ENDPOINTS } from "../../../exchange/osm/overpass.ts";
import { describeProblem, type Translator, translator } from "../../../i18n/index.ts";
import type { StreetsWork } from "../../../session/streets-types.ts";
import { Button, ErrorNotice, FilePicker, ProgressBar, Select, Switch } from "../../../ui/index.ts";
import { usePlanner } from "../context.ts";
import { factorText } from "../walking.ts";
import { bytesText } from "./bytes-text.ts";
import { StreetsFacts } from "./StreetsFacts.tsx";
import { tellStreets } from "./telling.ts";
import "./streets.css";

const SECONDS_PER_DAY = 86_400;

/** The streets that walks follow: what there is, what is on its way, and the two ways in. */
export function StreetsDialog() {
	const planner = usePlanner();
	const { session } = planner;
	const t = translator.value;
	const { loaded, work, problem } = session.streets.value;
	const scenario = session.active.value?.scenario ?? null;
	const factor = scenario === null ? "" : factorText(t, scenario);
	const state = work !== null ? "working" : loaded !== null ? "ready" : problem !== null ? "failed" : "none";
	return (
		<div class="streets files" data-streets={state}>
			<section class="streets-state" aria-label={t("streets.title")}>
				{loaded === null ? (
					<p class="lead">{t("streets.lead.none", { factor })}</p>
				) : (
					<p class="lead">
						{loaded.peopleShare > 0
							? t("streets.lead.ready", { share: t.format.percent(loaded.peopleShare), factor })
							: t("streets.walks.noneJoined")}
					</p>
				)}
				{problem === null ? null : (
					<div data-problem={problem.code}>
						<ErrorNotice {...describeProblem(t, problem)} />
					</div>
				)}
				{work === null ? null : <Working work={work} />}
				{loaded === null ? null : (
					<>
						<StreetsFacts streets={loaded} />
						<Button
							kind="outlined"
							icon="close"
							data-streets-forget
							disabled={work !== null}
							onClick={() => void tellStreets(planner, session.forgetStreets())}
						>
							{t("streets.forget")}
						</Button>
					</>
				)}
			</section>
			<FromFile />
			<FromServer />
		</div>
	);
}

function Working({ work }: { readonly work: StreetsWork }) {
	const { session } = usePlanner();
	const t = translator.value;
	const text = phaseText(t, work);
	return (
		<>
			{work.share === null ? <p role="status">{text}</p> : <ProgressBar label={text} value={work.share} />}
			{work.phase === "preparing" ? null : (
				<Button kind="outlined" data-streets-cancel onClick={() => session.cancelStreets()}>
					{t("action.cancel")}
				</Button>
			)}
		</>
	);
}

function phaseText(t: Translator, { phase, source, share, bytes, waitSeconds }: StreetsWork): string {
	const percent = t.format.percent(share ?? 0);
	switch (phase) {
		case "asking":
			return t("streets.phase.asking", { source });
		case "waiting":
			return t("streets.phase.waiting", { source, seconds: t.format.number(waitSeconds) });
		case "receiving":
			return t("streets.phase.receiving", { source, size: bytesText(t, bytes) });
		case "reading":
			return t("streets.phase.reading", { source, percent });
		case "building":
			return t("streets.phase.building", { percent });
		case "preparing":
			return t("streets.phase.preparing");
	}
}

function FromFile() {
	const planner = usePlanner();
	const t = translator.value;
	return (
		<section class="chain" aria-labelledby="streets-file">
			<h3 id="streets-file" class="chain-title">
				{t("streets.file")}
			</h3>
			<p class="quiet">{t("streets.file.kinds")}</p>
			<FilePicker
				label={t("streets.file.choose")}
				accept=".pbf,.json,.geojson,.rbsg,.rbsn,application/json,application/geo+json"
				onFiles={([file]) => void tellStreets(planner, planner.session.openStreets(file, file.name))}
			/>
		</section>
	);
}

function FromServer() {
	const planner = usePlanner();
	const { session, device } = planner;
	const t = translator.value;
	const [endpoint, setEndpoint] = useState<string>(OVERPASS_ENDPOINTS[0]);
	const { work, askAgainAtMilliseconds: rest } = session.streets.value;
	const connected = device.connected.value;
	const mayAsk = device.onlineStreets.value && connected && work === null && rest === null;
	return (
		<section class="chain" aria-labelledby="streets-online">
			<h3 id="streets-online" class="chain-title">
				{t("streets.online")}
			</h3>
			<Switch
				label={t("streets.online.allow")}
				note={t("streets.online.note")}
				checked={device.onlineStreets.value}
				onChange={(checked) => {
					device.onlineStreets.value = checked;
				}}
			/>
			<Select
				label={t("streets.online.server")}
				options={OVERPASS_ENDPOINTS.map((value) => ({ value, label: new URL(value).host }))}
				value={endpoint}
				disabled={!device.onlineStreets.value}
				onChange={setEndpoint}
			/>
			<Button
				kind="outlined"
				icon="save"
				data-streets-load
				disabled={!mayAsk}
				onClick={() => void tellStreets(planner, session.fetchStreets(endpoint))}
			>
				{t("streets.online.load")}
			</Button>
			{connected ? null : <p class="quiet">{t("state.offline")}</p>}
			{rest === null ? null : <p class="quiet">{t("streets.online.rest", { time: clockText(t, rest) })}</p>}
		</section>
	);
}

/** The time of day here, to the minute after. */
function clockText(t: Translator, milliseconds: number): string {
	const at = new Date(milliseconds);
	const seconds = at.getHours() * 3600 + at.getMinutes() * 60 + (at.getSeconds() > 0 ? 60 : 0);
	return t.format.clock(seconds % SECONDS_PER_DAY);
}
