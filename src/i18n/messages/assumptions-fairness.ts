import { words } from "./assumption-words.ts";

/** Journeys door to door, and who gains or loses by an option. */
export const FAIRNESS_ASSUMPTION_WORDS = {
	noticeableMinutes: words(
		"เวลาที่ต่างกันจนรู้สึกได้",
		"Minutes that are noticed",
		"เร็วขึ้นหรือช้าลงไม่ถึงเท่านี้ ถือว่าเท่าเดิม",
		"A journey that changes by less counts as unchanged",
	),
	noticeableMetres: words(
		"ระยะเดินที่เพิ่มจนรู้สึกได้",
		"Metres that are noticed",
		"เดินถึงสถานีไกลขึ้นไม่ถึงเท่านี้ ไม่นับว่าเสียประโยชน์",
		"A walk to a station that grows by less does not count as a loss",
	),
	noticeableBaht: words(
		"ค่าโดยสารที่เพิ่มจนรู้สึกได้",
		"Baht that are noticed",
		"จ่ายเพิ่มเฉลี่ยต่อเที่ยวไม่ถึงเท่านี้ ไม่นับว่าเสียประโยชน์",
		"A mean fare that grows by less does not count as a loss",
	),
	longestFeeder: words(
		"นั่งรถต่อไปสถานีนานสุด",
		"Longest ride to a station",
		"ไกลกว่านี้ไม่นับเป็นการต่อรถ ใช้เมื่อเลือกให้ต่อรถไปสถานีได้",
		"A longer ride is no feeder; used where people may ride to a station",
	),
	longestWholeWalk: words(
		"เดินตลอดทางนานสุด",
		"Longest walk all the way",
		"ไกลกว่านี้ถือว่าไม่มีใครเดินทั้งเที่ยว ใช้กับหน้า “การเดินทางของฉัน”",
		"Farther than this nobody is taken to walk a whole trip; used in “My trip”",
	),
	ptalSongthaewReliability: words(
		"เวลาเผื่อสองแถวไม่ตรงเวลาในดัชนีแบบ PTAL",
		"Songthaew lateness in the PTAL-style index",
		"บวกเข้ากับเวลารอสองแถวในดัชนี วิธีของลอนดอนใช้ 2 นาทีกับรถเมล์",
		"Added to the wait for a songthaew in the index; London's method adds 2 minutes for a bus",
	),
};
