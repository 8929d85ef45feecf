import { type QRCamera, QRCanvas, rearCamera } from "qr/dom.js";
import { fail, ok, type Problem, problem, type Result } from "../../../core/result.ts";

export interface RunningCamera {
	/** Cameras of this machine, known once one is open. */
	readonly cameras: readonly { readonly id: string; readonly label: string }[];
	/** The one in use; null where the browser does not tell. */
	readonly cameraId: string | null;
	stop(): void;
}

/** A code is read again only after this long, or after another one. */
const SAME_CODE_MILLISECONDS = 3000;
/** Between two looks, so that the screen stays free. */
const PAUSE_MILLISECONDS = 120;

/** What a browser says when it gives no camera, in words that lead somewhere (Media Capture and Streams, §10.2). */
export function cameraProblem(error: unknown): Problem {
	const name = error instanceof Error || error instanceof DOMException ? error.name : "";
	switch (name) {
		case "NotAllowedError":
		case "SecurityError":
			return problem("voices.cameraRefused");
		case "NotFoundError":
		case "OverconstrainedError":
		case "DevicesNotFoundError":
			return problem("voices.cameraMissing");
		case "NotReadableError":
		case "AbortError":
		case "TrackStartError":
			return problem("voices.cameraBusy");
		default:
			return problem("voices.cameraFailed", {
				detail: error instanceof Error ? error.message : String(error),
			});
	}
}

/** Opens a camera into a video and reads codes from it until it is stopped. */
export async function startCamera(
	video: HTMLVideoElement,
	cameraId: string | null,
	onCode: (text: string) => void,
): Promise<Result<RunningCamera>> {
	if (!isSecureContext || navigator.mediaDevices?.getUserMedia === undefined)
		return fail(problem("voices.cameraInsecure"));
	let camera: QRCamera;
	try {
		camera = await rearCamera(video);
		if (cameraId !== null) await camera.setDevice(cameraId);
	} catch (error) {
		return fail(cameraProblem(error));
	}
	const stopReading = readCodes(camera, onCode);
	const [track] = video.srcObject instanceof MediaStream ? video.srcObject.getVideoTracks() : [];
	const cameras = await camera.listDevices().catch(() => []);
	return ok({
		cameras: cameras.map(({ deviceId, label }) => ({ id: deviceId, label })),
		cameraId: track?.getSettings().deviceId ?? null,
		stop() {
			stopReading();
			camera.stop();
			video.srcObject = null;
		},
	});
}

function readCodes(camera: QRCamera, onCode: (text: string) => void): () => void {
	const canvas = new QRCanvas({}, { async: true, cropToSquare: false, timeLimit: 60 });
	let isStopped = false;
	let last = "";
	let lastAt = 0;
	const look = async (): Promise<void> => {
		while (!isStopped) {
			const found = await Promise.resolve(camera.readFrame(canvas, true)).catch(() => undefined);
			if (isStopped) break;
			const text = typeof found === "string" ? found : undefined;
			const now = performance.now();
			if (text !== undefined && text !== "" && (text !== last || now - lastAt > SAME_CODE_MILLISECONDS)) {
				last = text;
				lastAt = now;
				onCode(text);
			}
			await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLISECONDS));
		}
		canvas.clear();
	};
	void look();
	return () => {
		isStopped = true;
	};
}
