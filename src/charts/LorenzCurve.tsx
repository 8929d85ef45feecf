import { translator } from "../i18n/index.ts";
import "./LorenzCurve.css";
import { linearScale } from "./scale.ts";
import { TableTwin } from "./TableTwin.tsx";

export interface LorenzOf {
	readonly label: string;
	/** What the least-served share of people has of the whole, at equal steps from 0 to 1. */
	readonly shares: readonly number[];
}

export interface LorenzCurveProps {
	readonly name: string;
	readonly first: LorenzOf;
	readonly second: LorenzOf;
}

const SIZE = 240;
const EDGE = 8;
/** The table tells every second tenth. */
const TABLE_STEPS = 5;

/** Two Lorenz curves under the line of equal parts: the nearer to the line, the more evenly shared. */
export function LorenzCurve({ name, first, second }: LorenzCurveProps) {
	const t = translator.value;
	const x = linearScale(0, 1, EDGE, SIZE - EDGE);
	const y = linearScale(0, 1, SIZE - EDGE, EDGE);
	const path = ({ shares }: LorenzOf): string =>
		shares
			.map((share, step) => `${step === 0 ? "M" : "L"}${x(step / (shares.length - 1))} ${y(share)}`)
			.join("");
	const at = ({ shares }: LorenzOf, share: number): string =>
		t.format.percent(shares[Math.round(share * (shares.length - 1))]!);
	return (
		<figure class="lorenz">
			<svg class="lorenz__svg" viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true" focusable="false">
				<path class="lorenz__axis" d={`M${x(0)} ${y(1)}V${y(0)}H${x(1)}`} />
				<path class="lorenz__even" d={`M${x(0)} ${y(0)}L${x(1)} ${y(1)}`} />
				<path class="lorenz__second" d={path(second)} />
				<path class="lorenz__first" d={path(first)} />
			</svg>
			<figcaption class="lorenz__key">
				<span class="lorenz__entry">
					<i class="lorenz__mark lorenz__mark--first" aria-hidden="true" />
					{first.label}
				</span>
				<span class="lorenz__entry">
					<i class="lorenz__mark lorenz__mark--second" aria-hidden="true" />
					{second.label}
				</span>
				<span class="lorenz__entry">
					<i class="lorenz__mark lorenz__mark--even" aria-hidden="true" />
					{t("door.lorenz.even")}
				</span>
			</figcaption>
			<TableTwin
				caption={name}
				columns={[
					{ header: t("door.lorenz.people") },
					{ header: first.label, isNumber: true },
					{ header: second.label, isNumber: true },
				]}
				rows={Array.from({ length: TABLE_STEPS }, (_, step) => (step + 1) / TABLE_STEPS).map((share) => [
					t.format.percent(share),
					at(first, share),
					at(second, share),
				])}
			/>
		</figure>
	);
}
