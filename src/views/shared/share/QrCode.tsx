import { useMemo } from "preact/hooks";
import type { ErrorCorrection } from "qr";
import { translator } from "../../../i18n/index.ts";
import { qrMatrix, qrPath } from "./qr-matrix.ts";
import "./qr-code.css";

export interface QrCodeProps {
	readonly text: string;
	/** What the code holds, in words, for those who cannot see or scan it. */
	readonly label: string;
	readonly correction?: ErrorCorrection;
	/** Stands beside the code in letters, for those who type; null where nobody could type it. */
	readonly written?: string | null;
}

/** A QR code, dark on white in every theme because readers expect it, with what it holds beside it in text. */
export function QrCode({ text, label, correction, written = null }: QrCodeProps) {
	const t = translator.value;
	const matrix = useMemo(() => qrMatrix(text, correction), [text, correction]);
	if (matrix === null) return <p role="alert">{t("share.qr.tooLong")}</p>;
	return (
		<figure class="qr-code">
			<svg
				role="img"
				aria-label={label}
				viewBox={`0 0 ${matrix.size} ${matrix.size}`}
				shape-rendering="crispEdges"
				data-qr={matrix.size}
			>
				<rect width={matrix.size} height={matrix.size} fill="#ffffff" />
				<path d={qrPath(matrix)} fill="#000000" />
			</svg>
			{written === null ? null : <figcaption>{written}</figcaption>}
		</figure>
	);
}
