import { words } from "./problem-words.ts";

/** What can be wrong with local counts, and with what is fitted to them. */
export const CALIBRATION_PROBLEM_WORDS = {
	"calibration.tooLarge": words(
		"ข้อมูลนับใหญ่เกิน {maximumKilobytes} kB",
		"The counts are larger than {maximumKilobytes} kB",
		"ใส่เฉพาะตารางผลนับ",
		"Give the table of counts alone.",
	),
	"calibration.empty": words(
		"ยังไม่มีผลนับสักแถว",
		"There is no row of counts yet",
		"บรรทัดแรกเป็นหัวตาราง {columns} บรรทัดต่อไปเป็นผลนับแถวละหนึ่งรายการ",
		"Put the header {columns} on the first line and one count on each line after it.",
	),
	"calibration.columns": words(
		"บรรทัด {line} ขาดคอลัมน์ {missing}",
		"Line {line} lacks the columns {missing}",
		"หัวตารางต้องเป็น {columns}",
		"The header is {columns}.",
	),
	"calibration.unknownColumn": words(
		"บรรทัด {line} มีคอลัมน์ {found} ที่ไม่รู้จัก",
		"Line {line} has a column {found} that is not known",
		"ใช้เฉพาะ {columns}",
		"Use only {columns}.",
	),
	"calibration.tooMany": words(
		"มีผลนับเกิน {limit} แถว",
		"There are more than {limit} rows",
		"รวมผลนับของที่เดียวกันเป็นแถวเดียว",
		"Merge counts of the same place into one row.",
	),
	"calibration.tooWide": words(
		"บรรทัด {line} มี {count} ช่อง แต่หัวตารางมี {limit}",
		"Line {line} has {count} cells, the header {limit}",
		"ถ้าในช่องมีจุลภาค ให้ครอบด้วยเครื่องหมายคำพูด",
		"Put a cell that holds a comma in double quotes.",
	),
	"calibration.field": words(
		"บรรทัด {line} คอลัมน์ {column} เป็น “{found}” ใช้ไม่ได้",
		"Line {line}, column {column}: “{found}” will not do",
		"ใส่ {expected}",
		"It takes {expected}.",
	),
	"calibration.sharesIncomplete": words(
		"สัดส่วนการเดินทางมีไม่ครบ ขาด {missing}",
		"Mode shares are not complete: {missing} is missing",
		"ใส่อย่างน้อยสามใน motorcycle, car, public, active ที่ไม่ได้กันไว้ทดสอบ",
		"Give at least three of motorcycle, car, public and active that are not held out.",
	),
	"calibration.sharesSum": words(
		"สัดส่วนการเดินทางรวมกันได้ {found} ไม่ใช่ 1",
		"The mode shares make {found}, not 1",
		"ตรวจว่าเป็นสัดส่วนของทุกเที่ยว รวมเดินและจักรยาน",
		"Check that they are shares of all trips, walking and cycling included.",
	),
	"calibration.outOfRange": words(
		"{assumption} ต้องเป็น {found} จึงจะตรงผลนับ แต่ช่วงที่ยอมรับคือ {low}–{high}",
		"{assumption} would have to be {found} to meet the counts; the allowed range is {low}–{high}",
		"ตรวจผลนับและข้อสมมติอื่นก่อน แบบจำลองอาจขาดอะไรไปที่ค่าคงที่นี้แทนไม่ได้",
		"Check the counts and the other assumptions first: the model may lack something that this constant cannot stand in for.",
	),
	"calibration.unreachable": words(
		"ไม่มีค่าใดของ {assumption} ที่ให้ {found} ตามผลนับ",
		"No value of {assumption} gives the {found} that was observed",
		"ตรวจว่าผลนับเป็นของแนวเส้นทาง บริการ และหน่วยเดียวกับทางเลือกนี้",
		"Check that the counts are of this line, this service and this unit.",
	),
	"calibration.noLine": words(
		"มีผลนับผู้โดยสารของสายรถราง แต่ทางเลือกนี้ไม่มีแนวเส้นทาง",
		"There are boardings of the line, but this option has none",
		"เปิดทางเลือกที่มีแนวซึ่งเปิดเดินรถจริง หรือตัดแถวเหล่านั้นออก",
		"Open the option with the line that was counted, or leave those rows out.",
	),
	"calibration.allHeldOut": words(
		"ทุกแถวถูกกันไว้ทดสอบ จึงไม่มีอะไรให้ปรับเทียบ",
		"Every row is held out, so there is nothing to fit to",
		"เว้นช่อง holdout ไว้ในแถวที่จะใช้ปรับเทียบ",
		"Leave holdout empty in the rows to fit to.",
	),
	"edit.nothingFitted": words(
		"ยังไม่มีค่าใดที่ปรับเทียบได้",
		"Nothing was fitted",
		"ใส่ผลนับที่อยู่ในช่วงที่ยอมรับ",
		"Give counts that the allowed ranges can meet.",
	),
};
