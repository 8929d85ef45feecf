import type { Message } from "../message.ts";

/** How a figure is written: see `figureText` in views/shared. */
export type FigureUnit =
	| "people"
	| "boardings"
	| "minutes"
	| "trains"
	| "bahtMillion"
	| "bahtMillionPerYear"
	| "passengersPerHour";

export interface FigureWords {
	readonly name: Message;
	/** One sentence: what it means. */
	readonly meaning: Message;
	/** The calculation in words. */
	readonly formula: Message;
	readonly kind: "geometry" | "prediction" | "estimate";
	readonly unit: FigureUnit;
}

/** One entry for every figure that the models draw. */
export const FIGURE_WORDS = {
	boardingsPerWeekday: {
		name: { th: "ผู้โดยสารขึ้นรถ", en: "Boardings" },
		meaning: {
			th: "จำนวนครั้งที่มีคนขึ้นรถในวันทำงานหนึ่งวัน เมื่อเปิดบริการมาจนคนคุ้นเคยแล้ว (ราวปีที่สาม)",
			en: "How often somebody boards on a weekday, once the line is known (about the third year).",
		},
		formula: {
			th: "การเดินทางของทุกคน × โอกาสที่จะเลือกรถไฟฟ้าแทนมอเตอร์ไซค์ รถยนต์ หรือสองแถว แล้วปรับตามผลจริงของโครงการอื่น",
			en: "Everybody’s trips × the chance of choosing the line over motorcycle, car or songthaew, then the outside view.",
		},
		kind: "prediction",
		unit: "boardings",
	},
	boardingsInsideView: {
		name: { th: "ผู้โดยสารขึ้นรถ (ก่อนปรับ)", en: "Boardings before the outside view" },
		meaning: {
			th: "ผลของแบบจำลองล้วน ก่อนปรับตามผลจริงของโครงการอื่น",
			en: "What the model alone says, before what really happened elsewhere is applied.",
		},
		formula: {
			th: "การเดินทางของทุกคน × โอกาสที่จะเลือกรถไฟฟ้า",
			en: "Everybody’s trips × the chance of choosing the line.",
		},
		kind: "prediction",
		unit: "boardings",
	},
	peopleWalk10: {
		name: { th: "คนในระยะเดิน 10 นาที", en: "People within a 10-minute walk" },
		meaning: {
			th: "คนที่เดินถึงสถานีใดสถานีหนึ่งได้ใน 10 นาที นับคนละครั้งเดียว",
			en: "People who can walk to some station within 10 minutes, each counted once.",
		},
		formula: {
			th: "รวมคนในทุกช่องที่ระยะเดิน (เส้นตรง × ค่าอ้อม) ÷ ความเร็วเดิน ไม่เกิน 10 นาที",
			en: "People in all cells whose walk (straight line × detour factor) ÷ walking speed is at most 10 minutes.",
		},
		kind: "geometry",
		unit: "people",
	},
	peopleFeeder15: {
		name: { th: "คนที่ต่อรถถึงใน 15 นาที", en: "People within 15 minutes by feeder" },
		meaning: {
			th: "คนที่ถึงสถานีได้ใน 15 นาที ไม่ว่าจะเดิน ปั่นจักรยาน นั่งสองแถว วินมอเตอร์ไซค์ หรือจอดแล้วจร นับคนละครั้งเดียว",
			en: "People who can reach a station within 15 minutes on foot, by bicycle, songthaew, motorcycle taxi or park and ride, each counted once.",
		},
		formula: {
			th: "รวมคนในทุกช่องที่วิธีเร็วที่สุดถึงสถานี รวมเวลารอ ไม่เกิน 15 นาที",
			en: "People in all cells whose fastest way to a station, waiting included, takes at most 15 minutes.",
		},
		kind: "geometry",
		unit: "people",
	},
	runTimeSeconds: {
		name: { th: "เวลาวิ่งตลอดสาย", en: "Run time end to end" },
		meaning: {
			th: "เวลาจากสถานีแรกถึงสถานีสุดท้ายเที่ยวเดียว รวมเวลาจอด",
			en: "From the first station to the last, one way, stops included.",
		},
		formula: {
			th: "ผลรวมทุกช่วง: เร่ง วิ่ง เบรก ชะลอที่โค้ง + เวลาเผื่อที่แยก + เวลาจอดสถานี",
			en: "Over all sections: accelerate, cruise, brake, slow for curves + slack at junctions + dwell.",
		},
		kind: "estimate",
		unit: "minutes",
	},
	cycleTimeSeconds: {
		name: { th: "เวลาครบรอบ", en: "Cycle time" },
		meaning: {
			th: "เวลาที่รถหนึ่งขบวนวิ่งไปกลับรวมเวลาพักที่ปลายทาง",
			en: "What one train needs for a round trip, layovers included.",
		},
		formula: {
			th: "2 × (เวลาวิ่ง + เวลาพักปลายทาง) แล้วปัดขึ้นเป็นจำนวนเท่าของความถี่",
			en: "2 × (run time + layover), rounded up to whole headways.",
		},
		kind: "estimate",
		unit: "minutes",
	},
	peakVehicles: {
		name: { th: "ขบวนรถที่ต้องวิ่งพร้อมกัน", en: "Trains in service" },
		meaning: {
			th: "ขบวนที่ต้องออกวิ่งพร้อมกันในชั่วโมงเร่งด่วน",
			en: "Trains out on the line at the busiest hour.",
		},
		formula: { th: "เวลาครบรอบ ÷ ความถี่การเดินรถ ปัดขึ้น", en: "Cycle time ÷ headway, rounded up." },
		kind: "estimate",
		unit: "trains",
	},
	fleetSize: {
		name: { th: "ขบวนรถทั้งหมด", en: "Fleet" },
		meaning: {
			th: "ขบวนที่ต้องซื้อ รวมสำรองไว้ซ่อมบำรุง",
			en: "Trains to buy, spares included.",
		},
		formula: {
			th: "ขบวนที่วิ่งพร้อมกัน × (1 + สัดส่วนสำรอง) ปัดขึ้น",
			en: "Trains in service × (1 + spare ratio), rounded up.",
		},
		kind: "estimate",
		unit: "trains",
	},
	capitalBahtMillion: {
		name: { th: "เงินลงทุน", en: "Capital cost" },
		meaning: {
			th: "ค่าก่อสร้าง ขบวนรถ ศูนย์ซ่อม ที่ดิน และการบริหารโครงการ จ่ายครั้งเดียว",
			en: "Building, trains, depot, land and management, paid once.",
		},
		formula: {
			th: "ความยาวตามประเภททาง × ราคาต่อ กม. + สถานี + ขบวนรถ + ศูนย์ซ่อม + ที่ดินและการออกแบบ แล้วปรับตามที่โครงการอื่นบานปลาย",
			en: "Length by track class × price a km + stations + trains + depot + land and design, then the overrun seen elsewhere.",
		},
		kind: "estimate",
		unit: "bahtMillion",
	},
	operatingBahtMillionPerYear: {
		name: { th: "ค่าเดินรถและบำรุงรักษา", en: "Operating cost" },
		meaning: {
			th: "ค่าคนขับ ไฟฟ้า ซ่อมบำรุง และดูแลสถานีในหนึ่งปี",
			en: "Drivers, power, upkeep and station care in one year.",
		},
		formula: {
			th: "ขบวน-กม. ต่อปี × ราคาต่อขบวน-กม. + สถานี × ราคาต่อสถานีต่อปี",
			en: "Train-km a year × price a train-km + stations × price a station-year.",
		},
		kind: "estimate",
		unit: "bahtMillionPerYear",
	},
	revenueBahtMillionPerYear: {
		name: { th: "รายได้ค่าโดยสาร", en: "Fare revenue" },
		meaning: {
			th: "ค่าโดยสารที่เก็บได้ในหนึ่งปี ไม่รวมรายได้จากที่ดิน",
			en: "Fares taken in one year; income from land is not in it.",
		},
		formula: {
			th: "ผู้โดยสารขึ้นรถต่อวัน × วันทำงานเทียบเท่าต่อปี × ค่าโดยสาร",
			en: "Boardings a weekday × weekdays a year × fare.",
		},
		kind: "prediction",
		unit: "bahtMillionPerYear",
	},
	peakLoadPerHourPerDirection: {
		name: { th: "คนบนรถช่วงแน่นที่สุด", en: "Busiest section" },
		meaning: {
			th: "ผู้โดยสารที่ผ่านช่วงแน่นที่สุดในชั่วโมงที่คนมากที่สุดของวัน ทิศทางเดียว",
			en: "Passengers through the busiest section in the busiest hour of the day, one way.",
		},
		formula: {
			th: "คนขึ้นสะสม − คนลงสะสม ตามแนวเส้นทาง แล้วเลือกช่วงที่มากที่สุด",
			en: "Boardings so far − alightings so far along the line; the largest section counts.",
		},
		kind: "prediction",
		unit: "passengersPerHour",
	},
} as const satisfies Record<string, FigureWords>;
