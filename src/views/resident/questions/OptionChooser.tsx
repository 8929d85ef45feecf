import { translator } from "../../../i18n/index.ts";
import type { Session } from "../../../session/types.ts";
import { Select } from "../../../ui/index.ts";
import { useResident } from "../context.ts";
import { shippedAs } from "./asked-option.ts";

const OPEN = "open";

/** Which option is asked about: those that ship, and the one that is open where it is none of them. */
export function OptionChooser({ session }: { readonly session: Session }) {
	const t = translator.value;
	const { state } = useResident();
	const city = session.city.value!;
	const active = session.active.value?.scenario ?? null;
	const pristine = active === null ? null : shippedAs(city, active);
	const shipped = city.options.map(({ id, name }) => ({ value: id, label: t.of(name) }));
	const open =
		active !== null && pristine === null
			? [{ value: OPEN, label: t("question.option.open", { name: t.of(active.name) }) }]
			: [];
	return (
		<Select
			label={t("question.option")}
			options={[...open, ...shipped]}
			value={state.askedOption.value ?? pristine ?? OPEN}
			onChange={(value) => {
				state.askedOption.value = value === OPEN ? null : value;
			}}
		/>
	);
}
