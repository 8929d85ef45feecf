import { type ProblemWords, words } from "./problem-words.ts";

/** What can go wrong when a timetable file is made. */
export const EXPORT_PROBLEM_WORDS = {
	"gtfs.noService": words(
		"ทางเลือก {scenario} ไม่มีรถวิ่ง จึงไม่มีตารางเดินรถ",
		"Option {scenario} runs no trains, so it has no timetable",
		"เลือกทางเลือกที่มีเส้นทาง และตรวจเวลาให้บริการ",
		"Choose an option with a line, and check its service hours.",
	),
	"gtfs.invalid": words(
		"ตารางเดินรถผิดกฎ GTFS {count} จุด จุดแรกคือ {rule} ใน {file} บรรทัด {row}",
		"The timetable breaks GTFS rules in {count} {count|place|places}; the first is {rule} in {file}, line {row}",
		"แก้ช่อง {field} ในทางเลือก แล้วส่งออกใหม่",
		"Mend what field {field} is made from in the option, and export again.",
	),
	"gtfs.write": words(
		"บันทึกไฟล์ {file} ไม่ได้ ({detail})",
		"The file {file} cannot be written ({detail})",
		"ตรวจชื่อโฟลเดอร์และสิทธิ์การเขียน",
		"Check that the folder exists and may be written to.",
	),
} satisfies Record<string, ProblemWords>;
