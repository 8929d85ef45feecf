import { useEffect, useState } from "preact/hooks";
import type { CityView } from "../../../engine/contract.ts";
import { translator } from "../../../i18n/index.ts";
import type { CellsMode } from "../../../map/types.ts";
import type { Evaluated } from "../../../session/types.ts";
import { Button } from "../../../ui/index.ts";
import { download, fileStem } from "../outgoing-file.ts";
import { PICTURE_HEIGHT, PICTURE_WIDTH, sharePicture } from "./share-picture.ts";

interface Props {
	readonly city: CityView;
	readonly evaluated: Evaluated;
	/** Null: people in reach. */
	readonly cells: CellsMode | null;
	readonly address: string | null;
	readonly nowMilliseconds: () => number;
}

type Drawn = { readonly bytes: Uint8Array<ArrayBuffer>; readonly url: string };

const reachOf = ({ reach }: Evaluated): CellsMode =>
	reach === null ? { kind: "none" } : { kind: "reach", walk10: reach.walk10, feeder15: reach.feeder15 };

/** The picture of the map as it will be saved, drawn once the figures are there. */
export function SharePicture({ city, evaluated, cells, address, nowMilliseconds }: Props) {
	const t = translator.value;
	const [drawn, setDrawn] = useState<Drawn | "failed" | null>(null);
	const isReady = evaluated.ranges !== null && evaluated.reach !== null;
	useEffect(() => {
		setDrawn(null);
		if (!isReady) return;
		let url: string | null = null;
		let isGone = false;
		sharePicture({
			t,
			city,
			evaluated,
			cells: cells ?? reachOf(evaluated),
			address,
			nowMilliseconds: nowMilliseconds(),
		}).then(
			(bytes) => {
				if (isGone) return;
				url = URL.createObjectURL(new Blob([bytes], { type: "image/png" }));
				setDrawn({ bytes, url });
			},
			() => {
				if (!isGone) setDrawn("failed");
			},
		);
		return () => {
			isGone = true;
			if (url !== null) URL.revokeObjectURL(url);
		};
	}, [t, city, evaluated, cells, address, isReady]);
	const name = `${fileStem(evaluated.scenario)}.png`;
	return (
		<section class="share-picture" aria-labelledby="share-picture">
			<h3 id="share-picture">{t("share.picture")}</h3>
			<p class="quiet">{t("share.picture.lead")}</p>
			{drawn === null ? <p role="status">{t("share.picture.drawing")}</p> : null}
			{drawn === "failed" ? <p role="alert">{t("share.picture.failed")}</p> : null}
			{drawn === null || drawn === "failed" ? null : (
				<div class="share-drawn">
					<img
						src={drawn.url}
						width={PICTURE_WIDTH}
						height={PICTURE_HEIGHT}
						alt={t("share.picture.alt", { name: t.of(evaluated.scenario.name) })}
						data-share-picture
					/>
					<div class="button-row">
						<Button
							kind="outlined"
							icon="save"
							onClick={() => download({ name, type: "image/png", bytes: drawn.bytes })}
						>
							{t("share.picture.save")}
						</Button>
						<SendPicture bytes={drawn.bytes} name={name} />
					</div>
				</div>
			)}
		</section>
	);
}

/** By the device's own sheet, where it takes files. */
function SendPicture({ bytes, name }: { readonly bytes: Uint8Array<ArrayBuffer>; readonly name: string }) {
	const t = translator.value;
	if (!("canShare" in navigator)) return null;
	const files = [new File([bytes], name, { type: "image/png" })];
	if (!navigator.canShare({ files })) return null;
	return (
		<Button
			kind="outlined"
			icon="share"
			onClick={() => {
				navigator.share({ files }).catch(() => {});
			}}
		>
			{t("share.picture.send")}
		</Button>
	);
}
