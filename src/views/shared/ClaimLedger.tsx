import type { PublishedFigure } from "../../city/types.ts";
import { MESSAGES, type Translator, translator, unitText } from "../../i18n/index.ts";
import type { Evaluated } from "../../session/types.ts";
import { Disclosure, Icon, type IconName } from "../../ui/index.ts";
import { type JudgedClaim, judgeClaim, sourceParts, VERDICTS, type Verdict } from "./claims.ts";
import "./claim-ledger.css";
import { ofKnown } from "./words.ts";

export interface ClaimLedgerProps {
	readonly claims: readonly PublishedFigure[];
	/** The option that they are held against. */
	readonly evaluated: Evaluated | null;
	/** Says the topic above each claim; for ledgers of many. */
	readonly topics?: boolean;
}

const SIGNS: Readonly<Record<Verdict, IconName>> = {
	agrees: "check",
	differs: "warning",
	cannotTell: "minus",
	notFound: "minus",
};

/** Every published figure with its year, source and confidence, whether the option agrees, and by which rule. */
export function ClaimLedger({ claims, evaluated, topics = false }: ClaimLedgerProps) {
	const t = translator.value;
	const judged = claims.map((claim) => ({ claim, ...judgeClaim(claim, evaluated) }));
	const told = judged.filter(({ verdict }) => verdict !== "notFound");
	const unpublished = judged.filter(({ verdict }) => verdict === "notFound");
	const count = (verdict: Verdict): number => judged.filter((one) => one.verdict === verdict).length;
	const [agrees, differs, cannotTell, notFound] = VERDICTS.map(count) as [number, number, number, number];
	return (
		<div class="claims">
			<p class="quiet">
				{evaluated === null ? "" : `${t("claims.lead", { option: t.of(evaluated.scenario.name) })} · `}
				{t("claims.count", { agrees, differs, cannotTell, notFound })}
			</p>
			<ul>
				{told.map(({ claim, ...judgement }) => (
					<li key={claimKey(claim)} class="claim" data-verdict={judgement.verdict}>
						{topics && <p class="quiet small">{ofKnown(t, MESSAGES, `about.topic.${claim.topic}`)}</p>}
						<p class="claim__metric">{t.of(claim.metric)}</p>
						<p class="claim__said">
							<strong>{saidText(t, claim)}</strong>
							<span class="quiet">
								{claim.yearSaid === null
									? t("claims.noYear")
									: t("claims.year", { year: t.format.year(claim.yearSaid) })}
							</span>
						</p>
						<p class="claim__verdict">
							<Icon name={SIGNS[judgement.verdict]} size={20} />
							<span>
								<strong>{t(`claims.${judgement.verdict}`)}</strong> {whyText(t, claim, judgement)}
							</span>
						</p>
						<Disclosure summary={t("claims.source")}>
							<p class="claim__source" lang="en">
								{sourceParts(claim.source).map(({ text, href }, place) => (
									<span key={text}>
										{place > 0 && " · "}
										{href === null ? (
											text
										) : (
											<a href={href} rel="noreferrer" target="_blank">
												{text}
											</a>
										)}
									</span>
								))}
							</p>
							{claim.note && <p class="small">{t.of(claim.note)}</p>}
							<p class="quiet small">{t(`confidence.${claim.confidence}`)}</p>
						</Disclosure>
					</li>
				))}
			</ul>
			{unpublished.length > 0 && (
				<div class="claims__missing">
					<p>
						<strong>{t("claims.notPublished")}</strong> <span class="quiet">{t("claims.why.notFound")}</span>
					</p>
					<ul class="bullets bullets--unknown">
						{unpublished.map(({ claim }) => (
							<li key={claimKey(claim)} data-verdict="notFound">
								{t.of(claim.metric)}
							</li>
						))}
					</ul>
				</div>
			)}
		</div>
	);
}

const claimKey = ({ topic, metric, value, yearSaid, source }: PublishedFigure): string =>
	[topic, metric.en, JSON.stringify(value), yearSaid, source].join("|");

function saidText(t: Translator, { value, unit }: PublishedFigure): string {
	if (value === null) return "";
	return typeof value === "number" ? withUnit(t, t.format.number(value, 2), unit) : t.of(value);
}

const withUnit = (t: Translator, text: string, unit: string): string =>
	unit === "" ? text : `${text} ${unitText(t, unit)}`;

function whyText(t: Translator, { unit }: PublishedFigure, { verdict, rule, here }: JudgedClaim): string {
	const holds = verdict === "agrees" ? "agrees" : "differs";
	const figures = here === null ? "" : spanOf(t, rule.kind === "range" || rule.kind === "points", here);
	const values = { here: withUnit(t, figures, unit) };
	switch (rule.kind) {
		case "share":
			return t(`claims.share.${holds}`, { ...values, tolerance: t.format.percent(rule.tolerance) });
		case "points":
			return t(`claims.points.${holds}`, { ...values, tolerance: rule.tolerance });
		case "equal":
		case "range":
		case "atMost":
			return t(`claims.${rule.kind}.${holds}`, values);
		default:
			return t(`claims.why.${rule.kind}`);
	}
}

/** What is modelled never claims more than two digits. */
const spanOf = (
	t: Translator,
	isModelled: boolean,
	{ low, high }: NonNullable<JudgedClaim["here"]>,
): string => (low === high && !isModelled ? t.format.number(low, 1) : t.format.range(low, high));
