import { type ProblemWords, words } from "./problem-words.ts";

/** What can be wrong with a file of streets. */
export const STREET_PROBLEM_WORDS = {
	"osm.unreadable": words(
		"เปิดไฟล์ถนน {file} ไม่ได้ ({detail})",
		"The street file {file} cannot be opened ({detail})",
		"ตรวจชื่อไฟล์และสิทธิ์การเข้าถึง",
		"Check its name and that you may read it.",
	),
	"osm.unwritable": words(
		"บันทึกไฟล์ {file} ไม่ได้ ({detail})",
		"The file {file} cannot be written ({detail})",
		"ตรวจชื่อไฟล์และสิทธิ์การเข้าถึง",
		"Check its name and that you may write there.",
	),
	"osm.unknownKind": words(
		"ไฟล์นี้ไม่ใช่ข้อมูลถนนที่อ่านได้",
		"This is not a street file that can be read here",
		"ใช้ไฟล์ .osm.pbf, JSON จาก Overpass หรือ GeoJSON ที่มีแท็ก highway",
		"Use .osm.pbf, JSON from Overpass, or GeoJSON with highway tags.",
	),
	"osm.tooLarge": words(
		"ไฟล์ JSON ใหญ่เกิน {maximumMegabytes} MB",
		"The JSON file is larger than {maximumMegabytes} MB",
		"ใช้ไฟล์ .osm.pbf หรือเลือกพื้นที่ให้เล็กลง",
		"Use .osm.pbf, or a smaller area.",
	),
	"osm.syntax": words(
		"อ่านไฟล์ถนนไม่ได้: {detail}",
		"The street file cannot be read: {detail}",
		"ดาวน์โหลดไฟล์ใหม่ให้ครบ",
		"Download it again, whole.",
	),
	"osm.truncated": words(
		"ไฟล์ถนนขาดหายที่บล็อก {block}",
		"The street file breaks off in block {block}",
		"ดาวน์โหลดไฟล์ใหม่ให้ครบ",
		"Download it again, whole.",
	),
	"osm.blockSize": words(
		"บล็อก {block} ของไฟล์ถนนใหญ่เกินที่รูปแบบไฟล์อนุญาต",
		"Block {block} of the street file is larger than the format allows",
		"ไฟล์อาจเสียหาย ดาวน์โหลดใหม่",
		"The file may be damaged: download it again.",
	),
	"osm.damaged": words(
		"บล็อก {block} ของไฟล์ถนนเสียหาย",
		"Block {block} of the street file is damaged",
		"ดาวน์โหลดไฟล์ใหม่",
		"Download it again.",
	),
	"osm.compression": words(
		"บล็อก {block} ของไฟล์ถนนบีบอัดแบบ {found} ซึ่งอ่านไม่ได้",
		"Block {block} of the street file is packed with {found}, which cannot be read here",
		"บันทึกใหม่ด้วยการบีบอัดแบบ zlib",
		"Save it again with zlib compression.",
	),
	"osm.feature": words(
		"ไฟล์ถนนต้องใช้คุณสมบัติ {found} ซึ่งอ่านไม่ได้",
		"The street file needs {found}, which cannot be read here",
		"ใช้ไฟล์แผนที่ปัจจุบันที่ไม่มีประวัติการแก้ไข",
		"Use an extract of today's map, without its history.",
	),
	"osm.element": words(
		"รายการที่ {element} ในไฟล์ถนนอ่านไม่ได้",
		"Entry {element} of the street file cannot be read",
		"แก้รายการนั้น หรือดาวน์โหลดไฟล์ใหม่",
		"Mend that entry, or download the file again.",
	),
	"osm.overpassFailed": words(
		"Overpass ตอบไม่ครบ: {remark}",
		"Overpass did not answer in full: {remark}",
		"ลองอีกครั้ง หรือเลือกพื้นที่ให้เล็กลง",
		"Try again, or choose a smaller area.",
	),
	"osm.cancelled": words(
		"หยุดอ่านไฟล์ถนนแล้ว",
		"Reading the streets was stopped",
		"เปิดไฟล์อีกครั้งเมื่อพร้อม",
		"Open the file again when you are ready.",
	),
	"osm.noStreets": words(
		"ในไฟล์ไม่มีถนนที่ใช้ได้ ({ways} เส้น, {mode})",
		"The file has no street open to this mode ({ways} ways, {mode})",
		"ตรวจว่าพื้นที่ถูกต้องและมีแท็ก highway",
		"Check that the area is right and that ways carry highway tags.",
	),
	"osm.tooWide": words(
		"ถนนกว้างเกิน {maximumKilometres} กม.",
		"The streets span more than {maximumKilometres} km",
		"ตัดไฟล์ให้เหลือเฉพาะเมือง",
		"Cut the file down to the city.",
	),
	"streets.notGraph": words(
		"ไฟล์นี้ไม่ใช่โครงข่ายถนนของรางเบา",
		"This is not a street network of Rangbao",
		"สร้างจากไฟล์ OpenStreetMap อีกครั้ง",
		"Build it from an OpenStreetMap file again.",
	),
	"streets.version": words(
		"โครงข่ายถนนเป็นรุ่น {found} แต่โปรแกรมนี้อ่านรุ่น {expected}",
		"The street network is of version {found}; this app reads {expected}",
		"สร้างจากไฟล์ OpenStreetMap อีกครั้ง",
		"Build it from an OpenStreetMap file again.",
	),
	"streets.damaged": words(
		"โครงข่ายถนนที่บันทึกไว้เสียหาย",
		"The saved street network is damaged",
		"สร้างจากไฟล์ OpenStreetMap อีกครั้ง",
		"Build it from an OpenStreetMap file again.",
	),
	"streets.notFoot": words(
		"โครงข่ายนี้ไม่มีทางเดินเท้า",
		"This network has no streets for walkers",
		"สร้างจากไฟล์ OpenStreetMap อีกครั้ง โดยรวมทางเดินเท้าด้วย",
		"Build it from an OpenStreetMap file again, walkers included.",
	),
} satisfies Record<string, ProblemWords>;
