/**
 * Every number that the models assume, in one catalogue: default, range, unit, how far it can be trusted, and source.
 * Tags: V read in the source, V2 in a third party's transcription, R recomputed, M from memory of the literature,
 * A our own assumption. The screen lists this catalogue and lets each value be changed; files store changed values only.
 */
export type TrustTag = "V" | "V2" | "R" | "M" | "A";

export type AssumptionGroup =
	| "people"
	| "walking"
	| "feeders"
	| "rivals"
	| "choice"
	| "trips"
	| "operations"
	| "capital"
	| "operating";

/** How draws vary the value; a scenario's own value moves the middle, the shape stays. */
export type Distribution =
	| { readonly kind: "fixed" }
	| { readonly kind: "triangular"; readonly low: number; readonly high: number }
	| { readonly kind: "lognormal"; readonly sigma: number }
	| { readonly kind: "normal"; readonly standardDeviation: number };

export interface Assumption {
	readonly group: AssumptionGroup;
	readonly unit: string;
	readonly value: number;
	/** The range that is shown and accepted. */
	readonly low: number;
	readonly high: number;
	readonly tag: TrustTag;
	readonly source: string;
	readonly distribution: Distribution;
}

const fixed: Distribution = { kind: "fixed" };
const triangular = (low: number, high: number): Distribution => ({ kind: "triangular", low, high });
const lognormal = (sigma: number): Distribution => ({ kind: "lognormal", sigma });
const normal = (standardDeviation: number): Distribution => ({ kind: "normal", standardDeviation });

const entry = (
	group: AssumptionGroup,
	unit: string,
	value: number,
	low: number,
	high: number,
	tag: TrustTag,
	source: string,
	distribution: Distribution = fixed,
): Assumption => ({ group, unit, value, low, high, tag, source, distribution });

const OURS = "Our assumption; no local measurement was found";

