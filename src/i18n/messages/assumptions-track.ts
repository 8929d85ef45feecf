import { words } from "./assumption-words.ts";

/** Gradients, junctions, single track and energy. */
export const TRACK_ASSUMPTION_WORDS = {
	steepDescent: words(
		"ทางลาดลงที่ต้องลดความเร็ว",
		"Descent that slows trains",
		"ลาดลงชันกว่านี้ รถจะวิ่งช้าลงให้หยุดได้ในระยะเท่าทางราบ",
		"On steeper descents trains slow down, so that they stop within the distance of level track",
	),
	junctionDelayPriority: words(
		"เวลาที่เสียต่อแยกที่รถรางได้สิทธิ์ก่อน",
		"Delay a junction, trams first",
		"สัญญาณไฟรู้ว่ารถรางกำลังมาและเปิดทางให้",
		"The signals know that a tram is coming and let it through",
	),
	junctionDelayNoPriority: words(
		"เวลาที่เสียต่อแยกที่ไม่ได้สิทธิ์ก่อน",
		"Delay a junction, no priority",
		"รถรางรอไฟแดงเหมือนรถคันอื่น",
		"Trams wait at red like everybody else",
	),
	junctionSpacing: words(
		"ระยะห่างระหว่างแยกไฟแดง",
		"Distance between signalised junctions",
		"ใช้กับช่วงที่ยังไม่ได้นับแยกจริง",
		"For sections where nobody has counted yet",
	),
	singleTrackClearance: words(
		"เวลาสับรางและเคลียร์ทางเดี่ยว",
		"Clearing a single-track section",
		"เวลาตั้งแต่ขบวนหนึ่งพ้นทางเดี่ยวจนอีกขบวนเข้าได้",
		"From one train leaving the single track until the next may enter",
	),
	regenerationShare: words(
		"ไฟฟ้าที่ได้คืนจากการเบรก",
		"Energy that braking gives back",
		"ส่วนที่ได้คืนจากไฟฟ้าที่ใช้ทั้งหมด",
		"As a share of all that is drawn",
	),
	trainMass: words(
		"น้ำหนักรถเปล่า",
		"Mass of an empty train",
		"ใช้คิดพลังงานขึ้นเนินและตรวจค่าไฟอย่างหยาบ",
		"For the energy of climbs and a rough check of the energy use",
	),
};
