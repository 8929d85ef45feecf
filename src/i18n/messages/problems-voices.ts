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
} satisfies Record<string, ProblemWords>;
