import { useState } from "preact/hooks";
import type { Ballot } from "../../../core/voice.ts";
import { translator } from "../../../i18n/index.ts";
import type { RoomVoices } from "../../../session/room-voices.ts";
import { Button, NumberField } from "../../../ui/index.ts";

const MOST_HANDS = 2000;

interface Props {
	readonly room: RoomVoices;
	readonly ballot: Ballot;
}

/** Hands that somebody counted, one number for each option. */
export function HandForm({ room, ballot }: Props) {
	const t = translator.value;
	const kept = room.hands.value.find(({ id }) => id === ballot.id);
	const none = ballot.options.map(() => 0);
	const [hands, setHands] = useState<readonly number[]>(kept?.hands ?? none);
	const [worries, setWorries] = useState<readonly number[]>(
		kept?.worries ?? (ballot.kind === "opinion" ? none : []),
	);
	const [isKept, setKept] = useState(false);
	const field = (
		counts: readonly number[],
		index: number,
		label: string,
		set: (next: readonly number[]) => void,
	) => (
		<NumberField
			label={label}
			low={0}
			high={MOST_HANDS}
			step={1}
			increaseLabel={t("action.increase", { name: label })}
			decreaseLabel={t("action.decrease", { name: label })}
			value={counts[index] ?? 0}
			onChange={(value) => {
				setKept(false);
				set(counts.map((each, i) => (i === index ? value : each)));
			}}
		/>
	);
	return (
		<form
			class="room-form"
			onSubmit={(event) => {
				event.preventDefault();
				room.countHands(ballot.id, hands, worries);
				setKept(true);
			}}
		>
			<h3>{t("room.hands")}</h3>
			{ballot.options.map((option, index) => (
				<div key={`${index}-${option.fingerprint}`} class="room-hands">
					{field(hands, index, t("room.hands.for", { name: t.of(option.name) }), setHands)}
					{ballot.kind === "opinion" &&
						field(worries, index, t("room.hands.worry", { name: t.of(option.name) }), setWorries)}
				</div>
			))}
			<div class="room-row">
				<Button type="submit" kind="outlined">
					{t("room.hands.keep")}
				</Button>
				<span role="status">{isKept ? t("room.hands.kept") : ""}</span>
			</div>
		</form>
	);
}
