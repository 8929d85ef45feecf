import { residentTranslator } from "../../i18n/resident.ts";
import type { LazyWords } from "../shared/lazy-part.tsx";

/** What is said here while a part is on its way. */
export function lazyWords(): LazyWords {
	const t = residentTranslator.value;
	return {
		loading: t("resident.loading"),
		failed: t("resident.loadFailed"),
		retry: t("resident.retry"),
	};
}
