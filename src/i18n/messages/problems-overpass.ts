import { type ProblemWords, words } from "./problem-words.ts";

/** What can go wrong between a street file or a street server and the streets of the open city. */
export const OVERPASS_PROBLEM_WORDS = {
	"streets.empty": words(
		"ในข้อมูลที่ได้มาไม่มีถนนเลย",
		"There are no streets in it",
		"ตรวจว่าเลือกพื้นที่ถูกต้อง และเส้นถนนมีแท็ก highway",
		"Check that the area is right and that the lines carry highway tags.",
	),
	"streets.elsewhere": words(
		"ถนนทั้งหมดในไฟล์อยู่นอกเมืองนี้",
		"All streets of the file lie outside this city",
		"ใช้ไฟล์ที่ครอบคลุมพื้นที่ของเมือง",
		"Use a file that covers the city.",
	),
	"streets.unreadable": words(
		"เปิดไฟล์ถนนไม่ได้",
		"The street file cannot be opened",
		"ตรวจว่าไฟล์ยังอยู่ที่เดิม แล้วเลือกใหม่",
		"Check that the file is still there, and choose it again.",
	),
	"streets.fileTooLarge": words(
		"ไฟล์ถนนใหญ่เกิน {maximumMegabytes} MB",
		"The street file is larger than {maximumMegabytes} MB",
		"ตัดไฟล์ให้เหลือเฉพาะเมือง",
		"Cut the file down to the city.",
	),
	"streets.stopped": words(
		"ส่วนที่อ่านถนนหยุดทำงาน อาจเพราะหน่วยความจำไม่พอ",
		"The part that reads streets stopped, perhaps for want of memory",
		"ใช้ไฟล์ .osm.pbf ที่ตัดเฉพาะเมือง",
		"Use an .osm.pbf file cut down to the city.",
	),
	"streets.otherGround": words(
		"ถนนที่เก็บไว้ไม่ครอบคลุมพื้นที่ของเมืองรุ่นนี้",
		"The streets kept on this device do not cover this version of the city",
		"โหลดถนนใหม่อีกครั้ง",
		"Load the streets again.",
	),
	"streets.notKeptFull": words(
		"เครื่องไม่มีที่เก็บถนนเหลือพอ ถนนจึงใช้ได้จนกว่าจะปิดหน้านี้",
		"This device has no room to keep the streets: they stay until you close the page",
		"ลบข้อมูลอื่นในเครื่อง แล้วโหลดถนนใหม่",
		"Free some room, then load the streets again.",
	),
	"streets.notKeptBlocked": words(
		"เบราว์เซอร์ไม่ยอมให้เก็บถนนไว้ในเครื่อง ถนนจึงใช้ได้จนกว่าจะปิดหน้านี้",
		"The browser does not let the app keep the streets: they stay until you close the page",
		"อนุญาตให้เว็บไซต์นี้เก็บข้อมูล หรือเปิดไฟล์ถนนอีกครั้งในครั้งหน้า",
		"Allow this site to store data, or open the street file again next time.",
	),
	"streets.notForgotten": words(
		"ลบถนนออกจากเครื่องไม่สำเร็จ",
		"The streets could not be removed from this device",
		"ลบข้อมูลของเว็บไซต์นี้ในเบราว์เซอร์",
		"Clear this site's data in the browser.",
	),
	"streets.linkHadStreets": words(
		"ตัวเลขของผู้ส่งลิงก์คิดระยะเดินตามถนน ({source}) แต่เครื่องนี้ยังไม่มีถนน",
		"Whoever sent this link saw walks along streets ({source}); there are none on this device",
		"ตัวเลขที่เห็นใช้ระยะเส้นตรงคูณค่าอ้อม เปิดหน้าต่างถนนเพื่อโหลดถนน",
		"The figures here walk straight lines with detours, so they differ. Load streets in the streets window.",
	),
	"streets.linkHadNone": words(
		"ตัวเลขของผู้ส่งลิงก์ใช้ระยะเส้นตรง แต่เครื่องนี้คิดระยะเดินตามถนน",
		"Whoever sent this link saw straight-line walks; this device walks along streets",
		"ตัวเลขจึงต่างกัน เอาถนนออกได้ในหน้าต่างถนน",
		"So the figures differ. The streets window can forget the streets.",
	),
	"overpass.notAllowed": words(
		"ยังไม่ได้อนุญาตให้ดึงถนนจากอินเทอร์เน็ต",
		"Fetching streets from the internet is switched off",
		"เปิดสวิตช์ในหน้าต่างถนน หรือใช้ไฟล์",
		"Switch it on in the streets window, or use a file.",
	),
	"overpass.offline": words(
		"เครื่องนี้ไม่ได้ต่ออินเทอร์เน็ต",
		"This device is offline",
		"ต่ออินเทอร์เน็ตแล้วลองอีกครั้ง หรือใช้ไฟล์",
		"Connect and try again, or use a file.",
	),
	"overpass.unreachable": words(
		"ติดต่อ {host} ไม่ได้ เซิร์ฟเวอร์อาจปิดอยู่ ไม่ว่าง หรือถูกเครือข่ายนี้กั้น",
		"{host} cannot be reached: it may be down or busy, or this network blocks it",
		"รอสักครู่แล้วลองอีกครั้ง เลือกเซิร์ฟเวอร์อื่น หรือใช้ไฟล์",
		"Try again in a while, choose another server, or use a file.",
	),
	"overpass.interrupted": words(
		"การรับข้อมูลจาก {host} ขาดกลางทาง",
		"The answer of {host} broke off on the way",
		"ลองอีกครั้งเมื่อสัญญาณดีขึ้น หรือใช้ไฟล์",
		"Try again on a steadier connection, or use a file.",
	),
	"overpass.slow": words(
		"{host} ไม่ตอบภายในเวลาที่กำหนด",
		"{host} did not answer in time",
		"ลองอีกครั้งภายหลัง เลือกเซิร์ฟเวอร์อื่น หรือใช้ไฟล์",
		"Try again later, choose another server, or use a file.",
	),
	"overpass.busy": words(
		"{host} ขอให้รอ เพราะมีคำขอมากเกินไป (429)",
		"{host} asks to wait: too many requests (429)",
		"ลองอีกครั้งหลังจาก {waitSeconds} วินาที หรือใช้ไฟล์",
		"Try again after {waitSeconds} s, or use a file.",
	),
	"overpass.overloaded": words(
		"{host} รับงานไม่ไหวในตอนนี้ ({status})",
		"{host} is overloaded ({status})",
		"ลองอีกครั้งหลังจาก {waitSeconds} วินาที เลือกเซิร์ฟเวอร์อื่น หรือใช้ไฟล์",
		"Try again after {waitSeconds} s, choose another server, or use a file.",
	),
	"overpass.refused": words(
		"{host} ไม่รับคำขอนี้ ({status})",
		"{host} refused the request ({status})",
		"เลือกเซิร์ฟเวอร์อื่น หรือใช้ไฟล์",
		"Choose another server, or use a file.",
	),
	"overpass.notData": words(
		"สิ่งที่ตอบกลับจาก {host} เป็นหน้าเว็บ ไม่ใช่ข้อมูลถนน",
		"What came back from {host} is a web page, not streets",
		"ถ้าเครือข่ายนี้ต้องเข้าสู่ระบบก่อน ให้เข้าสู่ระบบ มิฉะนั้นลองอีกครั้งภายหลัง",
		"If this network wants you to sign in first, do so; otherwise try again later.",
	),
	"overpass.truncated": words(
		"ข้อมูลที่ได้จาก {host} ไม่ครบ",
		"The answer of {host} is cut short",
		"ลองอีกครั้ง หรือใช้ไฟล์",
		"Try again, or use a file.",
	),
} satisfies Record<string, ProblemWords>;
