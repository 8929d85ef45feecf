import { type ProblemWords, words } from "./problem-words.ts";

/** What can go wrong with the city, the engine, the map and the storage. */
export const APP_PROBLEM_WORDS = {
	unknown: words(
		"เกิดข้อผิดพลาดที่ไม่รู้จัก ({code})",
		"Something went wrong ({code})",
		"โหลดหน้านี้ใหม่ งานของคุณเก็บไว้ในเครื่องแล้ว",
		"Reload the page; what you did is kept on this device.",
	),
	"pack.missing": words(
		"ไม่พบไฟล์ {file} ในข้อมูลเมือง",
		"The city data has no file {file}",
		"วางไฟล์นั้นกลับเข้าไป หรือสร้างข้อมูลเมืองใหม่",
		"Put the file back, or build the city data again.",
	),
	"pack.syntax": words(
		"อ่านไฟล์ {file} ไม่ได้: {detail}",
		"{file} cannot be read: {detail}",
		"แก้ไวยากรณ์ของไฟล์ตรงจุดนั้น",
		"Mend the syntax of the file at that place.",
	),
	"pack.field": words(
		"{file}, {feature}: ช่อง {field} เป็น {found}",
		"{file}, {feature}: field {field} is {found}",
		"ควรเป็น {expected}",
		"It should be {expected}.",
	),
	"pack.sum": words(
		"{file}, ตำบล {feature}: ผลรวม {field} เป็น {found}",
		"{file}, tambon {feature}: {field} sums to {found}",
		"ผลรวมต้องเท่ากับ {expected} พอดี",
		"It must sum to exactly {expected}.",
	),
	"pack.checksum": words(
		"ไฟล์ {file} ไม่ตรงกับที่บันทึกไว้ใน pack.json",
		"{file} is not the file that pack.json describes",
		"สร้างข้อมูลเมืองใหม่ หรือดาวน์โหลดใหม่",
		"Build the city data again, or download it again.",
	),
	"pack.version": words(
		"ข้อมูลเมืองรุ่น {found} ใหม่หรือเก่าเกินไป",
		"City data of version {found} does not fit this app",
		"ใช้ข้อมูลเมืองรุ่น {expected}",
		"Use city data of version {expected}.",
	),
	"pack.unreachable": words(
		"เปิดข้อมูลเมืองไม่ได้ ({file})",
		"The city data cannot be opened ({file})",
		"ตรวจการเชื่อมต่อ แล้วลองอีกครั้ง",
		"Check the connection and try again.",
	),
	"storage.full": words(
		"เครื่องนี้ไม่มีที่เก็บเหลือ",
		"This device has no room left",
		"บันทึกเป็นไฟล์ หรือลบทางเลือกเก่า",
		"Save a file, or remove old options.",
	),
	"engine.failed": words(
		"คำนวณไม่สำเร็จ: {detail}",
		"The calculation failed: {detail}",
		"เลิกทำการแก้ไขล่าสุด หรือโหลดหน้านี้ใหม่",
		"Undo the last change, or reload the page.",
	),
	"engine.notLoaded": words(
		"ยังไม่ได้เปิดข้อมูลเมือง",
		"No city is open yet",
		"รอให้เมืองเปิดเสร็จ แล้วลองอีกครั้ง",
		"Wait until the city has opened and try again.",
	),
	"engine.stopped": words(
		"ตัวคำนวณหยุดทำงาน",
		"The calculation stopped",
		"โหลดหน้านี้ใหม่ งานของคุณเก็บไว้ในเครื่องแล้ว",
		"Reload the page; what you did is kept on this device.",
	),
	"engine.cancelled": words(
		"ยกเลิกการคำนวณแล้ว",
		"The calculation was cancelled",
		"เริ่มใหม่ได้เมื่อต้องการ",
		"Start it again when you like.",
	),
	"map.noGraphics": words(
		"เครื่องนี้แสดงแผนที่ไม่ได้",
		"This device cannot draw the map",
		"ใช้ตารางสถานีและแถบเส้นทางแทน หรือเปิดด้วยเบราว์เซอร์รุ่นใหม่",
		"Use the station table and the strip, or a newer browser.",
	),
	"map.unreachable": words(
		"ติดต่อแผนที่ออนไลน์ไม่ได้",
		"The online base map cannot be reached",
		"กำลังใช้แผนที่ในเครื่องแทน",
		"The embedded one is shown instead.",
	),
	"pack.folder": words(
		"เปิดโฟลเดอร์ {folder} ไม่ได้ ({detail})",
		"The folder {folder} cannot be opened ({detail})",
		"ตรวจชื่อโฟลเดอร์ และสิทธิ์การอ่าน",
		"Check its name and that it may be read.",
	),
	"session.notReady": words(
		"เมืองยังเปิดไม่เสร็จ",
		"The city is not open yet",
		"รอสักครู่ แล้วลองอีกครั้ง",
		"Wait a moment and try again.",
	),
	"session.unknownOption": words(
		"เมืองนี้ไม่มีทางเลือก {optionId}",
		"This city has no option {optionId}",
		"เลือกทางเลือกจากรายการ",
		"Choose an option from the list.",
	),
	"storage.blocked": words(
		"เบราว์เซอร์ไม่ยอมให้เก็บงานไว้ในเครื่อง",
		"The browser does not let the app keep work on this device",
		"บันทึกเป็นไฟล์ก่อนปิดหน้านี้",
		"Save a file before you close the page.",
	),
	"storage.corrupt": words(
		"งานที่เก็บไว้ในเครื่องเสียหาย",
		"Work kept on this device is damaged",
		"เปิดจากไฟล์ที่บันทึกไว้ หรือเริ่มจากทางเลือกที่มากับเมือง",
		"Open a saved file, or start from an option of the city.",
	),
} satisfies Record<string, ProblemWords>;
