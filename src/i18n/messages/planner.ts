import type { Message } from "../message.ts";

/** What the planner alone says. Words that other views share are in the other files of this folder. */
export const plannerMessages = {
	"planner.compareNone": { th: "ไม่เทียบ", en: "Nothing" },
	"planner.menu": { th: "เมนู", en: "Menu" },
	"planner.menu.assumptions": { th: "สมมติฐานทั้งหมด", en: "All assumptions" },
	"planner.menu.files": { th: "นำเข้าและส่งออก", en: "Import and export" },
	"planner.panels": { th: "แผงข้อมูล", en: "Panels" },
	"planner.panel.results": { th: "ผลลัพธ์", en: "Results" },
	"planner.panel.service": { th: "เดินรถ", en: "Service" },
	"planner.panel.compare": { th: "เทียบ", en: "Compare" },
	"planner.strip.show": { th: "แสดงแถบเส้นทาง", en: "Show the line strip" },
	"planner.strip.hide": { th: "ซ่อนแถบเส้นทาง", en: "Hide the line strip" },
	"planner.summaryShort": {
		th: "{length} · {count} สถานี",
		en: "{length} · {count} {count|station|stations}",
	},

	"planner.costPerBoarding": { th: "ต้นทุนทั้งหมดต่อการขึ้นรถหนึ่งครั้ง", en: "The whole cost of one boarding" },
	"planner.costPerBoarding.note": {
		th: "ค่าก่อสร้างผ่อน {years} ปีที่ {rate} รวมค่าเดินรถ หารด้วยจำนวนครั้งที่ขึ้น ผู้โดยสารจ่าย {fare}",
		en: "Building paid off over {years} years at {rate}, plus running, shared among the boardings. The rider pays {fare}.",
	},
	"planner.costPerBoarding.meaning": {
		th: "ถ้าทุกบาทของโครงการต้องมาจากผู้โดยสาร คนขึ้นหนึ่งครั้งต้องจ่ายเท่าใด เทียบกับค่าโดยสารจริงแล้วจะเห็นว่าเมืองต้องอุดหนุนเท่าใด",
		en: "What each boarding would have to pay if riders alone paid for the line. Beside the fare it shows what the towns must add.",
	},
	"planner.costPerBoarding.formula": {
		th: "(เงินลงทุน × {factor} ซึ่งเป็นค่าผ่อนต่อปี {years} ปีที่ {rate} + ค่าเดินรถต่อปี) ÷ (ผู้โดยสารขึ้นรถต่อวัน × {weekdays} วันต่อปี) คิดทีละอนาคตจำลอง",
		en: "(Capital cost × {factor}, the yearly payment over {years} years at {rate}, + operating cost) ÷ (boardings a weekday × {weekdays} days a year), worked out future by future.",
	},
	"planner.costPerBoarding.origin": {
		th: "อัตราคิดลดร้อยละ 12 เป็นแนวปฏิบัติของไทย ที่ร้อยละ 5 ส่วนของค่าก่อสร้างจะเหลือราวครึ่งเดียว",
		en: "A discount rate of 12 % is Thai practice. At 5 % the share of building would be about half as much.",
	},
	"planner.peakVehicles": {
		th: "วิ่งพร้อมกัน {peak} ขบวน ที่เหลือสำรอง",
		en: "{peak} run at once, the rest are spare",
	},
	"planner.capacity": {
		th: "รับได้ {capacity} คนต่อชั่วโมงต่อทิศทาง",
		en: "Room for {capacity} an hour each way",
	},
	"planner.elsewhere": {
		th: "สายที่เปิดแล้วในเมืองอื่น ถ้ายาวเท่านี้จะได้ {range} ครั้งต่อวัน",
		en: "Lines open elsewhere would bring {range} boardings a day at this length",
	},
	"planner.elsewhere.note": {
		th: "ปาเล็มบัง อุตสึโนมิยะ และฟีนิกซ์ สามสายเป็นเพียงตัวอย่าง",
		en: "Palembang, Utsunomiya and Phoenix: three lines are an anecdote.",
	},
	"planner.walkShare": { th: "เดินมา {share}", en: "{share} walk" },
	"planner.feederShare": { th: "ต่อรถมา {share}", en: "{share} come by feeder" },
	"planner.byVehicle": { th: "แยกตามพาหนะ", en: "By vehicle" },

	"planner.column.at": { th: "กม.", en: "km" },
	"planner.column.next": { th: "ถัดไป", en: "To next" },
	"planner.column.people": { th: "คนเดินถึง", en: "In reach" },
	"planner.column.boardings": { th: "ขึ้นต่อวัน", en: "Boardings" },
	"planner.station.keys": {
		th: "ลูกศร ← → ย้าย 10 ม. กด Shift ค้างย้าย 50 ม. ลูกศร ↑ ↓ เปลี่ยนสถานี",
		en: "← → move 10 m, with Shift 50 m. ↑ ↓ change station.",
	},
	"planner.station.metres": { th: "ระยะจากต้นทาง (ม.)", en: "Distance along the line (m)" },
	"planner.station.addAfter": { th: "เพิ่มสถานีถัดจากนี้", en: "Add a station after this" },
	"planner.station.noRoom": { th: "ไม่มีที่พอจะเพิ่มสถานี", en: "No room for another station" },

	"planner.service.percent": { th: "รถสำรอง (%)", en: "Spare trains (%)" },
	"planner.service.seconds": { th: "เวลาจอดสถานี (วินาที)", en: "Dwell at stations (s)" },
	"planner.service.baht": { th: "ค่าโดยสารอัตราเดียว (บาท)", en: "Flat fare (baht)" },
	"planner.service.counting": { th: "วิธีนับ", en: "How we count" },

	"planner.compare.empty": {
		th: "เลือกทางเลือกที่สอง แล้วจะเห็นว่าใครได้ ใครเสีย",
		en: "Choose a second option to see who gains and who loses.",
	},
	"planner.compare.reach": { th: "ในระยะเดิน 10 นาที", en: "Within 10 minutes on foot" },
	"planner.compare.basis": {
		th: "ได้เพิ่มและเสียไป เมื่อเลือก “{a}” แทน “{b}”",
		en: "Gained and lost by choosing “{a}” over “{b}”",
	},
	"planner.compare.people": { th: "คน", en: "People" },
	"planner.compare.area": { th: "ตร.กม.", en: "km²" },
	"planner.compare.byTambon": { th: "แยกตามตำบล", en: "By tambon" },
	"planner.compare.tambon": { th: "ตำบล", en: "Tambon" },
	"planner.compare.side": { th: "ตัวเลขคู่กัน", en: "Side by side" },

	"planner.delta.people": { th: "คนเดินถึง", en: "in reach" },
	"planner.delta.boardings": { th: "ขึ้นต่อวัน", en: "boardings" },
	"planner.delta.runTime": { th: "วินาที", en: "s run time" },
	"planner.delta.cost": { th: "ล้านบาท", en: "m baht" },

	"planner.layer.change": { th: "ได้เพิ่มและเสียไป", en: "Gained and lost" },
	"planner.layer.none": { th: "ไม่แสดง", en: "Nothing" },
	"planner.legend.perSquareKilometre": { th: "คนต่อตารางกิโลเมตร", en: "People per square kilometre" },
	"planner.legend.feederPart": { th: "ต่อรถถึงใน 15 นาที บางส่วน", en: "15 min by feeder, part of it" },
	"planner.legend.feederMost": { th: "ต่อรถถึงใน 15 นาที", en: "15 min by feeder" },
	"planner.legend.walkPart": { th: "เดินถึงใน 10 นาที บางส่วน", en: "10 min on foot, part of it" },
	"planner.legend.walkMost": { th: "เดินถึงใน 10 นาที", en: "10 min on foot" },
	"planner.legend.kept": { th: "คงเดิม", en: "Kept" },
	"planner.legend.gained": { th: "ได้เพิ่ม", en: "Gained" },
	"planner.legend.lost": { th: "เสียไป", en: "Lost" },
	"planner.legend.unknown": { th: "ไม่ทราบ", en: "Not known" },
	"planner.legend.lowConfidence": { th: "ข้อมูลไม่แน่ชัด", en: "Uncertain" },
	"planner.noMappedStreets": { th: "ยังไม่มีข้อมูลถนนในบริเวณนี้", en: "No mapped streets here" },
	"planner.status": { th: "สถานะของแผนที่", en: "State of the map" },
	"planner.layers.cells": { th: "พื้นที่บนแผนที่แสดง", en: "The ground shows" },

	"planner.loadingSlow": {
		th: "เครื่องนี้ใช้เวลานานกว่าปกติ ข้อมูลทั้งเมืองกำลังถูกอ่าน",
		en: "This device needs longer than usual; the whole city is being read.",
	},
	"planner.broken": { th: "หน้าจอสะดุด", en: "The screen stumbled" },
	"planner.broken.body": {
		th: "งานของคุณยังอยู่ บันทึกเป็นไฟล์ไว้ แล้วโหลดหน้านี้ใหม่",
		en: "Your work is still here. Save it as a file, then reload the page.",
	},
	"planner.reload": { th: "โหลดหน้านี้ใหม่", en: "Reload the page" },
	"planner.part.loading": { th: "กำลังเปิด…", en: "Opening…" },
	"planner.part.failed": {
		th: "เปิดส่วนนี้ไม่สำเร็จ ตรวจการเชื่อมต่อแล้วลองอีกครั้ง งานของคุณยังอยู่ครบ",
		en: "This part did not open. Check the connection and try again; your work is all here.",
	},
	"planner.updateReady": { th: "มีรุ่นใหม่พร้อมใช้", en: "A newer version is ready" },

	"planner.files.keep": { th: "เก็บสำเนาในเครื่องนี้", en: "Keep a copy on this device" },
	"planner.files.scenario": { th: "ไฟล์ทางเลือก (JSON)", en: "Option file (JSON)" },
	"planner.files.geojson": { th: "แนวเส้นทางและสถานี (GeoJSON)", en: "Line and stations (GeoJSON)" },
	"planner.files.csv": { th: "ตารางสถานี (CSV)", en: "Table of stations (CSV)" },
	"planner.files.drop": { th: "หรือลากไฟล์มาวางบนหน้านี้", en: "Or drop a file anywhere on this page." },
	"planner.files.kinds": {
		th: "ไฟล์ทางเลือก (JSON) หรือแนวเส้นทางที่วาดจากโปรแกรมแผนที่ (GeoJSON)",
		en: "An option file (JSON), or a line drawn in a map program (GeoJSON).",
	},
	"planner.files.station": { th: "สถานี {order}", en: "Station {order}" },
	"planner.files.share.note": {
		th: "ทั้งทางเลือกอยู่ในลิงก์ ไม่มีอะไรถูกส่งไปเก็บที่ใด",
		en: "The whole option is in the link; nothing is stored anywhere.",
	},
	"planner.files.opened": { th: "เปิด “{name}” แล้ว", en: "Opened “{name}”" },
	"planner.files.kept": { th: "สิ่งที่เปิดอยู่ไม่เปลี่ยน", en: "What you had open is unchanged." },
} as const satisfies Record<string, Message>;
