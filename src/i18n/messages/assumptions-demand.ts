import { words } from "./assumption-words.ts";

/** Heat and shade, songthaews that fill up, crowding, kinds of day, first years and new trips. */
export const DEMAND_ASSUMPTION_WORDS = {
	shadeShare: words(
		"ร่มเงาบนทางเดินไปสถานี",
		"Shade on the way to a station",
		"0 คือแดดตลอดทาง 1 คือมีร่มเงาต่อเนื่อง ร่มเงาทำให้คนยอมเดินไกลขึ้น",
		"0 is sun all the way, 1 is unbroken shade; people walk farther in shade",
	),
	shadeFactor: words(
		"คนยอมเดินไกลขึ้นกี่เท่าเมื่อมีร่มเงาตลอดทาง",
		"How much farther people walk in shade",
		"เทียบกับทางเดินกลางแดด",
		"Against a way in the sun",
	),
	walkWeightHot: words(
		"น้ำหนักของเวลาเดินในชั่วโมงที่ร้อน",
		"Weight of walking time in a hot hour",
		"เดินกลางแดดหนึ่งนาทีรู้สึกเท่ากับนั่งรถกี่นาที",
		"How many minutes on board one minute of walking in the sun feels like",
	),
	songthaewPlaces: words(
		"จำนวนคนที่สองแถวรอก่อนออกรถ",
		"People a songthaew waits for",
		"ได้ครบจำนวนนี้คนขับจึงออกรถ",
		"The driver leaves once so many have boarded",
	),
	songthaewArrivals: words(
		"คนมาขึ้นสองแถวต่อนาที",
		"People coming to board a minute",
		"คนมาถี่รถก็เต็มเร็ว รอไม่นาน",
		"The more people come, the sooner a vehicle fills",
	),
	songthaewPatience: words(
		"เวลาที่คนขับยอมรอนานสุด",
		"Longest wait of the driver",
		"นับจากคนแรกขึ้นรถ ครบเวลาแล้วออกแม้รถไม่เต็ม",
		"After the first passenger; then the vehicle leaves even if it is not full",
	),
	seatShare: words(
		"ส่วนของที่บนรถซึ่งเป็นที่นั่ง",
		"Share of places that are seats",
		"ที่เหลือเป็นที่ยืน สี่คนต่อตารางเมตร",
		"The rest is standing room, four people a square metre",
	),
	standingWeight: words(
		"น้ำหนักของเวลายืน",
		"Weight of time spent standing",
		"ยืนหนึ่งนาทีรู้สึกเท่ากับนั่งกี่นาที",
		"How many seated minutes one minute of standing feels like",
	),
	crushWeight: words(
		"น้ำหนักของเวลายืนเบียด",
		"Weight of standing in a crush",
		"เมื่อรถแน่นเกินที่ยืนครึ่งเท่าตัว",
		"Once a train holds half as many again as it has places for",
	),
	gravityPower: words(
		"รูปของการเดินทางไกลใกล้",
		"Shape of how trips fade with time",
		"0 คือจำนวนเที่ยวลดลงตามเวลาแบบเลขชี้กำลัง ค่ามากทำให้เที่ยวสั้นมากมีน้อยลง",
		"0 lets trips fade exponentially with time; larger values make very short trips rarer",
	),
	newTripsPerMinute: words(
		"เที่ยวใหม่เมื่อไปไหนได้เร็วขึ้น",
		"New trips where places come nearer",
		"ทุกนาทีที่เร็วขึ้น เที่ยวส่วนตัวเพิ่มขึ้นเท่าไร ใช้เมื่อเปิดให้เกิดเที่ยวใหม่",
		"By how much personal trips grow for each minute saved; used where new trips are allowed",
	),
	vacationEducation: words(
		"เที่ยวไปเรียนช่วงปิดเทอม",
		"School trips in the vacation",
		"เทียบกับวันธรรมดาช่วงเปิดเทอม",
		"Against a weekday in term",
	),
	vacationWork: words(
		"เที่ยวไปทำงานช่วงปิดเทอม",
		"Work trips in the vacation",
		"เทียบกับวันธรรมดาช่วงเปิดเทอม",
		"Against a weekday in term",
	),
	vacationOther: words(
		"เที่ยวอื่นช่วงปิดเทอม",
		"Other trips in the vacation",
		"เทียบกับวันธรรมดาช่วงเปิดเทอม",
		"Against a weekday in term",
	),
	holidayEducation: words(
		"เที่ยวไปเรียนวันหยุด",
		"School trips on a day off",
		"เสาร์ อาทิตย์ และวันหยุดราชการ เทียบกับวันธรรมดาช่วงเปิดเทอม",
		"Weekends and public holidays, against a weekday in term",
	),
	holidayWork: words(
		"เที่ยวไปทำงานวันหยุด",
		"Work trips on a day off",
		"เสาร์ อาทิตย์ และวันหยุดราชการ เทียบกับวันธรรมดาช่วงเปิดเทอม",
		"Weekends and public holidays, against a weekday in term",
	),
	holidayOther: words(
		"เที่ยวอื่นวันหยุด",
		"Other trips on a day off",
		"เสาร์ อาทิตย์ และวันหยุดราชการ เทียบกับวันธรรมดาช่วงเปิดเทอม",
		"Weekends and public holidays, against a weekday in term",
	),
	termWeekdays: words(
		"วันธรรมดาช่วงเปิดเทอมต่อปี",
		"Weekdays in term a year",
		"ไม่รวมวันหยุดราชการ",
		"Without public holidays",
	),
	holidayDays: words(
		"วันหยุดต่อปี",
		"Days off a year",
		"เสาร์ อาทิตย์ และวันหยุดราชการ",
		"Weekends and public holidays",
	),
	rampUpYear1: words(
		"ผู้โดยสารปีแรก",
		"Riders in year 1",
		"ส่วนของจำนวนเมื่อคนคุ้นกับสายแล้ว",
		"Share of the number once people are used to the line",
	),
	rampUpYear2: words(
		"ผู้โดยสารปีที่สอง",
		"Riders in year 2",
		"ส่วนของจำนวนเมื่อคนคุ้นกับสายแล้ว",
		"Share of the number once people are used to the line",
	),
	rampUpYear3: words(
		"ผู้โดยสารปีที่สาม",
		"Riders in year 3",
		"ส่วนของจำนวนเมื่อคนคุ้นกับสายแล้ว",
		"Share of the number once people are used to the line",
	),
};
