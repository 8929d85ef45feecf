import { useMemo } from "preact/hooks";
import type { Ballot } from "../../../core/voice.ts";
import { writeBallotFragment } from "../../../exchange/voices/ballot-link.ts";
import { translator } from "../../../i18n/index.ts";
import { PublicAddress } from "../../shared/share/PublicAddress.tsx";
import { QrCode } from "../../shared/share/QrCode.tsx";
import { viewAddress } from "../../shared/view-address.ts";
import { useShippedFingerprints } from "../../shared/voice/stamped-options.ts";
import type { RoomPart } from "./parts.ts";

/** The code that opens a ballot on phones, or why there is none and what else can be done. */
export function BallotCode({ session, device, ballot }: RoomPart & { readonly ballot: Ballot }) {
	const t = translator.value;
	const shipped = useShippedFingerprints(session);
	const { fragment, withoutLink } = useMemo(() => writeBallotFragment(ballot, shipped), [ballot, shipped]);
	const base = device.publicAddress.value;
	const question = t.of(ballot.question);
	const other = ballot.question[t.language === "th" ? "en" : "th"];
	const address = base === null ? null : viewAddress(base, "resident", fragment);
	return (
		<div class="ballot-code" data-address={address}>
			<h2 class="ballot-code__question">{question}</h2>
			{other !== question && (
				<p class="quiet" lang={t.language === "th" ? "en" : "th"}>
					{other}
				</p>
			)}
			{address !== null && (
				<>
					<QrCode
						text={address}
						label={t("room.ballot.codeLabel", { question })}
						written={base?.replace(/^https?:\/\//, "") ?? null}
					/>
					<p class="ballot-code__scan">{t("room.ballot.scan")}</p>
					<p>{t("room.ballot.then")}</p>
				</>
			)}
			<PublicAddress device={device} />
			{base === null && (
				<p>
					<strong>{t("room.ballot.otherWays")}</strong> {t("room.ballot.otherWays.text")}
				</p>
			)}
			{withoutLink.length > 0 && (
				<p class="quiet">
					{t("room.ballot.noLink", { names: t.format.list(withoutLink.map(({ name }) => t.of(name))) })}
				</p>
			)}
		</div>
	);
}
