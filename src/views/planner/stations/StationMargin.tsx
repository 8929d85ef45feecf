import { type Translator, translator } from "../../../i18n/index.ts";
import type { MarginalStation } from "../../../models/marginal-run.ts";
import { Button, Disclosure } from "../../../ui/index.ts";
import { useStudy } from "../../shared/index.ts";
import { usePlanner } from "../context.ts";
import { StudyRun } from "../StudyRun.tsx";

/** Enough to see on which side of nothing a difference lies; every station costs as many runs. */
const REQUEST = { drawCount: 40 } as const;

/** What one station adds to the line, against the line without it; worked out for all stations at once, on request. */
export function StationMargin({ stationId }: { readonly stationId: string }) {
	const { session } = usePlanner();
	const t = translator.value;
	const study = useStudy(session, "marginal", REQUEST, false);
	const { answer } = study;
	const margin = study.isStale ? undefined : answer?.find(({ station }) => station.id === stationId);
	return (
		<Disclosure summary={t("margin.title")}>
			<p class="quiet small">{t("margin.lead")}</p>
			{margin === undefined ? null : (
				<>
					<dl class="margin" data-margin={stationId}>
						{marginRows(t, margin).map(([name, value]) => (
							<div key={name}>
								<dt>{name}</dt>
								<dd>{value}</dd>
							</div>
						))}
					</dl>
					<p class="quiet small">
						{t("margin.draws", { draws: REQUEST.drawCount })} {t("margin.gap")}
					</p>
				</>
			)}
			<StudyRun study={study} progressText={(percent) => t("margin.progress", { percent })}>
				{margin === undefined ? (
					<Button kind="outlined" data-margin-run onClick={study.run}>
						{t("margin.run")}
					</Button>
				) : null}
			</StudyRun>
		</Disclosure>
	);
}

/** The rows of one station. Riders whose range spans nothing cannot be told, and neither can their price. */
export function marginRows(t: Translator, margin: MarginalStation): readonly (readonly [string, string])[] {
	const range = margin.boardingsLostRange;
	const told = range === null || range.p10 * range.p90 > 0;
	const [own, social] = margin.bahtPerNewRider;
	const priced = own?.baht !== null && own !== undefined && social?.baht !== null && social !== undefined;
	const taken = margin.boardingsTakenFromPrevious + margin.boardingsTakenFromNext;
	return [
		[t("margin.people"), t.format.figure(margin.peopleOnlyItServes)],
		[
			t("margin.boardings"),
			range === null
				? t.format.change(margin.boardingsLostWithout)
				: told
					? t.format.range(range.p10, range.p90)
					: `${t("margin.untold")} (${t.format.range(range.p10, range.p90)})`,
		],
		[t("margin.taken"), t.format.figure(taken)],
		[
			t("margin.seconds"),
			margin.secondsForThroughRiders === null
				? t("margin.seconds.none")
				: t("margin.seconds.value", { seconds: t.format.number(margin.secondsForThroughRiders) }),
		],
		[t("margin.capital"), t.format.bahtMillion(margin.capitalSavedBahtMillion)],
		[
			t("margin.baht"),
			!told
				? t("margin.untold")
				: priced
					? t("margin.baht.value", {
							own: t.format.figure(own.baht!),
							ownRate: t.format.percent(own.discountRate, 1),
							social: t.format.figure(social.baht!),
							socialRate: t.format.percent(social.discountRate, 1),
						})
					: t("margin.baht.none"),
		],
	];
}
