import type { Translator } from "../../../i18n/index.ts";
import { Button, IconButton } from "../../../ui/index.ts";

interface Props {
	readonly t: Translator;
	readonly isPlaying: boolean;
	readonly onPlay: (play: boolean) => void;
	/** Null where only playing makes sense. */
	readonly onStep?: (step: 1 | -1) => void;
	/** Steps only. */
	readonly still?: boolean;
}

export function PlayButtons({ t, isPlaying, onPlay, onStep, still = false }: Props) {
	return (
		<div class="stage-play">
			{onStep === undefined ? null : (
				<IconButton icon="chevronLeft" kind="outlined" label={t("stage.back")} onClick={() => onStep(-1)} />
			)}
			{still ? null : (
				<Button kind="primary" onClick={() => onPlay(!isPlaying)}>
					{t(isPlaying ? "stage.pause" : "stage.play")}
				</Button>
			)}
			{onStep === undefined ? null : (
				<IconButton icon="chevronRight" kind="outlined" label={t("stage.on")} onClick={() => onStep(1)} />
			)}
		</div>
	);
}
