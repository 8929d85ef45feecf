import type { Message } from "../message.ts";

/** Things to look at in a scenario before its figures are believed; the key is the warning's code. */
export const CHECK_WORDS = {
	assumptionsChanged: {
		th: "แก้สมมติฐานไปแล้ว {count} ค่า",
		en: "{count} {count|assumption is|assumptions are} not at the default",
	},
	travelChosen: {
		th: "สมมติฐานเรื่องการเดินทางต่างจากปกติ {count} ข้อ",
		en: "{count} {count|choice|choices} about travel {count|differs|differ} from the usual",
	},
	curveTight: {
		th: "โค้งใกล้สถานี{name} รัศมี {radiusMetres} ม. แคบกว่า {limitMetres} ม. รถต้องชะลอมาก",
		en: "The curve near {name} has a radius of {radiusMetres} m, below {limitMetres} m: trains must crawl",
	},
	gradientSteep: {
		th: "ทางลาดใกล้สถานี{name} ชัน {percent}% เกิน {limitPercent}%",
		en: "The track near {name} climbs {percent} %, over {limitPercent} %",
	},
	headwayPeak: {
		th: "{period} รถห่างกันทุก {headwayMinutes} นาที ห่างกว่านอกเวลาเร่งด่วน ({quietMinutes} นาที)",
		en: "{period}: a train every {headwayMinutes} min, fewer than off-peak ({quietMinutes} min)",
	},
	headwayShort: {
		th: "{period} รถห่างกันทุก {headwayMinutes} นาที ถี่กว่า {limitMinutes} นาที ไฟจราจรจะให้ทางไม่ทัน",
		en: "{period}: every {headwayMinutes} min is under {limitMinutes} min; traffic signals cannot give way so often",
	},
	lineShort: {
		th: "เส้นทางยาว {metres} ม. สั้นกว่า {limitMetres} ม. คนเดินหรือขี่มอเตอร์ไซค์เร็วกว่า",
		en: "The line is {metres} m long, under {limitMetres} m: walking or riding is as fast",
	},
	sameName: {
		th: "มีสถานีชื่อ {name} มากกว่าหนึ่งแห่ง",
		en: "More than one station is called {name}",
	},
	serviceShort: {
		th: "ให้บริการวันละ {hours} ชั่วโมง น้อยกว่า {limitHours} ชั่วโมง",
		en: "{hours} hours of service a day, under {limitHours}",
	},
	singleTrackHeadway: {
		th: "ทางเดี่ยว {name} – {toName}: รถห่างกัน {headwayMinutes} นาที แต่รถสวนกันได้ถี่สุดทุก {limitMinutes} นาที",
		en: "Single track {name} – {toName}: trains every {headwayMinutes} min, but they can pass every {limitMinutes} min at best",
	},
	spacingShort: {
		th: "{name} – {toName} ห่างกัน {metres} ม. ใกล้กว่า {limitMetres} ม.",
		en: "{name} – {toName}: {metres} m apart, under {limitMetres} m",
	},
	spacingLong: {
		th: "{name} – {toName} ห่างกัน {metres} ม. ไกลกว่า {limitMetres} ม. คนตรงกลางเดินไม่ถึง",
		en: "{name} – {toName}: {metres} m apart, over {limitMetres} m; people between cannot walk to either",
	},
	stationOffLine: {
		th: "สถานี{name} อยู่ห่างแนวเส้นทาง {metres} ม. (เกิน {limitMetres} ม.)",
		en: "{name} stands {metres} m off the line (over {limitMetres} m)",
	},
	stationAboveTrack: {
		th: "สถานี{name} ยกระดับ แต่ทางสองข้างอยู่ระดับดิน",
		en: "{name} is elevated, but the track on both sides is on the ground",
	},
	stationBelowTrack: {
		th: "สถานี{name} อยู่ระดับดิน แต่ทางสองข้างยกระดับ",
		en: "{name} is at grade, but the track on both sides is elevated",
	},
} as const satisfies Record<string, Message>;
