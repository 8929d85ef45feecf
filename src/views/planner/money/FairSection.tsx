import { translator } from "../../../i18n/index.ts";
import { FareBurdens } from "../../shared/FareBurdens.tsx";
import { usePlanner } from "../context.ts";
import { MoneySection } from "./MoneySection.tsx";
import type { Finance } from "./money-text.ts";

/** A month's fares beside income, by group. */
export function FairSection({ finance }: { readonly finance: Finance }) {
	const { session } = usePlanner();
	return (
		<MoneySection id="fair" title={translator.value("money.fair")} topic="fair">
			<FareBurdens
				burdens={finance.fareBurdens}
				assumptions={session.active.value?.scenario.assumptions ?? {}}
				noteClass="quiet small"
			/>
		</MoneySection>
	);
}
