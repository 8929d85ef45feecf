import { type ProblemWords, words } from "./problem-words.ts";

/** What can be wrong with a command. */
export const COMMAND_PROBLEM_WORDS = {
	"cli.usage": words(
		"คำสั่งไม่ถูกต้อง: {reason}",
		"The command is not right: {reason}",
		"ดูวิธีใช้ด้วย rangbao help",
		"See rangbao help.",
	),
	"cli.noScenario": words(
		"ไม่พบไฟล์หรือทางเลือกชื่อ {name}",
		"There is no file and no option named {name}",
		"ระบุไฟล์ทางเลือก หรือหนึ่งใน {options}",
		"Give an option file, or one of {options}.",
	),
} satisfies Record<string, ProblemWords>;
