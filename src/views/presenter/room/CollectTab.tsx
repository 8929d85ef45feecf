import { useMemo, useRef, useState } from "preact/hooks";
import { ok, type Problem, type Result } from "../../../core/result.ts";
import type { VoiceSource } from "../../../core/voice-room.ts";
import { createCodeReader } from "../../../exchange/voices/code.ts";
import { readVoiceFile } from "../../../exchange/voices/files.ts";
import { describeProblem, type Translator, translator } from "../../../i18n/index.ts";
import type { Received } from "../../../session/room-voices.ts";
import { FilePicker } from "../../../ui/index.ts";
import { CameraReader } from "./CameraReader.tsx";
import type { RoomPart } from "./parts.ts";
import { codeInPicture } from "./picture.ts";

/** One thing that was shown or opened, and what came of it. */
interface Taken {
	readonly id: number;
	readonly from: string;
	readonly lines: readonly string[];
	readonly isTrouble: boolean;
}

const MOST_SHOWN = 8;
const PICTURE = /^image\//;

const resultLines = (t: Translator, { unknownBallot, ...counts }: Received): readonly string[] => [
	t("room.collect.result", counts),
	...(unknownBallot > 0 ? [t("room.collect.unknown", { count: unknownBallot })] : []),
];

const problemLine = (t: Translator, trouble: Problem): string => {
	const { what, mend } = describeProblem(t, trouble);
	return `${what} – ${mend}`;
};

/** Takes in what people hand over: codes before the camera, pictures of codes, and files. */
export function CollectTab({ room, city }: RoomPart) {
	const t = translator.value;
	const [taken, setTaken] = useState<readonly Taken[]>([]);
	const [reading, setReading] = useState<string | null>(null);
	const count = useRef(0);
	const codes = useMemo(createCodeReader, []);

	const note = (from: string, lines: readonly string[], isTrouble: boolean): void => {
		const entry = { id: ++count.current, from, lines, isTrouble };
		setTaken((before) => [entry, ...before].slice(0, MOST_SHOWN));
	};
	const noteReceived = (from: string, received: Result<Received>, problems: readonly Problem[]): void => {
		const words = translator.peek();
		const faults = problems.map((each) => problemLine(words, each));
		if (received.ok) note(from, [...resultLines(words, received.value), ...faults], faults.length > 0);
		else note(from, [problemLine(words, received.error), ...faults], true);
	};
	const takeCode = (text: string, source: VoiceSource, from: string): void => {
		const words = translator.peek();
		const read = codes.read(text);
		if (!read.ok) note(from, [problemLine(words, read.error)], true);
		else if (read.value.kind === "part") note(from, [words("room.collect.part", read.value)], false);
		else noteReceived(from, room.receive(read.value.batch, source, city.id), []);
	};
	const takeFile = async (file: File): Promise<void> => {
		if (PICTURE.test(file.type)) {
			const text = await codeInPicture(file);
			if (text.ok) takeCode(text.value, "picture", file.name);
			else note(file.name, [problemLine(translator.peek(), text.error)], true);
			return;
		}
		const { batch, problems } = readVoiceFile(await file.text(), city.id);
		const isEmpty = [batch.comments, batch.votes, batch.withdrawals, batch.ballots].every(
			(list) => list.length === 0,
		);
		const nothing = ok({ added: 0, changed: 0, repeated: 0, withdrawn: 0, unknownBallot: 0 });
		if (isEmpty && problems.length > 0)
			note(
				file.name,
				problems.map((each) => problemLine(translator.peek(), each)),
				true,
			);
		else noteReceived(file.name, isEmpty ? nothing : room.receive(batch, "file", city.id), problems);
	};
	const takeFiles = async (files: readonly File[]): Promise<void> => {
		for (const file of files) {
			setReading(file.name);
			await takeFile(file);
		}
		setReading(null);
	};

	const comments = room.comments.value.filter(({ comment }) => comment !== null).length;
	return (
		<div class="room-columns">
			<CameraReader onCode={(text) => takeCode(text, "camera", t("room.collect.camera"))} />
			<div class="room-side">
				<p class="room-figure" data-collected={comments}>
					{t("room.collect.total", { comments, votes: room.votes.value.length })}
				</p>
				<section class="room-section">
					<h3>{t("room.collect.files")}</h3>
					<p class="quiet">{t("room.collect.files.note")}</p>
					<FilePicker
						label={t("room.collect.choose")}
						accept="image/*,.geojson,.json,.csv"
						multiple
						onFiles={(files) => void takeFiles(files)}
					/>
					{reading !== null && <p role="status">{t("room.collect.reading", { file: reading })}</p>}
				</section>
				<section class="room-section" aria-labelledby="room-log">
					<h3 id="room-log">{t("room.collect.log")}</h3>
					<ul class="room-log" aria-live="polite">
						{taken.map(({ id, from, lines, isTrouble }) => (
							<li key={id} data-trouble={isTrouble}>
								<strong>{from}</strong>
								{lines.map((line) => (
									<p key={line}>{line}</p>
								))}
							</li>
						))}
					</ul>
				</section>
			</div>
		</div>
	);
}
