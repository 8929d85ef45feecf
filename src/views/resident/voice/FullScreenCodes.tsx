import { useEffect, useRef, useState } from "preact/hooks";
import { translator } from "../../../i18n/index.ts";
import { Button, IconButton } from "../../../ui/index.ts";
import { QrCode } from "../../shared/share/QrCode.tsx";

interface Props {
	readonly codes: readonly string[];
	onClose(): void;
}

/** Codes one after another on the whole screen, white in every theme so that a camera reads them. */
export function FullScreenCodes({ codes, onClose }: Props) {
	const t = translator.value;
	const dialog = useRef<HTMLDialogElement>(null);
	const [index, setIndex] = useState(0);
	const count = codes.length;
	const isLast = index === count - 1;
	useEffect(() => {
		dialog.current?.showModal();
	}, []);
	const onKeyDown = (event: KeyboardEvent): void => {
		if (event.key === "ArrowRight") setIndex(Math.min(index + 1, count - 1));
		if (event.key === "ArrowLeft") setIndex(Math.max(index - 1, 0));
	};
	const place = { place: index + 1, count };
	return (
		<dialog
			ref={dialog}
			class="voice-code"
			data-theme="light"
			aria-label={t("voice.code.title")}
			onClose={onClose}
			onKeyDown={onKeyDown}
		>
			<header>
				<h2>{t("voice.code.title")}</h2>
				<IconButton icon="close" label={t("voice.close")} onClick={onClose} />
			</header>
			<QrCode text={codes[index]!} label={t("voice.code.label", place)} />
			<p>{t("voice.code.hint")}</p>
			{count > 1 && (
				<p class="voice-code__count" role="status">
					{t("voice.code.of", place)}
				</p>
			)}
			<div class="voice-actions">
				{count > 1 && (
					<Button kind="outlined" disabled={index === 0} onClick={() => setIndex(index - 1)}>
						{t("voice.code.previous")}
					</Button>
				)}
				<Button kind="primary" onClick={() => (isLast ? onClose() : setIndex(index + 1))}>
					{t(isLast ? "voice.code.done" : "voice.code.next")}
				</Button>
			</div>
		</dialog>
	);
}
