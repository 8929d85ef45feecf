import { ByteWriter } from "../core/byte-stream.ts";

const ASSUMPTION_IDS =
	"personsPerHouse jobsAtPlacesFactor studentsFactor visitorsFactor walkSpeed circuity walkDecayHalf " +
	"walkDecaySpread walkCut walkWeight huffSensitivity bicycleSpeed bicycleExtra bicycleShare " +
	"parkAndRideMotorcycleSpeed parkAndRideMotorcycleExtra parkAndRideMotorcycleFee parkAndRideCarSpeed " +
	"parkAndRideCarExtra motorcycleTaxiSpeed motorcycleTaxiWait motorcycleTaxiFlag " +
	"motorcycleTaxiPerKilometre motorcycleTaxiDiscomfort songthaewFeederSpeed songthaewFeederHeadway " +
	"songthaewFeederFare feederAvailability transferPenalty vehicleCircuity motorcycleSpeed carSpeed " +
	"songthaewSpeed motorcycleCost carCost carParking songthaewFare songthaewHeadway songthaewWalk " +
	"motorcycleAvailability carAvailability passengerConstant baseShareMotorcycle baseShareCar " +
	"baseSharePublic inVehicleCoefficient valueOfTimeWorker valueOfTimeStudent waitWeight thetaPublic " +
	"thetaPrivate busOverSongthaew railOverBus stationScale accessScaleRatio tripsPerPerson shareHomeWork " +
	"shareHomeEducation shareHomeOther studentOffCampusTrips studentOnCampusTrips gravityWork " +
	"gravityEducation gravityOther amPeakShare pmPeakShare peakDirectionShare weekdaysPerYear acceleration " +
	"braking speedReserved speedElevated speedStreet slackReserved slackElevated slackStreet dwellFactor " +
	"lateralAcceleration minimumLayover layoverShare planningLoadFactor unitCostFactor " +
	"costReservedPerKilometre costElevatedPerKilometre costStreetPerKilometre costStationAtGrade " +
	"costStationElevated costTrain costDepot landShare softShare contingencyShare costPerTrainKilometre " +
	"costPerStationYear shadeShare shadeFactor walkWeightHot songthaewPlaces songthaewArrivals " +
	"songthaewPatience busSpeed busHeadway busFare seatShare standingWeight crushWeight gravityPower " +
	"newTripsPerMinute vacationEducation vacationWork vacationOther holidayEducation holidayWork " +
	"holidayOther termWeekdays holidayDays rampUpYear1 rampUpYear2 rampUpYear3 directPerResident " +
	"directPerJob directPerUniversityStudent directPerHospitalPerson directPerRetailVisitor " +
	"directPerFeederTrip directPerParkingSpace directTerminalUplift directFactor directParkingSpaces " +
	"noticeableMinutes noticeableMetres noticeableBaht longestFeeder ptalSongthaewReliability discountRate " +
	"constructionYears operatingYears assetLifeYears demandGrowth realIncomeGrowth valueOfTimeGrowthShare " +
	"loanInterest loanTermYears landUplift landCaptured landShareRelied trainEnergy gridEmission " +
	"motorcycleEmission motorcycleOccupancy carEmission carOccupancy songthaewEmission songthaewOccupancy " +
	"carbonPrice motorcycleResourceCost carResourceCost pickupResourceCost pickupShare motorcycleDeathRate " +
	"carDeathRate songthaewDeathRate motorcycleTramDeathRatio seriousInjuriesPerDeath deathValue " +
	"seriousInjuryValue householdIncome peoplePerHousehold earnersPerHousehold oldAgeAllowance " +
	"workerBoardings studentBoardings elderBoardings bahtPerDollar steepDescent junctionDelayPriority " +
	"junctionDelayNoPriority junctionSpacing singleTrackClearance regenerationShare trainMass";

/** Id, Thai name, English name. */
const STATIONS = [
	["S01", "สำราญ", "Samran"],
	["S02", "บ้านหนองกุง", "Ban Nong Kung"],
	["S03", "บ้านโนนม่วง", "Ban Non Muang"],
	["S04", "โรงเรียนสาธิต มข. (มอดินแดง)", "KKU Demonstration (Satit) School, Mor Din Daeng"],
	["S05", "ศูนย์ฝึกอบรมตำรวจภูธร", "Provincial Police Training Centre"],
	[
		"S06",
		"แยกประตูมอดินแดง",
		"KKU gate T-junction (English list: Si Than gate; Thai list: Mor Din Daeng gate)",
	],
	["S07", "ศูนย์อาหารและบริการ มข. 1", "KKU Food and Service Centre 1"],
	["S08", "วงเวียน มข.", "KKU roundabout T-junction"],
	["S09", "โรงพยาบาลศรีนครินทร์", "Srinagarind Hospital"],
	["S10", "ศูนย์โตโยต้า", "Toyota Centre"],
	["S11", "ไทยสมุทร", "Ocean Life Insurance Centre"],
	["S12", "แยกสามเหลี่ยม", "Sam Liam intersection (Prachasamosorn / Maliwan Rd)"],
	["S13", "แยกประตูเมือง", "Town Gate (Pratu Mueang, Srichan Rd)"],
	["S14", "สถานีรถไฟขอนแก่น", "Khon Kaen Grand Station (railway)"],
	["S15", "บิ๊กซี", "Big C"],
	["S16", "แยกเจริญศรี", "Charoen Si intersection (Lao Nadi Rd)"],
	["S17", "โฮมโปร", "HomePro"],
	["S18", "เทสโก้โลตัส", "Lotus (Tesco Lotus)"],
	["S19", "สถานีขนส่งผู้โดยสาร (บขส.3)", "Khon Kaen Bus Terminal 3"],
	["S20", "กุดกว้าง", "Kut Kwang"],
	["S21", "ท่าพระ", "Tha Phra"],
] as const;

const OPTIONS = [
	["A", "มิตรภาพ 16 สถานี", "Mittraphap, 16 stations"],
	["B", "ผ่านมหาวิทยาลัย 21 สถานี", "Through the university, 21 stations"],
	["C", "ระยะเริ่มต้น โนนม่วง – บขส.3", "Starter: Non Muang to Bus Terminal 3"],
	["D", "ไม่มีรถไฟฟ้า (ปัจจุบัน)", "No line (today)"],
] as const;

/**
 * What scenarios of Khon Kaen often say, as a preset dictionary of deflate (RFC 1950, section 8.2): stations with their
 * names and the ids of assumptions cost two or three bytes each instead of their letters. A link can only be read with
 * the dictionary that wrote it, so these words are part of version 2 of the link and never change: new stations and
 * assumptions, and other cities, are written out in full.
 */
export function linkDictionary(): Uint8Array {
	const out = new ByteWriter();
	for (const id of ASSUMPTION_IDS.split(" ")) out.text(id);
	out.text("khon-kaen");
	for (const words of [...OPTIONS, ...STATIONS]) for (const word of words) out.text(word);
	return out.toBytes();
}
