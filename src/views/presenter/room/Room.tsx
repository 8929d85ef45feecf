import { useState } from "preact/hooks";
import { decisionOf } from "../../../core/voice-room.ts";
import { describeProblem, translator } from "../../../i18n/index.ts";
import { Button, ErrorNotice, Tabs } from "../../../ui/index.ts";
import { useRoomVoices } from "../../shared/voice/keepers.ts";
import type { RoomProps } from "../story/types.ts";
import { AnswersTab } from "./AnswersTab.tsx";
import { BallotsTab } from "./BallotsTab.tsx";
import { CollectTab } from "./CollectTab.tsx";
import { ReportTab } from "./ReportTab.tsx";
import { ResultsTab } from "./ResultsTab.tsx";
import { ReviewTab } from "./ReviewTab.tsx";
import "./room.css";

const TABS = ["ballots", "collect", "review", "results", "answers", "report"] as const;
type TabId = (typeof TABS)[number];

/** Everything that the room says: asked, taken in, looked through, shown, answered and reported. */
export function Room({ session, device, theme, onClose }: RoomProps) {
	const t = translator.value;
	const room = useRoomVoices(device);
	const [tab, setTab] = useState<TabId>("ballots");
	const city = session.city.value;
	const waiting = room.comments.value.filter(
		(each) => each.comment !== null && decisionOf(each) === "waiting",
	).length;
	const trouble = room.problem.value;
	if (city === null || !room.isLoaded.value) return <p class="quiet">{t("state.loadingCity")}</p>;
	const parts = { session, device, room, city };
	return (
		<section class="room" data-theme={theme} aria-labelledby="room-title">
			<header class="room__head">
				<h1 id="room-title">{t("room.title")}</h1>
				<Button icon="left" onClick={onClose}>
					{t("room.close")}
				</Button>
			</header>
			{trouble !== null && (
				<ErrorNotice
					{...describeProblem(t, trouble)}
					actions={
						<Button kind="outlined" onClick={() => void room.flush()}>
							{t("voice.mine.retry")}
						</Button>
					}
				/>
			)}
			<Tabs
				label={t("room.tabs")}
				tabs={TABS.map((id) => ({
					id,
					label:
						id === "review" && waiting > 0
							? t("room.tab.reviewCount", { count: waiting })
							: t(`room.tab.${id}`),
				}))}
				selected={tab}
				onSelect={setTab}
			>
				<div class="room__body">
					<h2 class="visually-hidden">{t(`room.tab.${tab}`)}</h2>
					{tab === "ballots" && <BallotsTab {...parts} />}
					{tab === "collect" && <CollectTab {...parts} />}
					{tab === "review" && <ReviewTab {...parts} />}
					{tab === "results" && <ResultsTab {...parts} theme={theme} />}
					{tab === "answers" && <AnswersTab {...parts} />}
					{tab === "report" && <ReportTab {...parts} />}
				</div>
			</Tabs>
		</section>
	);
}
