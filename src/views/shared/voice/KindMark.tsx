import type { CommentKind } from "../../../core/voice.ts";
import { BODIES, SIGNS } from "../../../map/pins/markers.ts";
import "./voice.css";

/** The pin of a kind of comment as the map draws it: shape, sign and colour. Its name stands beside it. */
export function KindMark({ kind, size = 32 }: { readonly kind: CommentKind; readonly size?: number }) {
	return (
		<svg
			class={`kind-mark kind-mark--${kind}`}
			viewBox="-22 -22 44 44"
			width={size}
			height={size}
			aria-hidden="true"
		>
			<path class="kind-mark__body" d={BODIES[kind]} />
			<path class="kind-mark__sign" d={SIGNS[kind]} />
		</svg>
	);
}
