import { type ProblemWords, words } from "./problem-words.ts";

/** Why an edit is refused. */
export const REFUSAL_WORDS = {
	"edit.noLine": words(
		"ทางเลือกนี้ไม่มีแนวเส้นทางให้แก้",
		"This option has no line to change",
		"เปิดทางเลือกที่มีแนวเส้นทาง",
		"Open an option with a line.",
	),
	"edit.fundingOverWhole": words(
		"แหล่งเงินอื่นรวมกันเกินเงินลงทุนทั้งหมดอยู่ {excessPercent}%",
		"The other sources exceed the capital by {excessPercent} %",
		"ลดส่วนของแหล่งอื่นก่อน เงินกู้รับส่วนที่เหลือ",
		"Lower another share first; the loan takes what is left.",
	),
	"edit.shortTurnStretch": words(
		"ขบวนวิ่งไม่สุดสายต้องวิ่งระหว่างสองสถานีตามลำดับ และไม่ใช่ทั้งสาย",
		"Short trains need two stations in line order that are not the whole line",
		"เลือกสถานีกลับรถที่ไม่ใช่ต้นสายและปลายสายพร้อมกัน",
		"Choose a turning station short of the end of the line.",
	),
	"edit.shortTurnPeriods": words(
		"ยังไม่ได้เลือกช่วงเวลาของขบวนวิ่งไม่สุดสาย",
		"No period is chosen for the short trains",
		"เลือกอย่างน้อยหนึ่งช่วงเวลา",
		"Choose at least one period.",
	),
	"edit.outOfRange": words(
		"{field} เป็น {value} ไม่ได้",
		"{field} cannot be {value}",
		"ใช้ค่าระหว่าง {low} ถึง {high}",
		"Use a value from {low} to {high}.",
	),
	"edit.tooManyStations": words(
		"มีสถานีได้ไม่เกิน {maximumStations} แห่ง",
		"A line may have at most {maximumStations} stations",
		"ตัดสถานีหนึ่งออกก่อน",
		"Remove a station first.",
	),
	"edit.beyondAlignment": words(
		"จุดนี้อยู่เลยปลายแนวเส้นทาง",
		"This is beyond the end of the alignment",
		"เลือกจุดบนแนวเส้นทาง",
		"Choose a point on the alignment.",
	),
	"edit.lineExists": words(
		"มีเส้นทางอยู่แล้ว",
		"There is a line already",
		"แก้เส้นทางเดิม หรือลบทั้งสายก่อน",
		"Change that one, or clear it first.",
	),
	"edit.pointsTooClose": words(
		"สองจุดใกล้กันเกินไป",
		"The two points are too close",
		"เว้นระยะอย่างน้อย {minimumMetres} ม.",
		"Keep them at least {minimumMetres} m apart.",
	),
	"edit.stationTooClose": words(
		"ใกล้สถานี{name}เกินไป",
		"Too close to {name}",
		"เว้นระยะอย่างน้อย {minimumMetres} ม.",
		"Keep at least {minimumMetres} m away.",
	),
	"edit.otherAlignment": words(
		"แนวเส้นทางเปลี่ยนไปแล้วหลังจากหาชุดสถานีนี้",
		"The alignment has changed since these stations were proposed",
		"หาชุดสถานีใหม่บนแนวปัจจุบัน",
		"Look for stations again on the line as it is now.",
	),
	"edit.lastStations": words(
		"เส้นทางต้องมีอย่างน้อย {minimumStations} สถานี",
		"A line needs at least {minimumStations} stations",
		"เพิ่มสถานีก่อนตัดแห่งนี้",
		"Add one before removing this.",
	),
	"edit.tooManyVertices": words(
		"แนวเส้นทางมีจุดดัดเต็มแล้ว",
		"The alignment has no room for another bend",
		"ลบจุดดัดบางจุดก่อน",
		"Remove some bends first.",
	),
	"edit.lastVertices": words(
		"แนวเส้นทางต้องมีอย่างน้อยสองจุด",
		"An alignment needs at least two points",
		"เพิ่มจุดก่อนลบจุดนี้",
		"Add a point before removing this.",
	),
	"edit.unknownVertex": words(
		"ไม่มีจุดดัดนี้บนแนวเส้นทาง",
		"The alignment has no such bend",
		"เลือกจุดอีกครั้ง",
		"Choose the point again.",
	),
	"edit.vertexHeldByStation": words(
		"จุดนี้คือสถานี{name}",
		"This point is held by {name}",
		"ย้ายสถานีแทน",
		"Move the station instead.",
	),
	"edit.unknownStation": words(
		"ไม่มีสถานีนี้ในทางเลือก",
		"The option has no such station",
		"เลือกสถานีอีกครั้ง",
		"Choose the station again.",
	),
	"edit.unknownAssumption": words(
		"ไม่มีสมมติฐานชื่อนี้",
		"There is no such assumption",
		"เลือกจากรายการสมมติฐาน",
		"Choose from the list of assumptions.",
	),
	"edit.nameEmpty": words(
		"ชื่อว่างเปล่า",
		"The name is empty",
		"ใส่ชื่อทั้งไทยและอังกฤษ",
		"Give a name in Thai and in English.",
	),
	"edit.nameTooLong": words(
		"ชื่อยาวเกินไป",
		"The name is too long",
		"ใช้ไม่เกิน {maximumCharacters} อักษร",
		"Use at most {maximumCharacters} characters.",
	),
	"edit.noSection": words(
		"หลังสถานี{name}ไม่มีทางต่อ",
		"No track follows {name}",
		"เลือกช่วงที่อยู่ระหว่างสองสถานี",
		"Choose a section between two stations.",
	),
	"edit.notWhole": words(
		"{field} ต้องเป็นจำนวนเต็ม",
		"{field} must be a whole number",
		"ใช้จำนวนเต็มแทน {value}",
		"Use a whole number instead of {value}.",
	),
	"edit.serviceTooShort": words(
		"ขบวนสุดท้ายต้องหลังขบวนแรก",
		"The last train must come after the first",
		"เว้นอย่างน้อย {minimumMinutes} นาที",
		"Leave at least {minimumMinutes} minutes.",
	),
} satisfies Record<string, ProblemWords>;
