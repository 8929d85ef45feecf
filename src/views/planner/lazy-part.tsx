import type { ComponentType } from "preact";
import { translator } from "../../i18n/index.ts";
import { lazyPart as lazyPartWith } from "../shared/lazy-part.tsx";

/** A part of the planner's view, in its words. */
export const lazyPart = <Props extends object>(
	load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> =>
	lazyPartWith(load, () => {
		const t = translator.value;
		return { loading: t("planner.part.loading"), failed: t("planner.part.failed"), retry: t("action.retry") };
	});
