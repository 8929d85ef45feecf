import type { Message } from "../message.ts";

/** The direct model beside the four-step one. */
export const secondOpinionMessages = {
	"second.heading": { th: "ความเห็นที่สอง", en: "Second opinion" },
	"second.lead": {
		th: "แบบจำลองอีกตัวหนึ่งดูเพียงว่ารอบสถานีมีคน งาน นักศึกษา โรงพยาบาล และตลาดเท่าใด แล้วบอกว่าจะมีคนเดินมาขึ้นรถกี่คน เราวางสองผลไว้คู่กัน ไม่นำมาเฉลี่ย",
		en: "Another model looks only at the people, jobs, students, hospitals and markets around each station, and says how many would walk to the train. The two stand side by side and are never averaged.",
	},
	"second.run": { th: "ถามแบบจำลองที่สอง", en: "Ask the second model" },
	"second.again": { th: "ถามใหม่ตามแผนตอนนี้", en: "Ask again for the plan as it is" },
	"second.progress": { th: "แบบจำลองที่สอง {percent}", en: "Second model, {percent}" },
	"second.stale": {
		th: "เป็นคำตอบของแผนก่อนการแก้ครั้งล่าสุด",
		en: "This answers the plan before the last change",
	},
	"second.walkers": { th: "คนที่เดินมาขึ้นรถต่อวันทำงาน", en: "People who walk to the train, a weekday" },
	"second.all": { th: "คนขึ้นรถทั้งหมดต่อวันทำงาน", en: "All boardings, a weekday" },
	"second.fourStep": { th: "แบบจำลองหลัก", en: "Main model" },
	"second.direct": { th: "แบบจำลองที่สอง", en: "Second model" },
	"second.ratio": { th: "หลัก ÷ ที่สอง", en: "Main ÷ second" },
	"second.ratioSentence": {
		th: "ค่าของแบบจำลองหลักเป็น {range} เท่าของแบบจำลองที่สอง",
		en: "The main model sees {range} times the walkers of the second",
	},
	"second.noRatio": { th: "เทียบไม่ได้ เพราะแบบจำลองที่สองไม่พบใคร", en: "No ratio: the second model sees nobody" },
	"second.agree": {
		th: "ช่วงของอัตราส่วนคร่อม 1 ข้อมูลที่มียังบอกไม่ได้ว่าแบบใดสูงกว่า",
		en: "The ratio’s range holds 1: nothing known here says which model is higher",
	},
	"second.apart": {
		th: "อัตราส่วนไม่คร่อม 1 สองแบบเห็นต่างกันจริง อย่างน้อยหนึ่งแบบผิด",
		en: "The ratio’s range leaves 1 out: the models disagree, so at least one is wrong",
	},
	"second.ranks": {
		th: "ลำดับสถานีของสองแบบสอดคล้องกัน {range} (1 คือเรียงเหมือนกันทุกสถานี 0 คือไม่เกี่ยวกัน)",
		en: "Stations come in a like order: rank correlation {range} (1 the same order, 0 none)",
	},
	"second.beforeOutside": {
		th: "ทั้งสองค่ายังไม่ปรับตามมุมมองภายนอก และค่าสัมประสิทธิ์ของแบบจำลองที่สองล้วนเป็นข้อสมมติ ไม่มีผลนับจริงของขอนแก่นรองรับ",
		en: "Both before the outside view. Every coefficient of the second model is an assumption; no count of this city stands behind either.",
	},
	"second.basis": {
		th: "จาก {draws} อนาคตจำลองชุดเดียวกัน ชุดสุ่ม {seed}",
		en: "From {draws} common simulated futures, seed {seed}",
	},
	"second.byStation": { th: "คนเดินมาขึ้นรถรายสถานี", en: "Walkers station by station" },
	"second.wholeLine": { th: "ทั้งสาย", en: "Whole line" },
	"second.station": { th: "สถานี", en: "Station" },
	"second.place": { th: "อันดับ หลัก/ที่สอง", en: "Place, main/second" },
	"second.around": { th: "มีอะไรในระยะเดินของสถานี", en: "What lies within a walk" },
	"second.residents": { th: "ผู้อยู่อาศัย", en: "Residents" },
	"second.jobs": { th: "งาน", en: "Jobs" },
	"second.students": { th: "นักศึกษา", en: "Students" },
	"second.hospital": { th: "คนในโรงพยาบาล", en: "At hospitals" },
	"second.retail": { th: "ผู้มาตลาดและห้าง", en: "At shops and markets" },
	"second.feeders": { th: "เที่ยวสองแถว/วัน", en: "Songthaew trips a day" },
	"second.spaces": { th: "ช่องจอด", en: "Parking spaces" },
	"second.weighted": {
		th: "ถ่วงน้ำหนักตามระยะเดิน คนที่เดินได้หลายสถานีนับแบ่งกัน จึงไม่มีใครถูกนับซ้ำ",
		en: "Weighted by how far they walk and shared between stations, so nobody counts twice",
	},
	"second.source": {
		th: "สูตร: จำนวนคนแต่ละกลุ่มในระยะเดิน × อัตราต่อคน × ตัวคูณความถี่รถ (ตาราง NCHRP 616) × ส่วนเพิ่มปลายทาง บวกคนจากสองแถวและที่จอด ปรับค่าได้ทุกตัวในหน้าข้อสมมติ",
		en: "Formula: each group within a walk × its rate × the service factor (NCHRP 616) × the terminal uplift, plus riders of songthaews and parking. Every rate can be changed among the assumptions.",
	},
} as const satisfies Record<string, Message>;
