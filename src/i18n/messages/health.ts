import type { Message } from "../message.ts";

export interface HealthWords {
	readonly name: Message;
	/** What is checked, and why it matters. */
	readonly meaning: Message;
	readonly form: "number" | "percent" | "count";
}

/** One entry for every realism check of the models. */
export const HEALTH_WORDS = {
	fareElasticity: {
		name: { th: "การตอบสนองต่อค่าโดยสาร", en: "Response to the fare" },
		meaning: {
			th: "ขึ้นค่าโดยสาร 1 % ผู้โดยสารควรลดลงในช่วงที่พบในเมืองอื่น",
			en: "When the fare rises by 1 %, boardings should fall by what other cities saw.",
		},
		form: "number",
	},
	headwayElasticity: {
		name: { th: "การตอบสนองต่อความถี่การเดินรถ", en: "Response to the headway" },
		meaning: {
			th: "ให้รถห่างกันมากขึ้น 1 % ผู้โดยสารควรลดลงในช่วงที่พบในเมืองอื่น",
			en: "When trains come 1 % farther apart, boardings should fall by what other cities saw.",
		},
		form: "number",
	},
	inVehicleElasticity: {
		name: { th: "การตอบสนองต่อเวลาบนรถ", en: "Response to time on board" },
		meaning: {
			th: "ให้วิ่งช้าลง 1 % ผู้โดยสารควรลดลงในช่วงที่พบในเมืองอื่น",
			en: "When the ride takes 1 % longer, boardings should fall by what other cities saw.",
		},
		form: "number",
	},
	boardingsEqualAlightings: {
		name: { th: "คนขึ้นเท่ากับคนลง", en: "Boardings equal alightings" },
		meaning: {
			th: "ทุกคนที่ขึ้นต้องลง ผลต่างควรเป็นศูนย์",
			en: "Everybody who gets on gets off; the difference should be zero.",
		},
		form: "number",
	},
	smallMove: {
		name: { th: "ย้ายสถานีเล็กน้อย ผลเปลี่ยนเล็กน้อย", en: "A small move changes little" },
		meaning: {
			th: "ย้ายสถานี 50 ม. ผู้โดยสารทั้งสายควรเปลี่ยนไม่ถึง 2 %",
			en: "Moving a station by 50 m should change the line total by less than 2 %.",
		},
		form: "percent",
	},
	doubledStations: {
		name: { th: "วางสถานีซ้อนไม่สร้างผู้โดยสารเพิ่ม", en: "No phantom riders" },
		meaning: {
			th: "วางสถานีซ้ำที่เดิมทุกแห่ง ผู้โดยสารต้องไม่เพิ่มขึ้นเลย",
			en: "Putting a second station on top of each one must not add a single rider.",
		},
		form: "number",
	},
	zoneError: {
		name: { th: "ความละเอียดของพื้นที่ย่อย", en: "Zones are fine enough" },
		meaning: {
			th: "แบ่งพื้นที่ย่อยละเอียดขึ้นเท่าตัว ผลควรต่างกันเพียงเล็กน้อย",
			en: "Zones twice as fine should give nearly the same answer.",
		},
		form: "percent",
	},
	publicShare: {
		name: { th: "ส่วนแบ่งขนส่งสาธารณะ", en: "Share of public transport" },
		meaning: {
			th: "ส่วนแบ่งของรถสาธารณะรวมรถไฟฟ้าควรอยู่ในระดับที่เมืองภูมิภาคเป็นได้จริง",
			en: "Public transport with the line should carry a share that a regional city can really have.",
		},
		form: "percent",
	},
	boardingsPerKilometre: {
		name: { th: "ผู้โดยสารต่อกิโลเมตร", en: "Boardings a kilometre" },
		meaning: {
			th: "เทียบกับเส้นทางจริงที่ใกล้เคียง (450–1,050 ครั้งต่อ กม. ต่อวัน) อยู่นอกช่วงเป็นเพียงคำเตือน",
			en: "Set beside comparable lines that run today (450–1,050 a km a day). Outside is a warning only.",
		},
		form: "count",
	},
} as const satisfies Record<string, HealthWords>;
