import { type ProblemWords, words } from "./problem-words.ts";

/** What can go wrong with what people say: keeping it, handing it over, reading it back. */
export const VOICE_PROBLEM_WORDS = {
	"voices.full": words(
		"ที่เก็บข้อมูลของเครื่องนี้เต็ม ข้อความล่าสุดยังไม่ถูกเก็บไว้ในเครื่อง",
		"This device's storage is full: the latest is not kept on it",
		"ข้อความยังอยู่บนหน้านี้ บันทึกเป็นไฟล์หรือส่งต่อก่อนปิดหน้า หรือลบไฟล์ในเครื่องแล้วกดเก็บอีกครั้ง",
		"It is still on this page. Save it as a file or hand it over before you close the page, or free some space and keep it again.",
	),
	"voices.blocked": words(
		"เบราว์เซอร์นี้ไม่ยอมให้เก็บข้อความไว้ในเครื่อง",
		"This browser does not keep anything on the device",
		"ข้อความยังอยู่บนหน้านี้ บันทึกเป็นไฟล์หรือส่งต่อก่อนปิดหน้า ถ้าใช้โหมดส่วนตัวให้เปิดในหน้าต่างปกติ",
		"It is still on this page. Save it as a file or hand it over before you close the page; leave private browsing if you use it.",
	),
	"voices.damaged": words(
		"ข้อความบางส่วนที่เก็บไว้ในเครื่องนี้เสียหายและเปิดไม่ได้",
		"Some of what was kept on this device is damaged and cannot be opened",
		"ข้อความอื่นยังครบ ถ้าเคยบันทึกเป็นไฟล์ไว้ ให้เปิดจากไฟล์นั้น",
		"The rest is whole. Open it from a file if you saved one.",
	),
	"voices.field": words(
		"ข้อมูลช่อง {field} ไม่ถูกต้อง ({what})",
		"The field {field} is not valid ({what})",
		"ขอไฟล์หรือรหัสใหม่จากเครื่องเดิม",
		"Ask for a new file or code from the device that it came from.",
	),
	"voices.codeBroken": words(
		"รหัสนี้อ่านได้ไม่ครบ",
		"This code could not be read whole",
		"ให้เจ้าของเพิ่มความสว่างจอ ถือให้นิ่ง แล้วสแกนอีกครั้ง หรือส่งเป็นไฟล์แทน",
		"Turn up the phone's brightness, hold it still and scan again, or hand over a file instead.",
	),
	"voices.codeForeign": words(
		"รหัสนี้ไม่ใช่ความเห็นหรือคะแนนจากรางเบา",
		"This code holds no comment or vote from Rangbao",
		"ให้เปิดหน้า “บอกความเห็น” ในโทรศัพท์ แล้วกดแสดงรหัสเพื่อส่ง",
		"Open “Say something” on the phone and show the code from there.",
	),
	"voices.codeAddress": words(
		"รหัสนี้เป็นลิงก์ไปที่ {host} ไม่ใช่ความเห็นหรือคะแนน",
		"This code is a link to {host}, not a comment or vote",
		"ให้เปิดหน้า “บอกความเห็น” ในโทรศัพท์ แล้วกดแสดงรหัสเพื่อส่ง",
		"Open “Say something” on the phone and show the code from there.",
	),
	"voices.codeVersion": words(
		"มาจากรางเบารุ่นใหม่กว่า (แบบที่ {version} เครื่องนี้รู้จักถึงแบบที่ {newest})",
		"This comes from a newer Rangbao (format {version}; this one knows up to {newest})",
		"เปิดหน้านี้ใหม่ขณะต่ออินเทอร์เน็ตเพื่อใช้รุ่นล่าสุด",
		"Reload this page while connected, to get the latest version.",
	),
	"voices.ballotBroken": words(
		"ลิงก์ลงคะแนนนี้ไม่ครบ",
		"This voting link is not whole",
		"สแกนรหัสบนจออีกครั้ง หรือขอลิงก์ใหม่จากผู้จัด",
		"Scan the code on the screen again, or ask the organiser for the link.",
	),
	"voices.unknownBallot": words(
		"คะแนนนี้เป็นของการลงคะแนนอื่นที่ไม่ได้สร้างในเครื่องนี้",
		"This vote is for a ballot that this machine does not have",
		"เปิดไฟล์จากเครื่องที่สร้างการลงคะแนนนั้นก่อน แล้วสแกนอีกครั้ง",
		"Open a file from the machine that made the ballot first, then scan again.",
	),
	"voices.otherCity": words(
		"ไฟล์หรือรหัสนี้เป็นของเมืองอื่น ({found}) ตอนนี้เปิดเมือง {open} อยู่",
		"This is about another city ({found}); {open} is open",
		"เปิดในหน้าของเมืองนั้น",
		"Open it where that city is open.",
	),
	"voices.fileForeign": words(
		"ไฟล์นี้ไม่ใช่ไฟล์ความเห็นหรือคะแนนของรางเบา",
		"This file holds no comments or votes from Rangbao",
		"ใช้ไฟล์ GeoJSON หรือ CSV ที่บันทึกจากหน้า “บอกความเห็น” หรือรูปถ่ายของรหัส",
		"Use a GeoJSON or CSV file saved from “Say something”, or a picture of a code.",
	),
	"voices.fileTooLarge": words(
		"ไฟล์ใหญ่เกินไป รับได้ไม่เกิน {megabytes} ล้านตัวอักษร",
		"This file is too large: at most {megabytes} million characters",
		"แบ่งเป็นหลายไฟล์",
		"Split it into several files.",
	),
	"voices.tooMany": words(
		"ไฟล์มีเกิน {limit} รายการ",
		"This file has more than {limit} records",
		"แบ่งเป็นหลายไฟล์",
		"Split it into several files.",
	),
	"voices.row": words(
		"แถวที่ {row} ช่อง {field} ไม่ถูกต้อง จึงข้ามแถวนี้",
		"Row {row}: {field} is not valid, so the row was left out",
		"แก้แถวนั้นในไฟล์แล้วเปิดอีกครั้ง แถวอื่นรับไว้แล้ว",
		"Mend that row and open the file again. The others were taken in.",
	),
	"voices.noCodeInPicture": words(
		"ไม่พบรหัสในรูป {file}",
		"No code was found in the picture {file}",
		"ถ่ายใหม่ให้เห็นรหัสทั้งกรอบ ตรงและไม่สะท้อนแสง",
		"Take it again with the whole code in the frame, straight and without glare.",
	),
	"voices.pictureUnreadable": words(
		"เปิดรูป {file} ไม่ได้",
		"The picture {file} could not be opened",
		"ใช้รูป JPEG หรือ PNG",
		"Use a JPEG or PNG picture.",
	),
	"voices.cameraInsecure": words(
		"เบราว์เซอร์ไม่ให้ใช้กล้อง เพราะหน้านี้ไม่ได้เปิดผ่าน https หรือ localhost",
		"The browser keeps the camera from this page, as it is not open over https or localhost",
		"เปิดหน้านี้ผ่าน https หรือ http://localhost หรือใช้รูปถ่ายของรหัสหรือไฟล์แทน",
		"Open it over https or at http://localhost, or use a picture of the code or a file.",
	),
	"voices.cameraRefused": words(
		"ยังไม่ได้อนุญาตให้ใช้กล้อง",
		"The camera was not allowed",
		"กดรูปกล้องหรือแม่กุญแจข้างที่อยู่เว็บ เลือกอนุญาต แล้วลองอีกครั้ง หรือใช้รูปถ่ายหรือไฟล์แทน",
		"Allow it from the camera or lock sign beside the address and try again, or use a picture or a file.",
	),
	"voices.cameraMissing": words(
		"ไม่พบกล้องในเครื่องนี้",
		"No camera was found on this machine",
		"ต่อกล้องแล้วลองอีกครั้ง หรือใช้รูปถ่ายของรหัสหรือไฟล์แทน",
		"Connect one and try again, or use a picture of the code or a file.",
	),
	"voices.cameraBusy": words(
		"กล้องถูกโปรแกรมอื่นใช้อยู่",
		"Another program is using the camera",
		"ปิดโปรแกรมประชุมหรือกล้องอื่น แล้วลองอีกครั้ง หรือเลือกกล้องตัวอื่น",
		"Close the meeting or camera program and try again, or choose another camera.",
	),
	"voices.cameraFailed": words(
		"เปิดกล้องไม่สำเร็จ ({detail})",
		"The camera could not be started ({detail})",
		"ลองอีกครั้ง หรือใช้รูปถ่ายของรหัสหรือไฟล์แทน",
		"Try again, or use a picture of the code or a file.",
	),
} satisfies Record<string, ProblemWords>;
