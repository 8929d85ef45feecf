import { useId, useState } from "preact/hooks";
import { translator } from "../../../i18n/index.ts";
import {
	MINUTES_PURPOSES,
	OBSERVATION_DATE,
	type Observation,
	SHARE_MODES,
} from "../../../scenario/calibration.ts";
import { Button, Switch } from "../../../ui/index.ts";

interface Props {
	/** Rows for the table, in the order of the form. */
	readonly onAdd: (observations: readonly Observation[]) => void;
}

const plain = (text: string): number | null => {
	const value = Number(text.replace(",", "."));
	return text.trim() !== "" && Number.isFinite(value) && value >= 0 ? value : null;
};

/** Shares and minutes by hand; they become rows of the table, which alone counts. */
export function CalibrationForm({ onAdd }: Props) {
	const t = translator.value;
	const [values, setValues] = useState<Readonly<Record<string, string>>>({});
	const [source, setSource] = useState("");
	const [date, setDate] = useState("");
	const [holdout, setHoldout] = useState(false);
	const [said, say] = useState("");
	const rows = (): Observation[] => {
		const shared = { error: null, holdout, source: source.trim(), date: date.trim() };
		const shares = SHARE_MODES.flatMap((id): Observation[] => {
			const percent = plain(values[id] ?? "");
			return percent === null
				? []
				: [{ kind: "modeShare", id, value: Number((percent / 100).toPrecision(6)), ...shared }];
		});
		const minutes = MINUTES_PURPOSES.flatMap((id): Observation[] => {
			const value = plain(values[id] ?? "");
			return value === null ? [] : [{ kind: "meanTripMinutes", id, value, ...shared }];
		});
		return [...shares, ...minutes];
	};
	const add = (): void => {
		const given = rows();
		if (given.length === 0 || source.trim() === "" || !OBSERVATION_DATE.test(date.trim())) {
			say(t("calibration.form.nothing"));
			return;
		}
		onAdd(given);
		setValues({});
		say(t("calibration.form.added", { count: given.length }));
	};
	const field = (id: string, label: string) => (
		<Entry
			key={id}
			label={label}
			value={values[id] ?? ""}
			isNumber
			onInput={(value) => setValues({ ...values, [id]: value })}
		/>
	);
	return (
		<div class="calibration-form">
			<fieldset>
				<legend>{t("calibration.form.shares")}</legend>
				<div class="calibration-fields">
					{SHARE_MODES.map((id) => field(id, t(`calibration.mode.${id}`)))}
				</div>
			</fieldset>
			<fieldset>
				<legend>{t("calibration.form.minutes")}</legend>
				<div class="calibration-fields">
					{MINUTES_PURPOSES.map((id) => field(id, t(`calibration.purpose.${id}`)))}
				</div>
			</fieldset>
			<div class="calibration-fields">
				<Entry label={t("calibration.form.source")} value={source} onInput={setSource} />
				<Entry label={t("calibration.form.date")} value={date} onInput={setDate} />
			</div>
			<Switch label={t("calibration.form.holdout")} checked={holdout} onChange={setHoldout} />
			<Button kind="outlined" icon="plus" data-calibration-add onClick={add}>
				{t("calibration.form.add")}
			</Button>
			<p role="status" class="files-said">
				{said}
			</p>
		</div>
	);
}

interface EntryProps {
	readonly label: string;
	readonly value: string;
	readonly isNumber?: boolean;
	readonly onInput: (value: string) => void;
}

function Entry({ label, value, isNumber = false, onInput }: EntryProps) {
	const id = useId();
	return (
		<div class="field">
			<label class="field__label" for={id}>
				{label}
			</label>
			<input
				id={id}
				class="input"
				value={value}
				inputMode={isNumber ? "decimal" : "text"}
				autocomplete="off"
				onInput={(event) => onInput(event.currentTarget.value)}
			/>
		</div>
	);
}
