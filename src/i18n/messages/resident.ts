/** The residents' first screen. Kept apart from the rest of the catalogue: a phone loads these words alone. */
export const residentMessages = {
	"resident.where": { th: "คุณอยู่แถวไหน", en: "Where do you live?" },
	"resident.broken": { th: "หน้านี้แสดงไม่สำเร็จ", en: "This screen could not be drawn" },
	"resident.broken.body": {
		th: "สิ่งที่คุณเขียนหรือวาดไว้ยังอยู่ในเครื่องนี้ ลองเปิดหน้านี้ใหม่",
		en: "What you wrote or drew is still kept on this device. Reload the page.",
	},
	"resident.reload": { th: "เปิดหน้านี้ใหม่", en: "Reload" },
};
