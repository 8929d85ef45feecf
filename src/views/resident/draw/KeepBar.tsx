import { useState } from "preact/hooks";
import { translator } from "../../../i18n/index.ts";
import { optionStamp } from "../../../session/option-stamp.ts";
import type { Session } from "../../../session/types.ts";
import { Button } from "../../../ui/index.ts";
import { lazyPart } from "../../shared/lazy-part.tsx";
import { useVoices } from "../../shared/voice/keepers.ts";
import { useResident } from "../context.ts";
import { lazyWords } from "../lazy-words.ts";
import { keepDrawing } from "./drawing.ts";
import { moveReasons, scoreOf } from "./entries.ts";
import type { Contest } from "./use-contest.ts";
import { useEntries } from "./use-entries.ts";

const ShareWindow = lazyPart(
	() => import("../../shared/share/ShareWindow.tsx").then(({ ShareWindow }) => ShareWindow),
	lazyWords,
);

interface Props {
	readonly session: Session;
	readonly contest: Contest;
}

/** Keep it on this device, share it, or hand it in at the forum. */
export function KeepBar({ session, contest }: Props) {
	const t = translator.value;
	const { device, state } = useResident();
	const shelf = useEntries(device);
	const voices = useVoices(device);
	const [sharing, setSharing] = useState(false);
	const [said, setSaid] = useState<"kept" | "failed" | null>(null);
	const city = session.city.value!;
	const { scenario } = contest.mine;
	const stamp = { cityId: city.id, cityVersion: city.version };
	const score = scenario.line === null ? null : scoreOf(contest.mine, contest.yearlyGap, stamp);
	const entry = shelf.items.value.find(({ id }) => id === scenario.id);
	const isAsOpened = session.undoNote.value?.code === "openScenario";
	const moved = entry !== undefined && score !== null && isAsOpened ? moveReasons(entry, score) : null;
	const keep = async (): Promise<void> => {
		if (score === null) return;
		const id = await keepDrawing(session);
		if (id !== null) shelf.put({ ...score, id, keptAtMilliseconds: device.nowMilliseconds() });
		setSaid(id === null ? "failed" : "kept");
	};
	return (
		<section class="keep">
			{entry !== undefined && score !== null && isAsOpened && (
				<p class="keep__said" data-reproduced={moved === null}>
					{moved === null
						? t("draw.same")
						: t("draw.moved", { reasons: t.format.list(moved.map((reason) => t(`draw.moved.${reason}`))) })}
				</p>
			)}
			<div class="keep__buttons">
				<Button kind="primary" icon="save" disabled={score === null} onClick={() => void keep()}>
					{t("draw.keep")}
				</Button>
				<Button
					kind="outlined"
					icon="link"
					disabled={scenario.line === null}
					onClick={() => setSharing(true)}
				>
					{t("draw.share")}
				</Button>
				<Button
					kind="outlined"
					icon="speech"
					disabled={scenario.line === null}
					onClick={() => {
						voices.write({ kind: "idea", option: optionStamp(scenario), place: null });
						state.screen.value = "voice";
					}}
				>
					{t("draw.handIn")}
				</Button>
			</div>
			<p class="keep__said" role="status">
				{said === null
					? score === null && scenario.line !== null
						? t("draw.keep.wait")
						: ""
					: t(`draw.keep.${said}`)}
			</p>
			{sharing && (
				<ShareWindow
					open
					session={session}
					device={device}
					view="resident"
					onClose={() => setSharing(false)}
				/>
			)}
		</section>
	);
}
