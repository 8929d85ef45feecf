import { ByteReader, ByteWriter } from "../../core/byte-stream.ts";
import { fail, ok, type Problem, problem, type Result } from "../../core/result.ts";
import type { Comment, OptionStamp, VoiceBatch } from "../../core/voice.ts";
import { checkComment, checkVote, checkWithdrawal } from "../../core/voice-check.ts";
import {
	readComment,
	readStamp,
	readVote,
	readWithdrawal,
	writeComment,
	writeStamp,
	writeVote,
	writeWithdrawal,
} from "./voice-bytes.ts";

const stampKey = ({ id, fingerprint, name }: OptionStamp): string =>
	JSON.stringify([id, fingerprint, name.th, name.en]);

/** Without ballots, and without the links of options: whoever reads it knows the options, or their fingerprints. */
export function batchToBytes(batch: VoiceBatch): Uint8Array {
	const out = new ByteWriter();
	const speakers = [...new Set([...batch.comments, ...batch.votes].map(({ speakerId }) => speakerId))];
	const options = new Map(
		batch.comments.flatMap(({ option }) => (option === null ? [] : [[stampKey(option), option] as const])),
	);
	const keys = [...options.keys()];
	const optionOf = ({ option }: Comment): number => (option === null ? 0 : keys.indexOf(stampKey(option)));
	out.text(batch.cityId);
	out.whole(speakers.length);
	for (const speaker of speakers) out.text(speaker);
	out.whole(keys.length);
	for (const option of options.values()) writeStamp(out, option, false);
	out.whole(batch.comments.length);
	for (const comment of batch.comments)
		writeComment(out, comment, speakers.indexOf(comment.speakerId), optionOf(comment));
	out.whole(batch.votes.length);
	for (const vote of batch.votes) writeVote(out, vote, speakers.indexOf(vote.speakerId));
	out.whole(batch.withdrawals.length);
	for (const withdrawal of batch.withdrawals) writeWithdrawal(out, withdrawal);
	return out.toBytes();
}

const BROKEN = fail(problem("voices.codeBroken"));

/** Everything checked as strictly as a file. */
export function batchFromBytes(bytes: Uint8Array): Result<VoiceBatch> {
	const source = new ByteReader(bytes);
	const list = <Item>(read: () => Item): Item[] => Array.from({ length: source.count() }, read);
	try {
		const cityId = source.text();
		const speakers = list(() => source.text());
		const options = list(() => readStamp(source));
		const comments = list(() => checkComment(readComment(source, speakers, options)));
		const votes = list(() => checkVote(readVote(source, speakers)));
		const withdrawals = list(() => checkWithdrawal(readWithdrawal(source)));
		if (!source.atEnd) return BROKEN;
		const faults: Problem[] = [];
		const sound = <Value>(read: readonly Result<Value>[]): Value[] =>
			read.flatMap((each) => {
				if (each.ok) return [each.value];
				faults.push(each.error);
				return [];
			});
		const batch = {
			cityId,
			comments: sound(comments),
			votes: sound(votes),
			withdrawals: sound(withdrawals),
			ballots: [],
		};
		const [first] = faults;
		return first === undefined ? ok(batch) : fail(first);
	} catch (error) {
		if (error instanceof RangeError) return BROKEN;
		throw error;
	}
}
