import type { Ballot } from "../../../core/voice.ts";
import type { BallotTally, OptionTally } from "../../../core/voice-tally.ts";
import { type Translator, translator } from "../../../i18n/index.ts";
import { type Column, DataTable, Disclosure } from "../../../ui/index.ts";
import { KindMark } from "../../shared/voice/KindMark.tsx";

interface Props {
	readonly ballot: Ballot;
	readonly tally: BallotTally;
}

/** One ballot: a bar and a figure for each option, the people behind them, and every count in a table. */
export function BallotResult({ ballot, tally }: Props) {
	const t = translator.value;
	const question = t.of(ballot.question);
	const rows = ballot.options.map((option, index) => ({
		key: `${index}-${option.fingerprint}`,
		name: t.of(option.name),
		counts: tally.options[index]!,
	}));
	const most = Math.max(1, tally.people);
	const columns = [
		{ id: "option", header: t("room.results.option"), isRowHeader: true, cell: ({ name }: Row) => name },
		...countColumns(t, ballot, tally),
	];
	return (
		<section class="ballot-result" aria-label={question} data-ballot-people={tally.people}>
			<h2>{question}</h2>
			<p class="quiet">{t("room.results.votedBy", { count: tally.people })}</p>
			<ul class="ballot-bars">
				{rows.map(({ key, name, counts }) => (
					<li key={key} class="ballot-bars__option">
						<span class="ballot-bars__name">{name}</span>
						{ballot.kind === "opinion" ? (
							<span class="ballot-bars__opinions">
								<Opinion kind="like" count={counts.likes} most={most} />
								<Opinion kind="worry" count={counts.worries} most={most} />
							</span>
						) : (
							<>
								<Bar share={counts.first / most} />
								<span class="ballot-bars__count">{t.format.number(counts.first)}</span>
							</>
						)}
						{counts.hands !== null && (
							<span class="ballot-bars__hands">
								{t("room.results.hands")} {t.format.number(counts.hands)}
								{counts.handWorries !== null &&
									` · ${t("room.results.handWorries")} ${t.format.number(counts.handWorries)}`}
							</span>
						)}
					</li>
				))}
			</ul>
			<Disclosure summary={t("room.results.table", { question })}>
				<DataTable
					caption={t("room.results.table", { question })}
					hideCaption
					columns={columns}
					rows={rows}
					rowKey={({ key }) => key}
				/>
			</Disclosure>
		</section>
	);
}

interface Row {
	readonly key: string;
	readonly name: string;
	readonly counts: OptionTally;
}

const Bar = ({ share }: { readonly share: number }) => (
	<span class="ballot-bars__track" aria-hidden="true">
		<span class="ballot-bars__bar" style={{ inlineSize: `${100 * share}%` }} />
	</span>
);

function Opinion({
	kind,
	count,
	most,
}: {
	readonly kind: "like" | "worry";
	readonly count: number;
	readonly most: number;
}) {
	const t = translator.value;
	return (
		<span class={`ballot-bars__opinion ballot-bars__opinion--${kind}`}>
			<KindMark kind={kind} size={28} />
			<span class="visually-hidden">{t(`voice.kind.${kind}`)}</span>
			<Bar share={count / most} />
			<span class="ballot-bars__count">{t.format.number(count)}</span>
		</span>
	);
}

function countColumns(t: Translator, ballot: Ballot, { options }: BallotTally): readonly Column<Row>[] {
	const column = (
		id: string,
		header: string,
		count: (counts: OptionTally) => number | null,
	): Column<Row> => ({
		id,
		header,
		isNumber: true,
		cell: ({ counts }) => {
			const value = count(counts);
			return value === null ? "–" : t.format.number(value);
		},
	});
	const own =
		ballot.kind === "opinion"
			? [
					column("likes", t("voice.kind.like"), ({ likes }) => likes),
					column("worries", t("voice.kind.worry"), ({ worries }) => worries),
				]
			: ballot.kind === "choose"
				? [column("first", t("room.results.votes"), ({ first }) => first)]
				: options.map((_, place) =>
						column(
							`place-${place}`,
							t("room.results.place", { place: place + 1 }),
							({ placings }) => placings[place]!,
						),
					);
	const hasHands = options.some(({ hands }) => hands !== null);
	return [
		...own,
		...(hasHands ? [column("hands", t("room.results.hands"), ({ hands }) => hands)] : []),
		...(hasHands && ballot.kind === "opinion"
			? [column("handWorries", t("room.results.handWorries"), ({ handWorries }) => handWorries)]
			: []),
	];
}
