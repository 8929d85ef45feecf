import type { Message } from "../message.ts";

/** Handing an option to somebody else: link, code and picture. */
export const shareMessages = {
	"share.open": { th: "ส่งต่อ", en: "Share" },
	"share.title": { th: "ส่งต่อทางเลือกนี้", en: "Share this option" },
	"share.opensIn": { th: "ลิงก์เปิดในมุมมอง", en: "The link opens in the view" },
	"share.link": { th: "ลิงก์", en: "Link" },
	"share.copy": { th: "คัดลอกลิงก์", en: "Copy the link" },
	"share.copied": { th: "คัดลอกแล้ว", en: "Copied" },
	"share.select": {
		th: "เลือกลิงก์ไว้ให้แล้ว กดคัดลอกจากเมนูของเครื่อง",
		en: "The link is selected: copy it from your device's menu.",
	},
	"share.device": { th: "ส่งผ่านแอปในเครื่อง", en: "Send with an app" },
	"share.characters": {
		th: "ลิงก์ยาว {count} อักษร",
		en: "{count} characters",
	},
	"share.qr": {
		th: "คิวอาร์โค้ดของลิงก์ที่เปิดทางเลือก “{name}”",
		en: "QR code of the link that opens the option “{name}”",
	},
	"share.qr.hint": { th: "ส่องด้วยกล้องมือถือเพื่อเปิด", en: "Point a phone's camera here to open it" },
	"share.qr.tooLong": {
		th: "ข้อมูลยาวเกินกว่าจะใส่ในคิวอาร์โค้ดได้ ให้ส่งเป็นไฟล์แทน",
		en: "This is longer than a QR code can hold. Hand it over as a file instead.",
	},
	"share.private": {
		th: "มือถือเครื่องอื่นเปิดลิงก์นี้ไม่ได้ เพราะหน้านี้เปิดจากเครื่องของคุณเอง ({host})",
		en: "Other phones cannot open this link: this page is served from your own machine ({host}).",
	},
	"share.private.mend": {
		th: "ใส่ที่อยู่ที่รางเบาเปิดให้ทุกคนใช้ แล้วลิงก์กับคิวอาร์โค้ดจะใช้ที่อยู่นั้น",
		en: "Enter the address where Rangbao is open to everybody, and link and code will use it.",
	},
	"share.address": { th: "ที่อยู่เว็บสาธารณะ", en: "Public web address" },
	"share.address.use": { th: "ใช้ที่อยู่นี้", en: "Use this address" },
	"share.address.forget": { th: "เลิกใช้ที่อยู่นี้", en: "Stop using it" },
	"share.address.wrong": {
		th: "ต้องเป็นที่อยู่ที่มือถือเปิดได้ เช่น https://rangbao.example.org/",
		en: "It must be an address that phones can open, such as https://rangbao.example.org/",
	},
	"share.address.used": { th: "ลิงก์ใช้ที่อยู่ {address}", en: "The link uses {address}" },
	"share.picture": { th: "ภาพแผนที่", en: "Picture of the map" },
	"share.picture.lead": {
		th: "มีวันที่ ชื่อทางเลือก รุ่นของแบบจำลองและข้อมูล และที่มาอยู่ในภาพ",
		en: "Date, option, versions of model and data, and sources are part of the picture.",
	},
	"share.picture.alt": {
		th: "แผนที่ของทางเลือก “{name}” พร้อมวันที่ รุ่น และที่มา",
		en: "Map of the option “{name}” with date, versions and sources",
	},
	"share.picture.title": {
		th: "รางเบา ลองวางแผนรถไฟฟ้ารางเบาด้วยตัวเอง",
		en: "Rangbao, light rail planned by anybody",
	},
	"share.picture.save": { th: "บันทึกภาพ (PNG)", en: "Save the picture (PNG)" },
	"share.picture.send": { th: "ส่งภาพ", en: "Send the picture" },
	"share.picture.drawing": { th: "กำลังวาดภาพ…", en: "Drawing the picture…" },
	"share.picture.failed": {
		th: "เครื่องนี้วาดภาพไม่สำเร็จ ใช้ลิงก์หรือไฟล์แทน",
		en: "This device could not draw the picture. Use the link or a file instead.",
	},
	"share.restores": { th: "ลิงก์นี้พาอะไรไปด้วย", en: "What the link carries" },
	"share.restores.option": {
		th: "แนวเส้นทาง สถานีและชื่อ บริการ ค่าโดยสาร และใครจ่าย",
		en: "The line, stations and names, service, fare and who pays",
	},
	"share.restores.assumptions": {
		th: "สมมติฐานที่เปลี่ยน และเลขสุ่ม จึงได้ตัวเลขเดียวกัน",
		en: "Changed assumptions and the random seed, so the numbers are the same",
	},
	"share.restores.made": {
		th: "รุ่นของแบบจำลองและข้อมูล เพื่อบอกผู้เปิดว่าตัวเลขยังตรงกันหรือไม่",
		en: "Versions of model and data, so that whoever opens it is told whether the numbers still agree",
	},
	"share.restores.view": { th: "มุมมองที่จะเปิด", en: "The view that it opens in" },
	"share.restores.not": {
		th: "ไม่มีที่อยู่บ้าน ความเห็น ประวัติการแก้ไข ทางเลือกที่เทียบ หรือไฟล์ถนน",
		en: "Never a home, comments, the history of edits, the option compared with, or a file of streets",
	},
	"share.restores.server": {
		th: "ข้อมูลอยู่หลังเครื่องหมาย # ของลิงก์ เว็บเซิร์ฟเวอร์จึงไม่เห็น",
		en: "It all stands behind the # of the link, where no server sees it.",
	},
	"share.opened.working": {
		th: "เปิดจากลิงก์แล้ว กำลังคำนวณตัวเลขใหม่เพื่อเทียบกับของผู้ส่ง…",
		en: "Opened from a link. Working the figures out anew to compare them with the sender's…",
	},
	"share.opened.same": {
		th: "คำนวณใหม่แล้ว ตัวเลขตรงกับของผู้ส่ง",
		en: "Worked out anew: the figures are the sender's.",
	},
	"share.opened.engine": {
		th: "ตัวเลขต่างจากของผู้ส่ง เพราะแบบจำลองเป็นคนละรุ่น (ผู้ส่ง {sender} ที่นี่ {here})",
		en: "The figures differ from the sender's because the model is another version (sender {sender}, here {here}).",
	},
	"share.opened.city": {
		th: "ตัวเลขต่างจากของผู้ส่ง เพราะข้อมูลเมืองเป็นคนละรุ่น (ผู้ส่ง {sender} ที่นี่ {here})",
		en: "The figures differ from the sender's because the city data are another version (sender {sender}, here {here}).",
	},
	"share.opened.walks": {
		th: "ตัวเลขต่างจากของผู้ส่ง เพราะฝ่ายหนึ่งคิดทางเดินตามถนน อีกฝ่ายคิดเป็นเส้นตรง",
		en: "The figures differ from the sender's because one of you walks along streets and the other in straight lines.",
	},
	"share.opened.unknown": {
		th: "ตัวเลขต่างจากของผู้ส่ง ทั้งที่แบบจำลองและข้อมูลเป็นรุ่นเดียวกัน โปรดแจ้งผู้ดูแล",
		en: "The figures differ from the sender's though model and data are the same versions. Please report it.",
	},
	"stamp.made": { th: "ทำเมื่อ {date} ({otherDate})", en: "Made on {date} ({otherDate})" },
	"stamp.option": { th: "ทางเลือก {id}", en: "Option {id}" },
	"stamp.engine": { th: "แบบจำลองรุ่น {version}", en: "Model {version}" },
	"stamp.city": { th: "ข้อมูลเมืองรุ่น {version}", en: "City data {version}" },
	"stamp.seed": { th: "เลขสุ่ม {seed}", en: "Seed {seed}" },
	"stamp.draws": { th: "{count} อนาคต", en: "{count} futures" },
	"stamp.figures": { th: "ลายนิ้วมือของตัวเลข {mark}", en: "Mark of the figures {mark}" },
	"stamp.attribution": { th: "ที่มา: {list}", en: "Sources: {list}" },
	"stamp.use": {
		th: "ใช้เทียบทางเลือกภายใต้สมมติฐานเดียวกันเท่านั้น",
		en: "Only for comparing options under the same assumptions.",
	},
} as const satisfies Record<string, Message>;
