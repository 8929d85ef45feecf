import { useEffect, useState } from "preact/hooks";
import { isBallotFragment } from "../../../core/voice.ts";
import { residentTranslator } from "../../../i18n/resident.ts";
import { Button } from "../../../ui/Button.tsx";
import { lazyPart } from "../../shared/lazy-part.tsx";
import { useResident } from "../context.ts";
import { lazyWords } from "../lazy-words.ts";

const SharePart = lazyPart(() => import("./SharePart.tsx").then((part) => part.SharePart), lazyWords);

/** Shorter fragments are places on this page. */
const SHORTEST_LINK = 32;

const carriesOption = (): boolean => {
	const fragment = location.hash.slice(1);
	return fragment.length >= SHORTEST_LINK && !isBallotFragment(fragment);
};

/** The button that hands an option on, and the engine for an option that came by a link. */
export function ResidentShare() {
	const { askForSession, session } = useResident();
	const t = residentTranslator.value;
	const [open, setOpen] = useState(false);
	const [came, setCame] = useState(carriesOption);
	useEffect(() => {
		if (came) askForSession();
	}, [came, askForSession]);
	useEffect(() => {
		const look = (): void => {
			if (carriesOption()) setCame(true);
		};
		addEventListener("hashchange", look);
		return () => removeEventListener("hashchange", look);
	}, []);
	return (
		<>
			<Button kind="outlined" icon="share" data-resident-share onClick={() => setOpen(true)}>
				{t("resident.share")}
			</Button>
			{open || (came && session.value !== null) ? (
				<SharePart open={open} onClose={() => setOpen(false)} />
			) : null}
		</>
	);
}
