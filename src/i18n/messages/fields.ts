import type { Message } from "../message.ts";

/** Fields of a scenario that an edit can refuse a value for. */
export const FIELD_WORDS = {
	headwaySeconds: { th: "ความถี่การเดินรถ (วินาที)", en: "Headway (seconds)" },
	serviceStartSeconds: { th: "เวลาขบวนแรก", en: "First train" },
	serviceEndSeconds: { th: "เวลาขบวนสุดท้าย", en: "Last train" },
	seed: { th: "ชุดสุ่ม", en: "Seed" },
	spareRatio: { th: "รถสำรอง", en: "Spare trains" },
	flatBaht: { th: "ค่าโดยสาร", en: "Fare" },
	fundingShare: { th: "ส่วนแบ่งเงินลงทุน", en: "Share of the capital" },
	landBahtPerSquareMetre: { th: "ราคาที่ดินต่อ ตร.ม.", en: "Land value a square metre" },
	landSquareMetres: { th: "พื้นที่ดิน (ตร.ม.)", en: "Land area (square metres)" },
	dwellSeconds: { th: "เวลาจอดสถานี (วินาที)", en: "Dwell (seconds)" },
	everyNthTrain: { th: "ทุกกี่ขบวนจึงมีขบวนวิ่งไม่สุดสาย", en: "One train in" },
	junctions: { th: "จำนวนแยกไฟแดง", en: "Signalised junctions" },
	trainPlaces: { th: "ความจุต่อขบวน", en: "Places in a train" },
} as const satisfies Record<string, Message>;
