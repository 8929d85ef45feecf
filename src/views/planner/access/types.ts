import type { CityView } from "../../../engine/contract.ts";
import type { Scenario } from "../../../scenario/types.ts";
import type { AccessTopic } from "./AccessSource.tsx";

/** What every section needs to name things and to lead to their sources. */
export interface SectionProps {
	readonly city: CityView;
	readonly scenario: Scenario;
	/** Name of the option's own side. */
	readonly mine: string;
	/** Name of what is compared with: today, or the second option. */
	readonly other: string;
	/** The same inside a sentence. */
	readonly otherWithin: string;
	readonly onSource: (topic: AccessTopic) => void;
}
