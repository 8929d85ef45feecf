import { type ProblemWords, words } from "./problem-words.ts";

/** What can be wrong with an option file or a link. */
export const FILE_PROBLEM_WORDS = {
	"scenario.wrongCity": words(
		"ทางเลือกนี้เป็นของเมือง {found} แต่กำลังเปิดเมือง {expected}",
		"This option is for {found}, but {expected} is open",
		"เปิดเมือง {found} ก่อน",
		"Open {found} first.",
	),
	"scenario.noLine": words(
		"ทางเลือกนี้ไม่มีแนวเส้นทาง",
		"This option has no line",
		"เลือกทางเลือกที่มีแนวเส้นทาง",
		"Choose an option with a line.",
	),
	"scenarioFile.tooLarge": words(
		"ไฟล์ใหญ่เกิน {maximumKilobytes} kB",
		"The file is larger than {maximumKilobytes} kB",
		"เลือกไฟล์ทางเลือกของรางเบา",
		"Choose an option file of Rangbao.",
	),
	"scenarioFile.notJson": words(
		"อ่านไฟล์ไม่ได้: {detail}",
		"The file cannot be read: {detail}",
		"ตรวจว่าเป็นไฟล์ JSON ที่สมบูรณ์",
		"See that it is a whole JSON file.",
	),
	"scenarioFile.notScenario": words(
		"ไฟล์นี้ไม่ใช่ทางเลือกของรางเบา",
		"This is not an option file",
		'ไฟล์ต้องมี "format": "{expected}"',
		'The file must say "format": "{expected}".',
	),
	"scenarioFile.noVersion": words(
		"ไฟล์ไม่บอกรุ่นของรูปแบบ",
		"The file does not say its format version",
		'ใส่ "formatVersion": {newest}',
		'Put in "formatVersion": {newest}.',
	),
	"scenarioFile.tooNew": words(
		"ไฟล์เป็นรูปแบบรุ่น {version} ใหม่กว่าที่โปรแกรมนี้รู้จัก ({newest})",
		"The file is of format version {version}; this app knows up to {newest}",
		"อัปเดตโปรแกรม แล้วเปิดอีกครั้ง",
		"Update the app and open it again.",
	),
	"scenarioFile.unknownField": words(
		"ไม่รู้จักช่อง {field}",
		"The field {field} is not known",
		"ตรวจตัวสะกด หรือลบช่องนี้",
		"Check its spelling, or take it out.",
	),
	"scenarioFile.missing": words(
		"ขาดช่อง {field}",
		"The field {field} is missing",
		"ใส่ช่องนี้ในไฟล์",
		"Put it into the file.",
	),
	"scenarioFile.notOneOf": words(
		"ช่อง {field} เป็น {found}",
		"The field {field} is {found}",
		"ต้องเป็นค่าใดค่าหนึ่งใน {choices}",
		"It must be one of {choices}.",
	),
	"scenarioFile.tooSmall": words(
		"ช่อง {field} เป็น {found} ซึ่งน้อยเกินไป",
		"The field {field} is {found}, too small",
		"ต้องไม่น้อยกว่า {limit}",
		"It must be at least {limit}.",
	),
	"scenarioFile.tooBig": words(
		"ช่อง {field} เป็น {found} ซึ่งมากเกินไป",
		"The field {field} is {found}, too big",
		"ต้องไม่เกิน {limit}",
		"It must be at most {limit}.",
	),
	"scenarioFile.tooFew": words(
		"ช่อง {field} มี {count} รายการ น้อยเกินไป",
		"The field {field} has {count} entries, too few",
		"ต้องมีอย่างน้อย {limit}",
		"It needs at least {limit}.",
	),
	"scenarioFile.tooMany": words(
		"ช่อง {field} มี {count} รายการ มากเกินไป",
		"The field {field} has {count} entries, too many",
		"มีได้ไม่เกิน {limit}",
		"It may have at most {limit}.",
	),
	"scenarioFile.wrongType": words(
		"ช่อง {field} เป็น {found}",
		"The field {field} is {found}",
		"ต้องเป็น {expected}",
		"It must be {expected}.",
	),
	"scenarioFile.repeated": words(
		"ช่อง {field} ซ้ำ: {found}",
		"The field {field} repeats {found}",
		"ใช้ค่าที่ไม่ซ้ำกัน",
		"Use each value once.",
	),
	"scenarioFile.unknownStation": words(
		"ช่อง {field} อ้างถึงสถานี {found} ที่ไม่มี",
		"The field {field} names a station {found} that does not exist",
		"ใช้รหัสสถานีที่อยู่ในไฟล์",
		"Use the id of a station in the file.",
	),
	"shareLink.notRounded": words(
		"ย่อทางเลือกนี้เป็นลิงก์ไม่ได้",
		"This option does not fit into a link",
		"บันทึกเป็นไฟล์แทน",
		"Save it as a file instead.",
	),
	"shareLink.tooLong": words(
		"ลิงก์ยาว {characters} อักษร เกิน {maximumCharacters}",
		"The link has {characters} characters, over {maximumCharacters}",
		"บันทึกเป็นไฟล์แทน",
		"Save it as a file instead.",
	),
	"shareLink.broken": words(
		"ลิงก์นี้ขาดหรือเสียหาย",
		"This link is cut off or damaged",
		"คัดลอกลิงก์ใหม่ทั้งเส้น",
		"Copy the whole link again.",
	),
	"shareLink.unknownVersion": words(
		"ลิงก์เป็นรุ่น {version} ใหม่กว่าที่โปรแกรมนี้รู้จัก ({newest})",
		"The link is of version {version}; this app knows up to {newest}",
		"อัปเดตโปรแกรม แล้วเปิดอีกครั้ง",
		"Update the app and open it again.",
	),
} satisfies Record<string, ProblemWords>;
