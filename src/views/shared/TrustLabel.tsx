import { translator } from "../../i18n/index.ts";
import type { TrustTag } from "../../scenario/assumptions.ts";
import "./shared.css";
import { trustName } from "./words.ts";

/** How far a number may be trusted: a mark and words. */
export function TrustLabel({ tag }: { readonly tag: TrustTag }) {
	return (
		<span class="tag" data-trust={tag}>
			{trustName(translator.value, tag)}
		</span>
	);
}
