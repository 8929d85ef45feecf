import { useEffect, useRef, useState } from "preact/hooks";
import type { Problem } from "../../../core/result.ts";
import { describeProblem, translator } from "../../../i18n/index.ts";
import { Button, ErrorNotice, Select } from "../../../ui/index.ts";
import type { RunningCamera } from "./camera.ts";

interface Props {
	readonly onCode: (text: string) => void;
}

/** The camera, off until somebody starts it and off again when this leaves the screen. */
export function CameraReader({ onCode }: Props) {
	const t = translator.value;
	const video = useRef<HTMLVideoElement>(null);
	const running = useRef<RunningCamera | null>(null);
	const attempt = useRef(0);
	const latest = useRef(onCode);
	latest.current = onCode;
	const [status, setStatus] = useState<"off" | "starting" | "on">("off");
	const [shown, setShown] = useState<RunningCamera | null>(null);
	const [trouble, setTrouble] = useState<Problem | null>(null);

	const stop = (): void => {
		attempt.current++;
		running.current?.stop();
		running.current = null;
		setShown(null);
		setStatus("off");
	};
	const start = async (cameraId: string | null): Promise<void> => {
		stop();
		const own = attempt.current;
		setTrouble(null);
		setStatus("starting");
		const { startCamera } = await import("./camera.ts");
		if (video.current === null) return;
		const started = await startCamera(video.current, cameraId, (text) => latest.current(text));
		if (own !== attempt.current) {
			if (started.ok) started.value.stop();
			return;
		}
		if (!started.ok) {
			setTrouble(started.error);
			setStatus("off");
			return;
		}
		running.current = started.value;
		setShown(started.value);
		setStatus("on");
	};
	useEffect(() => stop, []);
	return (
		<section class="camera-reader" data-camera={status} aria-label={t("room.collect.camera")}>
			<div class="camera-reader__frame">
				<video ref={video} muted playsInline aria-label={t("room.collect.video")} hidden={status === "off"} />
				{status === "off" && (
					<Button kind="primary" onClick={() => void start(null)}>
						{t("room.collect.start")}
					</Button>
				)}
			</div>
			{status === "starting" && <p role="status">{t("room.collect.starting")}</p>}
			{status === "on" && <p>{t("room.collect.hold")}</p>}
			{trouble !== null && <ErrorNotice {...describeProblem(t, trouble)} />}
			{shown !== null && (
				<div class="room-row">
					{shown.cameras.length > 1 && (
						<Select
							label={t("room.collect.which")}
							options={shown.cameras.map(({ id, label }) => ({ value: id, label }))}
							value={shown.cameraId ?? ""}
							onChange={(id) => void start(id)}
						/>
					)}
					<Button kind="outlined" onClick={stop}>
						{t("room.collect.stop")}
					</Button>
				</div>
			)}
		</section>
	);
}
