import { useLayoutEffect, useRef } from "preact/hooks";
import { svgElement } from "../../../map/elements.ts";
import { mapPicture } from "../../../map/still/picture.ts";
import { Swatch } from "../../../ui/Legend.tsx";
import { legendRows } from "../legend-rows.ts";
import { lineView } from "../line-view.ts";
import { canvasFont } from "../share/canvas-text.ts";
import type { PartProps } from "./types.ts";

interface Props extends PartProps {
	readonly width: number;
	readonly height: number;
	readonly unit: number;
}

let measuring: CanvasRenderingContext2D | null = null;

function measure(text: string, sizePixels: number, isStrong: boolean): number {
	measuring ??= document.createElement("canvas").getContext("2d");
	if (measuring === null) return text.length * sizePixels * 0.6;
	measuring.font = canvasFont(sizePixels, isStrong);
	return measuring.measureText(text).width;
}

/** The map with names set in the page's own font, its scale and what its colours mean. */
export function MapPart({ t, data, width, height, unit }: Props) {
	const host = useRef<HTMLDivElement>(null);
	const { city, scenario, reach } = data;
	useLayoutEffect(() => {
		const { svg, names, ink, ground, scale } = mapPicture({
			city,
			language: t.language,
			theme: "light",
			width,
			height,
			unit,
			active: lineView(scenario),
			comparison: null,
			cells: { kind: "reach", walk10: reach.walk10, feeder15: reach.feeder15 },
			measure,
		});
		const text = (words: string, x: number, y: number, size: number, weight: number): void => {
			const element = svgElement("text", {
				x,
				y,
				fill: ink,
				stroke: ground,
				"stroke-width": 3 * unit,
				"paint-order": "stroke",
				"stroke-linejoin": "round",
				"font-size": size,
				"font-weight": weight,
			});
			element.textContent = words;
			svg.append(element);
		};
		for (const name of names) text(name.text, name.x, name.y, name.sizePixels, name.isStrong ? 600 : 400);
		const foot = height - 14 * unit;
		text(t.format.distance(scale.metres), 12 * unit, foot - 6 * unit, 12 * unit, 400);
		svg.append(
			svgElement("rect", { x: 12 * unit, y: foot, width: scale.pixels, height: 2 * unit, fill: ink }),
		);
		host.current?.replaceChildren(svg);
	}, [t, city, scenario, reach, width, height, unit]);
	return (
		<section class="sheet-map">
			<div ref={host} />
			<p class="sheet-small">{t("dossier.map.lead")}</p>
			<ul class="sheet-legend">
				{legendRows(t, "reach", "light").map((row) => (
					<li key={row.id}>
						<Swatch kind={row.swatch} color={row.color} />
						{row.label}
					</li>
				))}
			</ul>
		</section>
	);
}