export const ASSUMPTIONS = {
	personsPerHouse: entry(
		"people",
		"people/house",
		2.6,
		2.2,
		2.75,
		"A",
		"2010 census: 2.75 a household, 3.33 a house; registration lags in town",
		triangular(2.2, 2.75),
	),
	jobsAtPlacesFactor: entry("people", "×", 1, 0.5, 2, "A", OURS, lognormal(0.35)),
	studentsFactor: entry("people", "×", 1, 0.5, 2, "A", OURS, lognormal(0.35)),
	visitorsFactor: entry("people", "×", 1, 0.5, 2, "A", OURS, lognormal(0.35)),

	walkSpeed: entry(
		"walking",
		"m/min",
		72,
		60,
		80,
		"A",
		"80 m/min in O'Sullivan & Morrall 1996, reduced for heat",
	),
	circuity: entry(
		"walking",
		"×",
		1.35,
		1.2,
		1.6,
		"A",
		"No street graph loaded; typical urban walk networks 1.2–1.4 (M)",
	),
	walkDecayHalf: entry(
		"walking",
		"m",
		600,
		450,
		770,
		"A",
		"Between the CBD and suburban curves of Calgary (O'Sullivan & Morrall 1996)",
		triangular(450, 770),
	),
	walkDecaySpread: entry(
		"walking",
		"m",
		250,
		150,
		300,
		"A",
		"Between the CBD and suburban curves of Calgary (O'Sullivan & Morrall 1996)",
	),
	walkCut: entry(
		"walking",
		"m",
		1500,
		1000,
		2000,
		"A",
		"Longest walk considered by the demand model, network metres",
	),
	walkWeight: entry(
		"walking",
		"× in-vehicle",
		2.2,
		1.6,
		3.5,
		"V2",
		"OKI/MVRPC 3.53, Wardman UK 1.66",
		triangular(1.6, 3.5),
	),
	huffSensitivity: entry("walking", "/min", 0.15, 0.08, 0.3, "A", OURS),

	bicycleSpeed: entry("feeders", "km/h", 12, 8, 16, "A", OURS),
	bicycleExtra: entry("feeders", "min", 1.5, 0.5, 4, "A", "Locking"),
	bicycleShare: entry("feeders", "share", 0.1, 0, 0.4, "A", OURS),
	parkAndRideMotorcycleSpeed: entry("feeders", "km/h", 24, 18, 32, "A", OURS),
	parkAndRideMotorcycleExtra: entry("feeders", "min", 2.5, 1, 6, "A", "Parking and walking"),
	parkAndRideMotorcycleFee: entry("feeders", "baht", 5, 0, 20, "A", OURS),
	parkAndRideCarSpeed: entry("feeders", "km/h", 22, 16, 30, "A", OURS),
	parkAndRideCarExtra: entry("feeders", "min", 4, 2, 10, "A", "Parking and walking"),
	motorcycleTaxiSpeed: entry("feeders", "km/h", 24, 18, 32, "A", OURS),
	motorcycleTaxiWait: entry("feeders", "min", 2, 1, 8, "A", OURS),
	motorcycleTaxiFlag: entry("feeders", "baht", 10, 5, 25, "A", OURS),
	motorcycleTaxiPerKilometre: entry("feeders", "baht/km", 5, 3, 10, "A", OURS),
	motorcycleTaxiDiscomfort: entry(
		"feeders",
		"baht",
		8,
		0,
		20,
		"V",
		"Helmet worth 8.04 baht a trip to Bangkok access users (Vichiensan et al. 2025)",
	),
	songthaewFeederSpeed: entry("feeders", "km/h", 15, 10, 20, "A", OURS),
	songthaewFeederHeadway: entry("feeders", "min", 10, 5, 20, "A", OURS),
	songthaewFeederFare: entry("feeders", "baht", 10, 9, 15, "A", OURS),
	feederAvailability: entry(
		"feeders",
		"share",
		0.5,
		0.3,
		0.8,
		"A",
		"Chance that a motorcycle taxi or songthaew can be used",
		triangular(0.3, 0.8),
	),
	transferPenalty: entry(
		"feeders",
		"min",
		8,
		4,
		12,
		"V2",
		"Range of transfer penalties in the literature 5–15",
		triangular(4, 12),
	),

	vehicleCircuity: entry(
		"rivals",
		"×",
		1.25,
		1.1,
		1.4,
		"A",
		"No street graph loaded; detour of road trips over the straight line",
	),
	motorcycleSpeed: entry("rivals", "km/h", 24, 18, 32, "A", "Door to door"),
	carSpeed: entry("rivals", "km/h", 22, 16, 30, "A", "Door to door"),
	songthaewSpeed: entry("rivals", "km/h", 15, 10, 20, "A", "Door to door"),
	motorcycleCost: entry("rivals", "baht/km", 1.4, 0.8, 2.5, "A", "Fuel 0.8 and upkeep"),
	carCost: entry("rivals", "baht/km", 4.2, 2.6, 7, "A", "Fuel 2.6 and upkeep"),
	carParking: entry("rivals", "baht", 10, 0, 20, "A", "Middle of 0–20"),
	songthaewFare: entry("rivals", "baht", 10, 9, 15, "A", "9–15 flat"),
	songthaewHeadway: entry("rivals", "min", 10, 5, 20, "A", OURS),
	songthaewWalk: entry("rivals", "min", 8, 4, 16, "A", "Walk at both ends, together"),
	motorcycleAvailability: entry(
		"rivals",
		"share",
		0.72,
		0.6,
		0.85,
		"A",
		"Motorcycle-dominant city (Prabnasak et al. 2013, qualitative)",
		normal(0.05),
	),
	carAvailability: entry(
		"rivals",
		"share",
		0.42,
		0.3,
		0.55,
		"A",
		"Motorcycle-dominant city (Prabnasak et al. 2013, qualitative)",
		normal(0.05),
	),
	passengerConstant: entry(
		"rivals",
		"utils",
		-1,
		-2,
		0,
		"A",
		"People without a motorcycle ride as passengers",
	),
	baseShareMotorcycle: entry("rivals", "share", 0.48, 0.4, 0.56, "A", "All trips; no survey published"),
	baseShareCar: entry("rivals", "share", 0.34, 0.26, 0.42, "A", "All trips; no survey published"),
	baseSharePublic: entry("rivals", "share", 0.06, 0.03, 0.12, "A", "All trips; no survey published"),

	inVehicleCoefficient: entry(
		"choice",
		"utils/min",
		-0.025,
		-0.04,
		-0.015,
		"V",
		"OKI/MVRPC HBW −0.0248",
		triangular(-0.04, -0.015),
	),
	valueOfTimeWorker: entry(
		"choice",
		"baht/h",
		50,
		30,
		90,
		"A",
		"Bangkok 43–114 (Chansang, nested logit), scaled by Isan income",
		lognormal(0.33),
	),
	valueOfTimeStudent: entry("choice", "baht/h", 28, 15, 45, "A", OURS),
	waitWeight: entry(
		"choice",
		"× in-vehicle",
		1.8,
		1.4,
		2.5,
		"V2",
		"OKI 1.65, Wardman 1.47",
		triangular(1.4, 2.5),
	),
	thetaPublic: entry(
		"choice",
		"–",
		0.55,
		0.35,
		0.9,
		"V",
		"Published nested models fit near 0.49",
		triangular(0.35, 0.9),
	),
	thetaPrivate: entry("choice", "–", 0.75, 0.5, 1, "A", OURS),
	busOverSongthaew: entry("choice", "utils", 0.2, 0, 0.5, "A", OURS),
	railOverBus: entry(
		"choice",
		"utils",
		0.25,
		0,
		0.5,
		"M",
		"Rail preference of 5–15 min in guidance",
		triangular(0, 0.5),
	),
	stationScale: entry(
		"choice",
		"min",
		4,
		2,
		6,
		"A",
		"Dispersion of station and path choice",
		triangular(2, 6),
	),
	accessScaleRatio: entry(
		"choice",
		"× station scale",
		0.75,
		0.5,
		1,
		"A",
		"Dispersion of access-mode choice, 3 of 4 minutes",
	),

	tripsPerPerson: entry("trips", "trips/day", 2.3, 1.9, 2.8, "M", "Thai regional city practice", normal(0.2)),
	shareHomeWork: entry("trips", "share", 0.6 / 2.3, 0.18, 0.34, "A", "0.60 of 2.3 trips"),
	shareHomeEducation: entry("trips", "share", 0.45 / 2.3, 0.13, 0.26, "A", "0.45 of 2.3 trips"),
	shareHomeOther: entry("trips", "share", 0.8 / 2.3, 0.24, 0.46, "A", "0.80 of 2.3 trips"),
	studentOffCampusTrips: entry("trips", "trips/day", 1.6, 1.2, 2.2, "A", "One-way trips to campus"),
	studentOnCampusTrips: entry("trips", "trips/day", 0.6, 0.3, 1, "A", "Trips off campus"),
	gravityWork: entry("trips", "/min", 0.09, 0.05, 0.15, "A", "Mean trip of about 20–22 min"),
	gravityEducation: entry("trips", "/min", 0.11, 0.06, 0.18, "A", "Mean trip of about 16–18 min"),
	gravityOther: entry("trips", "/min", 0.14, 0.08, 0.22, "A", "Mean trip of about 12–14 min"),
	amPeakShare: entry("trips", "share of day", 0.1, 0.08, 0.13, "A", "Busiest morning hour"),
	pmPeakShare: entry("trips", "share of day", 0.1, 0.08, 0.13, "A", "Busiest evening hour"),
	peakDirectionShare: entry("trips", "share", 0.65, 0.5, 0.8, "A", OURS),
	weekdaysPerYear: entry(
		"trips",
		"weekdays/year",
		320,
		300,
		340,
		"A",
		"Weekday-to-year factor; Utsunomiya weekends close to weekdays",
	),

	acceleration: entry("operations", "m/s²", 1, 0.9, 1.3, "M", "Tram practice"),
	braking: entry("operations", "m/s²", 1.1, 1, 1.3, "M", "Tram practice"),
	speedReserved: entry("operations", "km/h", 60, 50, 70, "M", "At grade in its own reserve"),
	speedElevated: entry("operations", "km/h", 70, 60, 80, "M", "Viaduct"),
	speedStreet: entry("operations", "km/h", 40, 30, 50, "M", "Shared street"),
	slackReserved: entry(
		"operations",
		"s/section",
		24,
		15,
		35,
		"R",
		"Fitted on Canberra southbound",
		triangular(15, 35),
	),
	slackElevated: entry("operations", "s/section", 10, 5, 15, "R", "Residuals of Trensurb and Busan 4"),
	slackStreet: entry("operations", "s/section", 45, 30, 60, "R", "Residual of Baltimore"),
	dwellFactor: entry(
		"operations",
		"× planned dwell",
		1,
		0.8,
		1.28,
		"V",
		"20–32 s around the planned 25; Canberra timetables 20",
		triangular(0.8, 1.28),
	),
	lateralAcceleration: entry("operations", "m/s²", 0.65, 0.5, 1, "M", "Passenger comfort in curves"),
	minimumLayover: entry("operations", "min", 4, 3, 10, "A", "At each end, or the share below if longer"),
	layoverShare: entry("operations", "share of run", 0.1, 0.05, 0.2, "A", "Recovery at each end"),
	planningLoadFactor: entry("operations", "share", 0.8, 0.6, 1, "A", "Peak-hour load used for capacity"),

	unitCostFactor: entry(
		"capital",
		"×",
		1,
		0.6,
		1.6,
		"A",
		"Spread of all unit costs together",
		lognormal(0.2),
	),
	costReservedPerKilometre: entry(
		"capital",
		"million baht/km",
		520,
		350,
		750,
		"A",
		"From Korat and Phuket estimates",
	),
	costElevatedPerKilometre: entry(
		"capital",
		"million baht/km",
		1250,
		900,
		1700,
		"A",
		"From Thai provincial estimates",
	),
	costStreetPerKilometre: entry(
		"capital",
		"million baht/km",
		520,
		350,
		750,
		"A",
		"Taken equal to reserved at-grade track",
	),
	costStationAtGrade: entry("capital", "million baht", 40, 20, 80, "A", OURS),
	costStationElevated: entry("capital", "million baht", 220, 120, 350, "A", OURS),
	costTrain: entry("capital", "million baht", 110, 80, 150, "A", "30–35 m tram"),
	costDepot: entry("capital", "million baht", 1800, 1000, 2800, "A", "Depot and control"),
	landShare: entry("capital", "share of base", 0.12, 0, 0.3, "A", "Added, not compounded"),
	softShare: entry("capital", "share of base", 0.12, 0.05, 0.25, "A", "Added, not compounded"),
	contingencyShare: entry(
		"capital",
		"share of base",
		0.15,
		0,
		0.4,
		"A",
		"Off while the outside view multiplies cost",
	),

	costPerTrainKilometre: entry("operating", "baht/train-km", 280, 180, 420, "A", OURS),
	costPerStationYear: entry("operating", "million baht/year", 6, 3, 12, "A", OURS),
} as const satisfies Record<string, Assumption>;

export type AssumptionId = keyof typeof ASSUMPTIONS;

export const ASSUMPTION_IDS = Object.keys(ASSUMPTIONS) as readonly AssumptionId[];

/** A value for every assumption: the defaults, a scenario's changes, or one draw. */
export type Parameters = Readonly<Record<AssumptionId, number>>;

/** The catalogue's defaults with a scenario's changes laid over them. */
export function resolveParameters(changes: Readonly<Partial<Record<AssumptionId, number>>> = {}): Parameters {
	const values = {} as Record<AssumptionId, number>;
	for (const id of ASSUMPTION_IDS) values[id] = changes[id] ?? ASSUMPTIONS[id].value;
	return values;
}
