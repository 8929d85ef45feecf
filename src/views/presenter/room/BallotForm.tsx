import { useId, useState } from "preact/hooks";
import {
	BALLOT_KINDS,
	type Ballot,
	type BallotKind,
	FEWEST_BALLOT_OPTIONS,
	LONGEST_QUESTION,
	MOST_BALLOT_OPTIONS,
	tidyLine,
} from "../../../core/voice.ts";
import { MESSAGES, translator } from "../../../i18n/index.ts";
import { Button, SegmentedControl } from "../../../ui/index.ts";
import { useStampedOptions } from "../../shared/voice/stamped-options.ts";
import type { RoomPart } from "./parts.ts";

const DEFAULT = MESSAGES["room.ballot.questionDefault"];

interface Props extends RoomPart {
	/** With null where nothing was made. */
	onDone(made: Ballot | null): void;
}

/** A question, how to answer it, and the options it is about. */
export function BallotForm({ session, room, city, onDone }: Props) {
	const t = translator.value;
	const id = useId();
	const options = useStampedOptions(session);
	const [kind, setKind] = useState<BallotKind>("choose");
	const [th, setTh] = useState<string>(DEFAULT.th);
	const [en, setEn] = useState<string>(DEFAULT.en);
	const [chosen, setChosen] = useState<readonly string[]>(() =>
		options
			.filter(({ scenario }) => scenario.line !== null)
			.slice(0, 3)
			.map(({ stamp }) => stamp.fingerprint),
	);
	const [fault, setFault] = useState<string | null>(null);
	const make = (event: Event): void => {
		event.preventDefault();
		const asked = options.filter(({ stamp }) => chosen.includes(stamp.fingerprint)).map(({ stamp }) => stamp);
		const fewest = FEWEST_BALLOT_OPTIONS[kind];
		const question = { th: tidyLine(th), en: tidyLine(en) || tidyLine(th) };
		const wrong =
			question.th === ""
				? t("room.ballot.noQuestion")
				: asked.length < fewest
					? t("room.ballot.tooFew", { count: fewest })
					: asked.length > MOST_BALLOT_OPTIONS
						? t("room.ballot.tooMany", { count: MOST_BALLOT_OPTIONS })
						: null;
		setFault(wrong);
		if (wrong !== null) return;
		const made = room.makeBallot({ cityId: city.id, kind, question, options: asked });
		if (made.ok) onDone(made.value);
	};
	return (
		<form class="room-form" onSubmit={make} aria-labelledby={`${id}-title`}>
			<h2 id={`${id}-title`}>{t("room.ballot.make")}</h2>
			<SegmentedControl
				label={t("room.ballot.kind")}
				choices={BALLOT_KINDS.map((value) => ({ value, label: t(`room.ballot.kind.${value}`) }))}
				value={kind}
				onChange={setKind}
			/>
			<div class="field">
				<label class="field__label" for={`${id}-th`}>
					{t("room.ballot.question")}
				</label>
				<input
					id={`${id}-th`}
					class="input"
					lang="th"
					maxLength={LONGEST_QUESTION}
					value={th}
					onInput={(event) => setTh(event.currentTarget.value)}
				/>
			</div>
			<div class="field">
				<label class="field__label" for={`${id}-en`}>
					{t("room.ballot.questionEn")}
				</label>
				<input
					id={`${id}-en`}
					class="input"
					lang="en"
					maxLength={LONGEST_QUESTION}
					value={en}
					onInput={(event) => setEn(event.currentTarget.value)}
				/>
			</div>
			<fieldset class="field">
				<legend class="field__label">{t("room.ballot.options")}</legend>
				{options.map(({ stamp }) => (
					<label key={stamp.fingerprint} class="room-check">
						<input
							type="checkbox"
							checked={chosen.includes(stamp.fingerprint)}
							onChange={(event) =>
								setChosen(
									event.currentTarget.checked
										? [...chosen, stamp.fingerprint]
										: chosen.filter((each) => each !== stamp.fingerprint),
								)
							}
						/>
						<span>{t.of(stamp.name)}</span>
					</label>
				))}
			</fieldset>
			{fault !== null && (
				<p class="field__error" role="alert">
					{fault}
				</p>
			)}
			<div class="room-row">
				<Button type="submit" kind="primary">
					{t("room.ballot.create")}
				</Button>
				<Button onClick={() => onDone(null)}>{t("room.ballot.cancel")}</Button>
			</div>
		</form>
	);
}
