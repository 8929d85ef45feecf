/** The residents' first screen. Kept apart from the rest of the catalogue: a phone loads these words alone. */
export const residentMessages = {
	"resident.where": { th: "คุณอยู่แถวไหน", en: "Where do you live?" },
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
	"resident.retry": { th: "ลองอีกครั้ง", en: "Try again" },
	"resident.screens": { th: "หน้าต่าง ๆ", en: "Screens" },
	"resident.screen.place": { th: "แถวบ้าน", en: "My place" },
	"resident.screen.trip": { th: "การเดินทางของฉัน", en: "My trip" },
	"resident.screen.reach": { th: "ไปถึงไหนได้", en: "What I can reach" },
	"resident.screen.questions": { th: "สิบคำถาม", en: "Ten questions" },
	"resident.screen.voice": { th: "บอกความเห็น", en: "Say something" },
	"resident.screen.draw": { th: "ลองวาดเส้นทางเอง", en: "Draw your own" },
	"resident.reload": { th: "เปิดหน้านี้ใหม่", en: "Reload" },
};
