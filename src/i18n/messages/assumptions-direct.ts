import { words } from "./assumption-words.ts";

/** The direct model, the second opinion on who walks to a station. */
export const DIRECT_ASSUMPTION_WORDS = {
	directPerResident: words(
		"คนขึ้นรถต่อผู้อยู่อาศัยหนึ่งคน",
		"Boardings per resident",
		"แบบจำลองตรง: คนที่อยู่ในระยะเดินของสถานีหนึ่งคน ขึ้นรถวันละกี่ครั้ง",
		"Direct model: boardings a weekday for each person who lives within a walk of the station",
	),
	directPerJob: words(
		"คนขึ้นรถต่องานหนึ่งตำแหน่ง",
		"Boardings per job",
		"แบบจำลองตรง: งานในระยะเดินหนึ่งตำแหน่ง ไม่รวมโรงพยาบาล",
		"Direct model: boardings a weekday for each job within a walk, hospitals apart",
	),
	directPerUniversityStudent: words(
		"คนขึ้นรถต่อนักศึกษาหนึ่งคน",
		"Boardings per university student",
		"แบบจำลองตรง: นักศึกษามหาวิทยาลัยในระยะเดินหนึ่งคน",
		"Direct model: boardings a weekday for each university student within a walk",
	),
	directPerHospitalPerson: words(
		"คนขึ้นรถต่อคนในโรงพยาบาลหนึ่งคน",
		"Boardings per person at a hospital",
		"แบบจำลองตรง: ผู้มาโรงพยาบาลหรือเจ้าหน้าที่ในระยะเดินหนึ่งคน",
		"Direct model: boardings a weekday for each visitor or member of staff of a hospital within a walk",
	),
	directPerRetailVisitor: words(
		"คนขึ้นรถต่อผู้มาตลาดหรือห้างหนึ่งคน",
		"Boardings per visitor of shops and markets",
		"แบบจำลองตรง: คนที่มาตลาดหรือห้างในระยะเดินหนึ่งคน",
		"Direct model: boardings a weekday for each visitor of a shop or market within a walk",
	),
	directPerFeederTrip: words(
		"คนขึ้นรถต่อเที่ยวรถสองแถว",
		"Boardings per songthaew trip",
		"แบบจำลองตรง: สองแถวแวะสถานีหนึ่งเที่ยว พาคนมาขึ้นรถกี่คน",
		"Direct model: people who come to the train by each songthaew trip that serves the station",
	),
	directPerParkingSpace: words(
		"คนขึ้นรถต่อช่องจอดมอเตอร์ไซค์",
		"Boardings per motorcycle space",
		"แบบจำลองตรง: ช่องจอดแล้วจรหนึ่งช่อง",
		"Direct model: boardings a weekday for each park-and-ride space",
	),
	directTerminalUplift: words(
		"ส่วนเพิ่มของสถานีปลายทาง",
		"Terminal uplift",
		"แบบจำลองตรง: สถานีต้นสายและปลายสายมีคนเดินมาขึ้นมากกว่าสถานีกลางทางเท่าใด",
		"Direct model: how many more people walk to the first and the last station",
	),
	directFactor: words(
		"ตัวคูณรวมของแบบจำลองตรง",
		"Overall factor of the direct model",
		"เผื่อความคลาดเคลื่อนที่เกิดจากนำแบบจำลองของเมืองอื่นมาใช้",
		"Takes up that the model comes from other cities",
	),
	directParkingSpaces: words(
		"ช่องจอดมอเตอร์ไซค์ต่อแห่ง",
		"Motorcycle spaces at a site",
		"แบบจำลองตรง: จำนวนช่องจอดในสถานีที่มีจุดจอดแล้วจร",
		"Direct model: spaces at each station that offers park-and-ride",
	),
};
