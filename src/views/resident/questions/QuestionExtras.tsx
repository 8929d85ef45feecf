import { AccessShareBar, RangeBar } from "../../../charts/index.ts";
import type { CityView } from "../../../engine/contract.ts";
import { FIGURE_WORDS, modelledCaption, translator } from "../../../i18n/index.ts";
import type { LoserRow } from "../../../models/fairness-types.ts";
import type { Figure } from "../../../models/types.ts";
import { mayForecast } from "../../../scenario/calibration.ts";
import { Button, DataTable, Disclosure } from "../../../ui/index.ts";
import { FareBurdens } from "../../shared/FareBurdens.tsx";
import { figureText } from "../../shared/figure-text.ts";
import { useResident } from "../context.ts";
import { tradeBesideLine } from "./line-facts.ts";
import type { OptionFacts } from "./points.ts";
import type { QuestionId } from "./questions.ts";

interface Props {
	readonly id: QuestionId;
	readonly facts: OptionFacts;
	readonly city: CityView;
}

/** Who they are that lose, where that can be told. */
export function LosersList({ id, facts, city }: Props) {
	if (id === "fare") return <SlowerByTambon facts={facts} city={city} />;
	if (id === "works") return <Trade facts={facts} city={city} />;
	return null;
}

/** The chart or list that belongs to a question, where it has one. */
export function QuestionExtras({ id, facts, city }: Props) {
	if (facts.scenario.line === null) return null;
	switch (id) {
		case "worth":
			return <RangeOf facts={facts} figure="boardingsPerWeekday" />;
		case "pays":
			return (
				<>
					<RangeOf facts={facts} figure="capitalBahtMillion" />
					<Towns facts={facts} city={city} />
				</>
			);
		case "where":
			return (
				<>
					<AskHome />
					<Stations facts={facts} />
				</>
			);
		case "safe":
			return <AskHome />;
		case "fare":
			return <FareGroups facts={facts} />;
		case "connect":
			return <Access facts={facts} />;
		default:
			return null;
	}
}

type PartProps = Pick<Props, "facts" | "city">;

/** What each owner would have to add. */
function Towns({ facts: { finance, scenario }, city }: PartProps) {
	const t = translator.value;
	const payers = finance?.payers.filter(
		({ shortfallBahtMillionPerYear: { range } }) => (range?.p90 ?? 0) > 0,
	);
	if (payers === undefined || payers.length === 0) return null;
	const name = (id: string): string => {
		const town = city.municipalities.find((candidate) => candidate.id === id);
		if (town !== undefined) return t.of(town.name);
		return id === "operator" ? t("money.source.operator") : id;
	};
	return (
		<Disclosure summary={t("question.towns")}>
			{scenario.funding === undefined && <p class="resident-note">{t("question.towns.example")}</p>}
			<DataTable
				caption={t("question.towns")}
				hideCaption
				rows={payers}
				rowKey={({ id }) => id}
				columns={[
					{ id: "who", header: t("question.towns.name"), isRowHeader: true, cell: ({ id }) => name(id) },
					{
						id: "yearly",
						header: t("question.towns.yearly"),
						isNumber: true,
						cell: ({ shortfallBahtMillionPerYear: { range } }) =>
							range === null ? "–" : t.format.range(range.p10, range.p90),
					},
				]}
			/>
		</Disclosure>
	);
}

function Stations({ facts }: Pick<Props, "facts">) {
	const t = translator.value;
	return (
		<Disclosure summary={t("question.stations")}>
			<DataTable
				caption={t("question.stations")}
				hideCaption
				rows={facts.scenario.line!.stations}
				rowKey={({ id }) => id}
				columns={[
					{
						id: "name",
						header: t("question.stations.name"),
						isRowHeader: true,
						cell: ({ name }) => t.of(name),
					},
					{
						id: "off",
						header: t("question.stations.off"),
						isNumber: true,
						cell: ({ uncertaintyRadiusMetres: metres }) => (metres > 0 ? t.format.distance(metres) : "–"),
					},
				]}
			/>
		</Disclosure>
	);
}

function AskHome() {
	const t = translator.value;
	const { state } = useResident();
	if (state.home.value !== null) return null;
	return (
		<div class="ask-home">
			<Button
				kind="outlined"
				icon="home"
				onClick={() => {
					state.screen.value = "place";
				}}
			>
				{t("question.home")}
			</Button>
			<p class="resident-note">{t("question.home.why")}</p>
		</div>
	);
}

function Trade({ facts, city }: PartProps) {
	const t = translator.value;
	const names = tradeBesideLine(facts.scenario, city.places);
	return names.length === 0 ? null : (
		<Disclosure summary={t("question.placesAlong")}>
			<ul class="bullets">
				{names.map((name) => (
					<li key={name.en}>{t.of(name)}</li>
				))}
			</ul>
		</Disclosure>
	);
}

/** One figure drawn on a scale from zero, with its table. */
function RangeOf({ facts, figure }: Pick<Props, "facts"> & { readonly figure: Figure }) {
	const t = translator.value;
	const range = facts.ranges?.figures[figure];
	const name = t.of(FIGURE_WORDS[figure].name);
	return range === undefined ? null : (
		<div class="question-range">
			<h3>{name}</h3>
			<RangeBar
				name={name}
				first={{ label: t.of(facts.scenario.name), range }}
				write={(value) => figureText(t, figure, value)}
			/>
		</div>
	);
}

/** How heavy a month of fares is on whom. */
function FareGroups({ facts: { finance, scenario } }: Pick<Props, "facts">) {
	const t = translator.value;
	if (finance === null) return null;
	return (
		<Disclosure summary={t("money.fair")}>
			<FareBurdens
				burdens={finance.fareBurdens}
				assumptions={scenario.assumptions}
				noteClass="resident-note"
			/>
		</Disclosure>
	);
}

/** Where those live who would be slower, tambon by tambon. */
function SlowerByTambon({ facts: { fairness }, city }: PartProps) {
	const t = translator.value;
	if (fairness === null) return null;
	const slower = fairness.losers.filter(({ reason }) => reason === "slower");
	const tambon = ({ tambon: index }: LoserRow): string => {
		const found = city.tambons[index];
		return found === undefined ? "" : t.of(found.name);
	};
	return (
		<DataTable
			caption={t("question.losers.slower")}
			rows={slower}
			rowKey={({ tambon: index }) => String(index)}
			empty={<p>{t("question.losers.none")}</p>}
			columns={[
				{ id: "where", header: t("question.losers.where"), isRowHeader: true, cell: tambon },
				{
					id: "people",
					header: t("question.losers.people"),
					isNumber: true,
					cell: ({ people }) => t.format.figure(people),
				},
				{
					id: "minutes",
					header: t("question.losers.minutes"),
					isNumber: true,
					cell: ({ more }) => (more === null ? "–" : t.format.range(more.p10, more.p90)),
				},
			]}
		/>
	);
}

function Access({ facts: { outcome, scenario } }: Pick<Props, "facts">) {
	const t = translator.value;
	return outcome === null ? null : (
		<div class="resident-section">
			<h3>{t("question.access")}</h3>
			<AccessShareBar shares={outcome.accessShares} />
			<p class="resident-note">{modelledCaption(t, "prediction", mayForecast(scenario))}</p>
		</div>
	);
}
