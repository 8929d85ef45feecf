import { useState } from "preact/hooks";
import type { Ballot } from "../../../core/voice.ts";
import { translator } from "../../../i18n/index.ts";
import { Button, EmptyState } from "../../../ui/index.ts";
import { BallotCode } from "./BallotCode.tsx";
import { BallotForm } from "./BallotForm.tsx";
import { HandForm } from "./HandForm.tsx";
import type { RoomPart } from "./parts.ts";

/** Ballots that were made here: one is in sight with its code, the others are a press away. */
export function BallotsTab(part: RoomPart) {
	const t = translator.value;
	const { room } = part;
	const ballots = room.ballots.value;
	const [making, setMaking] = useState(false);
	const [chosen, choose] = useState<string | null>(null);
	const shown = ballots.find(({ id }) => id === chosen) ?? ballots[0] ?? null;
	if (making)
		return (
			<BallotForm
				{...part}
				onDone={(made) => {
					setMaking(false);
					if (made !== null) choose(made.id);
				}}
			/>
		);
	const make = (
		<Button kind={shown === null ? "primary" : "outlined"} icon="plus" onClick={() => setMaking(true)}>
			{t("room.ballot.make")}
		</Button>
	);
	if (shown === null)
		return (
			<EmptyState title={t("room.ballot.none")} lead={t("room.ballot.noneLead")}>
				{make}
			</EmptyState>
		);
	return (
		<div class="room-columns">
			<BallotCode key={`code-${shown.id}`} {...part} ballot={shown} />
			<div class="room-side">
				<HandForm key={`hands-${shown.id}`} room={room} ballot={shown} />
				<div class="room-row">
					{make}
					<RemoveBallot key={`remove-${shown.id}`} {...part} ballot={shown} />
				</div>
				{ballots.length > 1 && (
					<ul class="room-list">
						{ballots.map((ballot) => (
							<li key={ballot.id}>
								<Button pressed={ballot === shown} onClick={() => choose(ballot.id)}>
									{t.of(ballot.question)}
								</Button>
							</li>
						))}
					</ul>
				)}
			</div>
		</div>
	);
}

function RemoveBallot({ room, ballot }: RoomPart & { readonly ballot: Ballot }) {
	const t = translator.value;
	const [asks, setAsks] = useState(false);
	const count = room.votes.value.filter(({ vote }) => vote.ballotId === ballot.id).length;
	if (!asks) return <Button onClick={() => setAsks(true)}>{t("room.ballot.remove")}</Button>;
	return (
		<div class="room-row" role="alert">
			<span>{t("room.ballot.removeSure", { count })}</span>
			<Button kind="outlined" onClick={() => room.removeBallot(ballot.id)}>
				{t("room.ballot.remove")}
			</Button>
			<Button onClick={() => setAsks(false)}>{t("room.ballot.removeKeep")}</Button>
		</div>
	);
}
