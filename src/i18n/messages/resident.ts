/** The residents' first screen. Kept apart from the rest of the catalogue: a phone loads these words alone. */
export const residentMessages = {
	"resident.name": { th: "รางเบา ขอนแก่น", en: "Rangbao Khon Kaen" },
	"resident.offline": {
		th: "ตอนนี้ไม่มีอินเทอร์เน็ต ส่วนที่เปิดไว้แล้วยังใช้ได้",
		en: "No connection right now. What has been opened still works.",
	},
	"resident.credits": {
		th: "ชื่อถนนและสถานที่: © ผู้ร่วมสร้าง OpenStreetMap และรางเบา",
		en: "Road and place names: © OpenStreetMap contributors, and Rangbao",
	},
	"resident.where": { th: "คุณอยู่แถวไหน", en: "Where do you live?" },
	"resident.where.lead": {
		th: "บอกแค่ละแวกบ้านก็พอ แล้วดูว่าจากตรงนั้นเดินไปสถานีไหนได้บ้าง",
		en: "The neighbourhood will do. See which station you could walk to from there.",
	},
	"resident.broken": { th: "หน้านี้แสดงไม่สำเร็จ", en: "This screen could not be drawn" },
	"resident.broken.body": {
		th: "สิ่งที่คุณเขียนหรือวาดไว้ยังอยู่ในเครื่องนี้ ลองเปิดหน้านี้ใหม่",
		en: "What you wrote or drew is still kept on this device. Reload the page.",
	},
	"resident.loading": { th: "กำลังเปิด…", en: "Opening…" },
	"resident.loadFailed": {
		th: "เปิดส่วนนี้ไม่ได้ ตรวจสัญญาณอินเทอร์เน็ตแล้วลองอีกครั้ง",
		en: "This part could not be fetched. Check the connection and try again.",
	},
	"resident.engine.opening": { th: "กำลังเตรียมข้อมูลเมือง…", en: "Getting the city's data ready…" },
	"resident.engine.failed": {
		th: "โหลดข้อมูลเมืองไม่สำเร็จ ลองอีกครั้ง",
		en: "The city's data could not be loaded. Try again.",
	},
	"resident.engine.offline": {
		th: "ส่วนนี้ยังไม่ได้โหลดไว้ และตอนนี้ไม่มีอินเทอร์เน็ต ต่อสัญญาณแล้วลองอีกครั้ง",
		en: "This part has not been loaded yet and there is no connection. Connect and try again.",
	},
	"resident.map.open": { th: "เปิดแผนที่", en: "Open the map" },
	"resident.retry": { th: "ลองอีกครั้ง", en: "Try again" },
	"resident.screens": { th: "หน้าต่าง ๆ", en: "Screens" },
	"resident.screen.place": { th: "แถวบ้าน", en: "My place" },
	"resident.screen.trip": { th: "การเดินทางของฉัน", en: "My trip" },
	"resident.screen.reach": { th: "ไปถึงไหนได้", en: "What I can reach" },
	"resident.screen.questions": { th: "สิบคำถาม", en: "Ten questions" },
	"resident.screen.voice": { th: "บอกความเห็น", en: "Say something" },
	"resident.screen.draw": { th: "ลองวาดเส้นทางเอง", en: "Draw your own" },
	"resident.tab.place": { th: "แถวบ้าน", en: "My place" },
	"resident.tab.trip": { th: "เดินทาง", en: "My trip" },
	"resident.tab.reach": { th: "ไปถึงไหน", en: "My reach" },
	"resident.tab.questions": { th: "คำถาม", en: "Questions" },
	"resident.tab.voice": { th: "ออกเสียง", en: "Have a say" },
	"resident.reload": { th: "เปิดหน้านี้ใหม่", en: "Reload" },
};
