import { useEffect, useRef, useState } from "preact/hooks";
import { describeProblem, translator } from "../../../i18n/index.ts";
import type { CellsMode } from "../../../map/types.ts";
import type { Session } from "../../../session/types.ts";
import { Button, Disclosure, ErrorNotice, SegmentedControl } from "../../../ui/index.ts";
import type { Device } from "../device.ts";
import { VIEWS, type View } from "../view-address.ts";
import { PublicAddress } from "./PublicAddress.tsx";
import { QrCode } from "./QrCode.tsx";
import { SharePicture } from "./SharePicture.tsx";
import { useShareAddress } from "./use-share-address.ts";
import "./share.css";

export interface ShareContentProps {
	readonly session: Session;
	readonly device: Device;
	/** The view in which the link opens, until the reader chooses another. */
	readonly view: View;
	/** What the map of the picture shows; people in reach where nothing is said. */
	readonly cells?: CellsMode;
}

const CARRIED = ["option", "assumptions", "made", "view", "not", "server"] as const;

/** What ShareWindow shows; apart for a view that has a window of its own. */
export function ShareContent({ session, device, view: firstView, cells }: ShareContentProps) {
	const t = translator.value;
	const [view, setView] = useState(firstView);
	const active = session.active.value;
	const city = session.city.value;
	const address = useShareAddress(session, device, view);
	if (active === null || city === null || address === null)
		return <p class="quiet">{t("state.loadingCity")}</p>;
	return (
		<div class="share">
			<p class="share-option">{t.of(active.scenario.name)}</p>
			{session.streets.value.loaded === null ? null : <p class="quiet">{t("streets.share.note")}</p>}
			<SegmentedControl
				label={t("share.opensIn")}
				choices={VIEWS.map((value) => ({ value, label: t(`view.${value}`) }))}
				value={view}
				onChange={setView}
			/>
			<PublicAddress device={device} />
			{address.ok ? (
				<div class="share-link">
					<div>
						<QrCode text={address.value} label={t("share.qr", { name: t.of(active.scenario.name) })} />
						<p class="quiet small share-hint">{t("share.qr.hint")}</p>
					</div>
					<LinkField address={address.value} title={t.of(active.scenario.name)} />
				</div>
			) : (
				<ErrorNotice {...describeProblem(t, address.error)} />
			)}
			<Disclosure summary={t("share.restores")}>
				<ul class="bullets">
					{CARRIED.map((id) => (
						<li key={id}>{t(`share.restores.${id}`)}</li>
					))}
				</ul>
			</Disclosure>
			<SharePicture
				city={city}
				evaluated={active}
				cells={cells ?? null}
				address={address.ok && device.publicAddress.value !== null ? address.value : null}
				nowMilliseconds={device.nowMilliseconds}
			/>
		</div>
	);
}

/** The link in letters, to copy or to send with another app. */
function LinkField({ address, title }: { readonly address: string; readonly title: string }) {
	const t = translator.value;
	const field = useRef<HTMLInputElement>(null);
	const [said, say] = useState("");
	useEffect(() => say(""), [address]);
	const copy = async (): Promise<void> => {
		field.current?.select();
		try {
			await navigator.clipboard.writeText(address);
			say(t("share.copied"));
		} catch {
			say(t("share.select"));
		}
	};
	return (
		<div class="share-letters">
			<label class="field">
				<span class="field__label">{t("share.link")}</span>
				<input
					ref={field}
					class="input"
					type="text"
					readOnly
					value={address}
					data-share-link
					onFocus={(event) => event.currentTarget.select()}
				/>
				<span class="field__note">{t("share.characters", { count: address.length })}</span>
			</label>
			<div class="button-row">
				<Button kind="primary" icon="link" data-share-copy onClick={() => void copy()}>
					{t("share.copy")}
				</Button>
				{"share" in navigator ? (
					<Button
						kind="outlined"
						icon="share"
						onClick={() => {
							// Closing the device's sheet rejects; there is nothing to say about it.
							navigator.share({ title, url: address }).catch(() => {});
						}}
					>
						{t("share.device")}
					</Button>
				) : null}
			</div>
			<p role="status">{said}</p>
		</div>
	);
}
