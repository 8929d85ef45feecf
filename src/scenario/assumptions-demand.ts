import { type Assumption, entry } from "./assumption.ts";

const OURS = "Our assumption; no local measurement was found";

/**
 * Refinements of demand: heat and shade, songthaews that leave when full, crowding, kinds of day, first years and
 * trips that the line itself brings about. Every default leaves the shipped figures as they are without them.
 */
export const DEMAND_ASSUMPTIONS = {
	shadeShare: entry(
		"walking",
		"share",
		0,
		0,
		1,
		"A",
		"0 no continuous shade on the way to a station, 1 continuous; effect of shade from Pueboobpaphan et al. 2022",
	),
	shadeFactor: entry(
		"walking",
		"×",
		800 / 600,
		700 / 600,
		950 / 600,
		"A",
		"Half-weight distance 800 m (700–950) in unbroken shade against 600 m, below Bangkok's 1.6–1.77",
	),
	walkWeightHot: entry(
		"walking",
		"× in-vehicle",
		2.8,
		2,
		4,
		"A",
		"Heat without shade; Bangkok's effect of shade implies 1.6–1.77 in distance",
	),

	songthaewPlaces: entry("rivals", "people/vehicle", 10, 4, 16, "A", "Passengers at which a driver leaves"),
	songthaewArrivals: entry("rivals", "people/min", 1, 0.1, 6, "A", OURS),
	songthaewPatience: entry(
		"rivals",
		"min",
		15,
		3,
		45,
		"A",
		"Longest stay after the first passenger is aboard",
	),

	busSpeed: entry("rivals", "km/h", 16, 12, 22, "A", "City bus, door to door; used where a scenario has one"),
	busHeadway: entry("rivals", "min", 15, 5, 30, "A", OURS),
	busFare: entry("rivals", "baht", 15, 10, 20, "A", "Flat"),

	seatShare: entry("choice", "share", 1 / 3, 0.15, 0.6, "M", "60 seats of 180 places, standing at 4 a m²"),
	standingWeight: entry("choice", "× in-vehicle", 1.4, 1.3, 1.8, "V2", "Douglas 2006"),
	crushWeight: entry("choice", "× in-vehicle", 2.25, 2, 2.5, "V2", "Douglas 2006, crush 2–2.5"),

	gravityPower: entry(
		"trips",
		"–",
		0,
		-2,
		2,
		"A",
		"Power of cost in the gamma form; 0 leaves the exponential form",
	),
	newTripsPerMinute: entry(
		"trips",
		"/min",
		0.005,
		0,
		0.02,
		"A",
		"Other and non-home trips more for each minute that places come nearer; used where new trips are on",
	),
	vacationEducation: entry("trips", "× in term", 0.3, 0.1, 0.6, "A", OURS),
	vacationWork: entry("trips", "× in term", 0.95, 0.85, 1, "A", OURS),
	vacationOther: entry("trips", "× in term", 1.05, 0.9, 1.2, "A", OURS),
	holidayEducation: entry("trips", "× in term", 0.05, 0, 0.2, "A", OURS),
	holidayWork: entry("trips", "× in term", 0.3, 0.15, 0.5, "A", OURS),
	holidayOther: entry(
		"trips",
		"× in term",
		1.15,
		0.9,
		1.4,
		"A",
		"Utsunomiya carries 12,000 on holidays against 13,000 on weekdays",
	),
	termWeekdays: entry(
		"trips",
		"days/year",
		165,
		150,
		200,
		"A",
		"Two semesters of 17 weeks with examinations, without public holidays",
	),
	holidayDays: entry(
		"trips",
		"days/year",
		121,
		115,
		130,
		"A",
		"104 days of weekends and some 17 public holidays",
	),
	rampUpYear1: entry(
		"trips",
		"× mature year",
		0.55,
		0.4,
		0.8,
		"A",
		"Bangkok's Purple Line took over three years to pass its opening figure",
	),
	rampUpYear2: entry("trips", "× mature year", 0.75, 0.6, 0.95, "A", "Between the first and the mature year"),
	rampUpYear3: entry("trips", "× mature year", 0.9, 0.75, 1, "A", "Between the first and the mature year"),
} as const satisfies Record<string, Assumption>;
