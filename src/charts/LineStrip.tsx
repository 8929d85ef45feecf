import { useRef } from "preact/hooks";
import { translator } from "../i18n/index.ts";
import type { Evaluated } from "../session/types.ts";
import "./LineStrip.css";
import { LineStripDrawing } from "./LineStripDrawing.tsx";
import { LineStripTable } from "./LineStripTable.tsx";
import {
	layOutStrip,
	type StripForm,
	type StripMeasure,
	stationAfterKey,
	stationTarget,
} from "./line-strip-layout.ts";
import { stationChainages, stripOf } from "./line-strip-model.ts";
import { useRoom } from "./use-room.ts";

export interface LineStripProps {
	readonly evaluated: Evaluated;
	/** The option before the gesture under way: draws where the dragged station stood. */
	readonly before?: Evaluated | null;
	readonly selectedId: string | null;
	readonly measure?: StripMeasure;
	readonly form?: StripForm;
	/** The answer belongs to an earlier state. */
	readonly stale?: boolean;
	/** Shows the table in the picture's place. */
	readonly asTable?: boolean;
	readonly onSelect: (stationId: string) => void;
}

/** The line as a line: stations at true spacing, with run time, track, and riders. */
export function LineStrip(props: LineStripProps) {
	const { evaluated, before, selectedId, measure = "boardings", form = "bilingual", stale, asTable } = props;
	const t = translator.value;
	const [section, { widthPixels, textScale }] = useRoom<HTMLElement>();
	const list = useRef<HTMLOListElement>(null);
	const strip = stripOf(evaluated);
	if (strip === null) return null;
	if (asTable) return <LineStripTable strip={strip} hidden={false} />;
	const layout = layOutStrip(strip, widthPixels / textScale, measure, form);
	const pixels = (length: number): string => `${length * textScale}px`;
	const focusId = selectedId ?? strip.stations[0]!.id;

	const onKeyDown = (event: KeyboardEvent, index: number): void => {
		const next = stationAfterKey(event.key, index, strip.stations.length);
		if (next === null || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		event.stopPropagation();
		list.current?.querySelectorAll("button")[next]?.focus();
	};

	return (
		<div class={stale ? "line-strip is-stale" : "line-strip"} data-form={form} aria-busy={stale}>
			<section ref={section} class="line-strip__scroll" aria-label={t("line.strip")}>
				{widthPixels > 0 && (
					<div
						class="line-strip__drawing"
						style={{ width: pixels(layout.width), height: pixels(layout.height) }}
					>
						<LineStripDrawing
							strip={strip}
							layout={layout}
							measure={measure}
							selectedId={selectedId}
							ghostX={ghostX(evaluated, before ?? null, selectedId, layout.x)}
							onSelect={props.onSelect}
							t={t}
						/>
						<ol ref={list} class="line-strip__stations">
							{strip.stations.map((station, index) => {
								const target = stationTarget(layout.stationX, index);
								return (
									<li key={station.id}>
										<button
											type="button"
											class="line-strip__station"
											style={{
												left: pixels(target.left),
												width: pixels(target.width),
												top: pixels(layout.lineY - 16),
											}}
											tabIndex={station.id === focusId ? 0 : -1}
											aria-pressed={station.id === selectedId}
											aria-label={describeStation(t, station.name[t.language], station)}
											title={`${station.name.th} · ${station.name.en}`}
											onClick={() => props.onSelect(station.id)}
											onKeyDown={(event) => onKeyDown(event, index)}
										/>
									</li>
								);
							})}
						</ol>
					</div>
				)}
			</section>
			<LineStripTable strip={strip} hidden />
		</div>
	);
}

function describeStation(
	t: typeof translator.value,
	name: string,
	station: { readonly chainageMetres: number; readonly boardings: number | null },
): string {
	const distance = t.format.distance(station.chainageMetres);
	return station.boardings === null
		? t("station.describePlain", { name, distance })
		: t("station.describe", { name, distance, boardings: t.format.figure(station.boardings) });
}

const NOTICEABLE_METRES = 5;

/** Where the selected station stood before, on the scale of now; null where it has not moved. */
function ghostX(
	evaluated: Evaluated,
	before: Evaluated | null,
	selectedId: string | null,
	x: (chainageMetres: number) => number,
): number | null {
	const lineBefore = before?.scenario.line;
	const lineNow = evaluated.scenario.line;
	if (!lineBefore || !lineNow) return null;
	const indexBefore = lineBefore.stations.findIndex((station) => station.id === selectedId);
	const indexNow = lineNow.stations.findIndex((station) => station.id === selectedId);
	if (indexBefore < 0 || indexNow < 0) return null;
	const was = stationChainages(lineBefore)[indexBefore]!;
	const is = stationChainages(lineNow)[indexNow]!;
	return Math.abs(was - is) < NOTICEABLE_METRES ? null : x(was);
}
