import type { Message } from "../message.ts";

/** Short trains, single track and the time lost at junctions: what the service and station panels say of them. */
export const serviceOptionMessages = {
	"service.basis": { th: "เวลาที่เสียกลางทาง", en: "Time lost on the way" },
	"service.basis.slack": { th: "เวลาเผื่อต่อช่วง", en: "Slack a section" },
	"service.basis.junctions": { th: "เวลาที่เสียต่อแยกไฟแดง", en: "Seconds a signalised junction" },
	"service.basis.slackNote": {
		th: "ปรับจากตารางเดินรถจริงของแคนเบอร์รา 24 วินาทีต่อช่วงบนทางเฉพาะ",
		en: "Fitted on Canberra’s timetable: 24 s a section on own track.",
	},
	"service.basis.junctionsNote": {
		th: "11 วินาทีต่อแยกที่รถรางได้สิทธิ์ก่อน 30 วินาทีถ้าไม่ได้ เชื่อได้น้อย ช่วงที่ไม่ได้นับคิดจากระยะห่างของแยก",
		en: "11 s a junction where trams go first, 30 s where not; low trust. Sections without a count use the assumed spacing.",
	},
	"service.countJunctions": { th: "นับแยกจากแผนที่", en: "Count junctions on the map" },
	"service.countJunctionsNote": {
		th: "นับจุดที่ถนนในชุดข้อมูลตัดแนว เป็นค่าประมาณ แผนที่ไม่บอกว่าแยกใดมีไฟแดง",
		en: "Counts where mapped roads cross the line. Approximate: the map does not say which have signals.",
	},
	"service.junctionsCounted": {
		th: "นับแล้ว {count} แยกใน {sections} ช่วง",
		en: "{count} counted in {sections} {sections|section|sections}",
	},
	"service.shortTurn": { th: "ขบวนวิ่งไม่สุดสาย", en: "Short trains" },
	"service.shortTurnNote": {
		th: "บางขบวนกลับรถก่อนถึงปลายสาย ใช้รถและค่าเดินรถน้อยลง คนที่อยู่นอกช่วงนี้รอนานขึ้น",
		en: "Some trains turn back before the end: fewer trains and less cost, longer waits beyond.",
	},
	"service.shortTurn.from": { th: "จากสถานี", en: "From" },
	"service.shortTurn.to": { th: "ถึงสถานี", en: "To" },
	"service.shortTurn.every": { th: "ขบวนที่วิ่งไม่สุดสาย", en: "Which trains" },
	"service.shortTurn.everyNth": { th: "หนึ่งในทุก {count} ขบวน", en: "One in {count}" },
	"service.shortTurn.when": { th: "เมื่อไร", en: "When" },
	"station.singleTrack": { th: "ทางเดี่ยวถึงสถานีถัดไป", en: "Single track to the next station" },
	"station.junctions": { th: "แยกไฟแดงถึงสถานีถัดไป", en: "Signalised junctions to the next station" },
} as const satisfies Record<string, Message>;
