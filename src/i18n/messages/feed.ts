/** What a timetable file says of itself to whoever opens it in another program. */
export const FEED_WORDS = {
	agency: {
		th: "ข้อเสนอจากรางเบา (ยังไม่มีการเดินรถ)",
		en: "Rangbao proposal (no trains run)",
	},
	publisher: {
		th: "รางเบา: ตารางเดินรถจำลองของข้อเสนอ ไม่ใช่บริการจริง",
		en: "Rangbao: modelled timetable of a proposal, not a service",
	},
	proposal: {
		th: "ข้อเสนอ ยังไม่มีการเดินรถ เวลาและที่ตั้งสถานีมาจากแบบจำลอง เสาร์–อาทิตย์สมมติให้เหมือนนอกเวลาเร่งด่วน รถวิ่งชิดซ้าย",
		en: "A proposal: no trains run. Times and station positions are modelled; weekends are assumed to be as off-peak. Trains keep left.",
	},
	position: {
		th: "ที่ตั้งโดยประมาณ คลาดเคลื่อนราว {metres} ม.",
		en: "Approximate position, within about {metres} m",
	},
} as const;
