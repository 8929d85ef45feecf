import { useState } from "preact/hooks";
import { ENGINE_VERSION } from "../../../core/version.ts";
import type { VoiceBatch } from "../../../core/voice.ts";
import { writeVoiceCodes } from "../../../exchange/voices/code.ts";
import { voicesToCsv, voicesToGeoJson } from "../../../exchange/voices/files.ts";
import { translator } from "../../../i18n/index.ts";
import type { Session } from "../../../session/types.ts";
import { Button } from "../../../ui/index.ts";
import { download } from "../../shared/outgoing-file.ts";
import { useVoices } from "../../shared/voice/keepers.ts";
import { useResident } from "../context.ts";
import { EngineGate } from "../EngineGate.tsx";
import { FullScreenCodes } from "./FullScreenCodes.tsx";

/** By code or file, and only when somebody asks. */
export function HandOver() {
	const t = translator.value;
	const { device } = useResident();
	const voices = useVoices(device);
	const count = voices.comments.value.length + voices.votes.value.length + voices.withdrawals.value.length;
	if (count === 0) return null;
	return (
		<section class="resident-section" aria-labelledby="voice-hand">
			<h2 id="voice-hand">{t("voice.hand")}</h2>
			<p class="quiet">{t("voice.hand.note")}</p>
			<EngineGate>{(session) => <HandOverWays session={session} />}</EngineGate>
		</section>
	);
}

function HandOverWays({ session }: { readonly session: Session }) {
	const t = translator.value;
	const { device } = useResident();
	const voices = useVoices(device);
	const [codes, setCodes] = useState<readonly string[] | null>(null);
	const city = session.city.value;
	if (city === null) return null;
	const everything: VoiceBatch = {
		cityId: city.id,
		comments: voices.comments.value,
		votes: voices.votes.value,
		withdrawals: voices.withdrawals.value,
		ballots: voices.ballots.value,
	};
	const notYet: VoiceBatch = {
		...everything,
		comments: everything.comments.filter((each) => !voices.isHandedOver(each)),
		votes: everything.votes.filter((each) => !voices.isHandedOver(each)),
		withdrawals: everything.withdrawals.filter((each) => !voices.isHandedOver(each)),
	};
	const idsOf = (batch: VoiceBatch): string[] =>
		[...batch.comments, ...batch.votes, ...batch.withdrawals].map(({ id }) => id);
	const waiting = idsOf(notYet).length;
	const show = (): void => {
		const batch = waiting > 0 ? notYet : everything;
		setCodes(writeVoiceCodes(batch));
		voices.markHandedOver(idsOf(batch));
	};
	const save = (kind: "geojson" | "csv"): void => {
		const stamp = { engineVersion: ENGINE_VERSION, city };
		const name = `${city.id}-voices.${kind}`;
		download(
			kind === "csv"
				? { name, type: "text/csv", text: voicesToCsv(everything, stamp) }
				: {
						name,
						type: "application/geo+json",
						text: `${JSON.stringify(voicesToGeoJson(everything, stamp), null, "\t")}\n`,
					},
		);
		voices.markHandedOver(idsOf(everything));
	};
	return (
		<>
			{notYet.withdrawals.length > 0 && (
				<p role="status">{t("voice.withdrawn", { count: notYet.withdrawals.length })}</p>
			)}
			{waiting > 0 && <p>{t("voice.hand.count", { count: waiting })}</p>}
			<Button kind={waiting > 0 ? "primary" : "outlined"} class="big-button" onClick={show}>
				{t(waiting > 0 ? "voice.hand.show" : "voice.hand.again")}
			</Button>
			<div class="voice-actions">
				<Button kind="outlined" icon="save" data-export="geojson" onClick={() => save("geojson")}>
					{t("voice.hand.geojson")}
				</Button>
				<Button kind="outlined" icon="save" data-export="csv" onClick={() => save("csv")}>
					{t("voice.hand.csv")}
				</Button>
			</div>
			{codes !== null && <FullScreenCodes codes={codes} onClose={() => setCodes(null)} />}
		</>
	);
}
