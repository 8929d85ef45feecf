import type { Message } from "../message.ts";

/** What each edit did, for the history and the live region; the key is the edit note's code. */
export const EDIT_WORDS = {
	moveStation: { th: "ย้ายสถานี{name} {moved}", en: "Move {name} by {moved}" },
	moveStationAtEnd: {
		th: "ย้ายสถานี{name} {moved} ถึงปลายแนวแล้ว",
		en: "Move {name} by {moved}, to the end of the alignment",
	},
	moveStationHeld: {
		th: "ย้ายสถานี{name} {moved} หยุดไว้ห่างสถานีข้างเคียง {minimumMetres} ม.",
		en: "Move {name} by {moved}, held {minimumMetres} m from its neighbour",
	},
	moveStationOff: {
		th: "ย้ายสถานี{name} ออกนอกแนว {moved}",
		en: "Move {name} off the line by {moved}",
	},
	addStation: { th: "เพิ่ม{name}", en: "Add {name}" },
	removeStation: { th: "ตัดสถานี{name}", en: "Remove {name}" },
	removeTurnStation: {
		th: "ตัดสถานี{name} ซึ่งเป็นจุดกลับรถ ทุกขบวนจึงวิ่งสุดสาย",
		en: "Remove {name}, where short trains turned: all trains now run the whole line",
	},
	replaceStations: { th: "ใช้สถานีที่เสนอ {count} แห่ง", en: "Use {count} proposed stations" },
	setShortTurn: {
		th: "หนึ่งใน {everyNthTrain} ขบวนวิ่งเฉพาะ {name} – {toName}",
		en: "One train in {everyNthTrain} runs {name} – {toName} only",
	},
	removeShortTurn: { th: "ทุกขบวนวิ่งสุดสาย", en: "Every train runs the whole line" },
	setSingleTrack: { th: "ทางเดี่ยว {name} – {toName}", en: "Single track {name} – {toName}" },
	setDoubleTrack: { th: "ทางคู่ {name} – {toName}", en: "Double track {name} – {toName}" },
	setJunctions: {
		th: "แยกไฟแดง {name} – {toName}: {junctions} แยก",
		en: "Junctions {name} – {toName}: {junctions}",
	},
	clearJunctions: {
		th: "ไม่ระบุจำนวนแยกไฟแดง {name} – {toName}",
		en: "Junctions {name} – {toName}: not counted",
	},
	setAllJunctions: {
		th: "จำนวนแยกไฟแดงทั้งสาย {junctions} แยก",
		en: "{junctions} {junctions|junction|junctions} along the whole line",
	},
	setRunTimeBasis: { th: "คิดเวลาที่เสียกลางทาง: {runTimeBasis}", en: "Time lost on the way: {runTimeBasis}" },
	renameStation: { th: "เปลี่ยนชื่อสถานี{name} เป็น {toName}", en: "Rename {name} to {toName}" },
	setStationElevated: { th: "สถานี{name}: {elevatedWord}", en: "{name}: {elevatedWord}" },
	setParkAndRide: { th: "{parkAndRideWord}ที่สถานี{name}", en: "{parkAndRideWord} at {name}" },
	setTrackClass: { th: "ทาง {name} – {toName}: {trackClass}", en: "Track {name} – {toName}: {trackClass}" },
	addVertex: { th: "เพิ่มจุดดัดแนว", en: "Bend the alignment" },
	moveVertex: { th: "ย้ายจุดดัดแนว", en: "Move a bend of the alignment" },
	removeVertex: { th: "ลบจุดดัดแนว", en: "Remove a bend of the alignment" },
	setHeadway: {
		th: "ความถี่ {period} ทุก {headwayMinutes} นาที",
		en: "{period}: a train every {headwayMinutes} min",
	},
	setServiceHours: { th: "ให้บริการ {start} ถึง {end}", en: "Service from {start} to {end}" },
	setTrainPlaces: { th: "รถจุ {trainPlaces} ที่ต่อขบวน", en: "{trainPlaces} places in a train" },
	setSpareRatio: { th: "รถสำรอง {spare}", en: "Spare trains {spare}" },
	setDwell: { th: "จอดสถานีละ {dwellSeconds} วินาที", en: "Dwell {dwellSeconds} s" },
	setFare: { th: "ค่าโดยสาร {flatBaht} บาท", en: "Fare {flatBaht} baht" },
	setFundingShare: { th: "{name}จ่าย {percent}% ของเงินลงทุน", en: "{name}: {percent} % of the capital" },
	setShortfallRule: { th: "ส่วนที่ขาด: {shortfall}", en: "Shortfall: {shortfall}" },
	setStationLand: { th: "ใส่ราคาที่ดินรอบสถานี", en: "Give the value of land near stations" },
	removeStationLand: { th: "ลบราคาที่ดินรอบสถานี", en: "Take the value of land away" },
	resetFunding: { th: "คืนแหล่งเงินทุนเป็นค่าเริ่มต้น", en: "Reset who pays for building" },
	setAssumption: { th: "{assumption}: {valueText}", en: "{assumption}: {valueText}" },
	resetAssumption: { th: "คืนค่าเริ่มต้น {assumption}", en: "Reset {assumption}" },
	resetAssumptions: { th: "คืนค่าเริ่มต้นของสมมติฐานทั้งหมด", en: "Reset all assumptions" },
	setOutsideView: { th: "ปรับตามผลจริง: {outsideView}", en: "Outside view: {outsideView}" },
	setPopulationBasis: { th: "นับ{populationBasis}", en: "Count: {populationBasis}" },
	setTravel: { th: "{topicName}: {choiceName}", en: "{topicName}: {choiceName}" },
	setSeed: { th: "ชุดสุ่ม {seedText}", en: "Seed {seedText}" },
	setCalibration: {
		th: "ปรับเทียบ {fitted} ค่า กับผลนับในพื้นที่ {observations} รายการ",
		en: "Fitted {fitted} {fitted|constant|constants} to {observations} local {observations|count|counts}",
	},
	removeCalibration: { th: "เลิกใช้ผลปรับเทียบ", en: "Calibration taken out" },
	renameScenario: { th: "ตั้งชื่อว่า {name}", en: "Rename to {name}" },
} as const satisfies Record<string, Message>;
