import { useId } from "preact/hooks";
import type { Ballot, OptionStamp } from "../../../core/voice.ts";
import { translator } from "../../../i18n/index.ts";
import { readShareLink } from "../../../session/share-link.ts";
import { Button } from "../../../ui/index.ts";
import { KindMark } from "../../shared/voice/KindMark.tsx";
import { useStampedOptions } from "../../shared/voice/stamped-options.ts";
import { useResident } from "../context.ts";
import { EngineGate } from "../EngineGate.tsx";
import type { Choosing } from "./choosing.ts";

interface Props {
	readonly ballot: Ballot;
	readonly choosing: Choosing;
	onChange(choosing: Choosing): void;
}

export function BallotOptions({ ballot, choosing, onChange }: Props) {
	const name = useId();
	return (
		<ul class="ballot-options">
			{ballot.options.map((option, index) => (
				<li key={`${index}-${option.fingerprint}`} class="ballot-option">
					{ballot.kind === "choose" && (
						<ChooseOne name={name} option={option} index={index} choosing={choosing} onChange={onChange} />
					)}
					{ballot.kind === "rank" && (
						<RankOne option={option} index={index} choosing={choosing} onChange={onChange} />
					)}
					{ballot.kind === "opinion" && (
						<OpinionOn option={option} index={index} choosing={choosing} onChange={onChange} />
					)}
					<EngineGate>{() => <LookAt option={option} />}</EngineGate>
				</li>
			))}
		</ul>
	);
}

interface OneProps {
	readonly option: OptionStamp;
	readonly index: number;
	readonly choosing: Choosing;
	onChange(choosing: Choosing): void;
}

function ChooseOne({ name, option, index, choosing, onChange }: OneProps & { readonly name: string }) {
	const t = translator.value;
	return (
		<label class="ballot-option__choice">
			<input
				type="radio"
				name={name}
				checked={choosing.choice === index}
				onChange={() => onChange({ ...choosing, choice: index })}
			/>
			<span>{t.of(option.name)}</span>
		</label>
	);
}

function RankOne({ option, index, choosing, onChange }: OneProps) {
	const t = translator.value;
	const place = choosing.ranking.indexOf(index) + 1;
	const ranking =
		place > 0 ? choosing.ranking.filter((each) => each !== index) : [...choosing.ranking, index];
	return (
		<button
			type="button"
			class="ballot-option__choice"
			aria-pressed={place > 0}
			onClick={() => onChange({ ...choosing, ranking })}
		>
			<span class="ballot-option__place" aria-hidden="true">
				{place > 0 ? place : ""}
			</span>
			<span>
				{t.of(option.name)}
				<span class="visually-hidden">
					{" "}
					{place > 0 ? t("voice.ballot.place", { place }) : t("voice.ballot.unplaced")}
				</span>
			</span>
		</button>
	);
}

function OpinionOn({ option, index, choosing, onChange }: OneProps) {
	const t = translator.value;
	const own = choosing.opinions[index] ?? "none";
	return (
		// biome-ignore lint/a11y/useSemanticElements: a group inside a list item; a fieldset would break its row
		<div class="ballot-option__opinion" role="group" aria-label={t.of(option.name)}>
			<span>{t.of(option.name)}</span>
			{(["like", "worry"] as const).map((opinion) => (
				<button
					key={opinion}
					type="button"
					class={`voice-kind voice-kind--${opinion}`}
					aria-pressed={own === opinion}
					onClick={() =>
						onChange({
							...choosing,
							opinions: choosing.opinions.map((each, i) =>
								i === index ? (own === opinion ? "none" : opinion) : each,
							),
						})
					}
				>
					<KindMark kind={opinion} size={28} />
					<span>{t(`voice.kind.${opinion}`)}</span>
				</button>
			))}
		</div>
	);
}

/** Opens the option on the other screens; the ballot stays on the device. */
function LookAt({ option }: { readonly option: OptionStamp }) {
	const t = translator.value;
	const { session, state } = useResident();
	const opened = session.value!;
	const known = useStampedOptions(opened).find(({ stamp }) => stamp.fingerprint === option.fingerprint);
	const linked = option.link === null ? null : readShareLink(option.link);
	const scenario = known?.scenario ?? (linked?.ok === true ? linked.value : null);
	if (scenario === null || scenario.cityId !== opened.city.value?.id) return null;
	return (
		<Button
			kind="link"
			aria-label={t("voice.ballot.lookNamed", { name: t.of(option.name) })}
			onClick={() => {
				opened.openScenario(scenario);
				state.screen.value = "reach";
			}}
		>
			{t("voice.ballot.look")}
		</Button>
	);
}
