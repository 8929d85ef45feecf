import { useState } from "preact/hooks";
import { ENGINE_VERSION } from "../../../core/version.ts";
import { translator } from "../../../i18n/index.ts";
import { Button, FilePicker } from "../../../ui/index.ts";
import { download } from "../../shared/outgoing-file.ts";
import { usePlanner } from "../context.ts";
import { csvFile, geoJsonFile, scenarioFile } from "../files.ts";
import { openFile } from "../opening.ts";
import { GtfsButton } from "../timetable/GtfsButton.tsx";

const WINDOWS = [
	{ id: "share", icon: "share", label: "share.title" },
	{ id: "dossier", icon: "print", label: "dossier.title" },
] as const;

/** Files out, files in, and a link that carries the option whole. */
export function FilesDialog({ onDone }: { onDone(): void }) {
	const planner = usePlanner();
	const t = translator.value;
	const [said, say] = useState("");
	const active = planner.session.active.value;
	const city = planner.session.city.value;
	if (active === null || city === null) return <p class="quiet">{t("state.loadingCity")}</p>;
	const streets = planner.session.streets.value.loaded;
	const csv = csvFile(active, city, streets, ENGINE_VERSION);
	return (
		<div class="files">
			{streets === null ? null : <p>{t("streets.share.note")}</p>}
			<section class="chain" aria-labelledby="files-save">
				<h3 id="files-save" class="chain-title">
					{t("files.save")}
				</h3>
				<p class="quiet">{t("files.commandLine")}</p>
				<div class="button-row">
					<Button
						kind="outlined"
						icon="check"
						data-export="device"
						onClick={async () => {
							if (await planner.session.saveActive()) say(t("files.keptHere"));
						}}
					>
						{t("planner.files.keep")}
					</Button>
					<Button
						kind="primary"
						icon="save"
						data-export="scenario"
						onClick={() => download(scenarioFile(active.scenario))}
					>
						{t("planner.files.scenario")}
					</Button>
					<Button
						kind="outlined"
						icon="save"
						data-export="geojson"
						onClick={() => download(geoJsonFile(active.scenario, city))}
					>
						{t("planner.files.geojson")}
					</Button>
					<Button
						kind="outlined"
						icon="save"
						data-export="csv"
						disabled={csv === null}
						onClick={() => csv && download(csv)}
					>
						{t("planner.files.csv")}
					</Button>
					<GtfsButton kind="outlined" />
				</div>
			</section>
			<section class="chain" aria-labelledby="files-open">
				<h3 id="files-open" class="chain-title">
					{t("files.open")}
				</h3>
				<p class="quiet">{t("planner.files.kinds")}</p>
				<p class="quiet">{t("planner.files.drop")}</p>
				<FilePicker
					label={t("files.open")}
					accept=".json,.geojson,.pbf,application/json,application/geo+json"
					onFiles={([file]) => {
						onDone();
						void openFile(planner, file);
					}}
				/>
			</section>
			<section class="chain" aria-labelledby="files-share">
				<h3 id="files-share" class="chain-title">
					{t("share.open")}
				</h3>
				<p class="quiet">{t("planner.files.share.note")}</p>
				<div class="button-row">
					{WINDOWS.map(({ id, icon, label }) => (
						<Button
							key={id}
							kind="outlined"
							icon={icon}
							data-dialog={id}
							onClick={() => {
								planner.state.dialog.value = id;
							}}
						>
							{t(label)}
						</Button>
					))}
				</div>
				<p role="status" class="files-said">
					{said}
				</p>
			</section>
		</div>
	);
}
