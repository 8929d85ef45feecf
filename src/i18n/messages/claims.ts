/** What was published, and whether an option says the same. */
export const claimMessages = {
	"claims.lead": {
		th: "ใครพูดว่าอะไร เมื่อใด และตรงกับ “{option}” หรือไม่",
		en: "Who said what and when, and whether “{option}” agrees",
	},
	"claims.year": { th: "พูดไว้ปี {year}", en: "said in {year}" },
	"claims.noYear": { th: "ไม่บอกปี", en: "no year stated" },
	"claims.notPublished": { th: "ไม่เคยเปิดเผย", en: "Not published" },
	"claims.agrees": { th: "ตรงกัน", en: "Agrees" },
	"claims.differs": { th: "ต่างกัน", en: "Differs" },
	"claims.cannotTell": { th: "บอกไม่ได้", en: "Cannot tell" },
	"claims.notFound": { th: "ไม่พบ", en: "Not found" },
	"claims.count": {
		th: "ตรงกัน {agrees} ต่างกัน {differs} บอกไม่ได้ {cannotTell} ไม่พบ {notFound}",
		en: "{agrees} agree, {differs} differ, {cannotTell} cannot be told, {notFound} not found",
	},
	"claims.equal.agrees": { th: "ทางเลือกนี้ตั้งไว้เท่ากัน {here}", en: "This option has the same, {here}" },
	"claims.equal.differs": { th: "ทางเลือกนี้มี {here}", en: "This option has {here}" },
	"claims.share.agrees": {
		th: "ทางเลือกนี้วัดได้ {here} ต่างกันไม่เกิน {tolerance}",
		en: "This option measures {here}, within {tolerance}",
	},
	"claims.share.differs": {
		th: "ทางเลือกนี้วัดได้ {here} ต่างกันเกิน {tolerance}",
		en: "This option measures {here}, more than {tolerance} away",
	},
	"claims.points.agrees": {
		th: "แบบจำลองได้ {here} ต่างกันไม่เกิน {tolerance} จุด",
		en: "The model has {here}, within {tolerance} points",
	},
	"claims.points.differs": {
		th: "แบบจำลองได้ {here} ต่างกันเกิน {tolerance} จุด",
		en: "The model has {here}, more than {tolerance} points away",
	},
	"claims.range.agrees": {
		th: "อยู่ในช่วงที่แบบจำลองได้ {here}",
		en: "Inside the model’s range, {here}",
	},
	"claims.range.differs": {
		th: "อยู่นอกช่วงที่แบบจำลองได้ {here}",
		en: "Outside the model’s range, {here}",
	},
	"claims.atMost.agrees": { th: "ทางเลือกนี้ {here} ไม่เกินเพดาน", en: "This option has {here}, within it" },
	"claims.atMost.differs": { th: "ทางเลือกนี้ {here} เกินเพดาน", en: "This option has {here}, above it" },
	"claims.why.notFound": {
		th: "ค้นทั้งไทยและอังกฤษแล้ว ไม่มีเอกสารที่เปิดให้อ่าน",
		en: "Searched in Thai and English: no public text has it",
	},
	"claims.why.words": { th: "เป็นคำพูด ไม่ใช่ตัวเลขที่เทียบได้", en: "Words, not a number to compare" },
	"claims.why.notModelled": {
		th: "แบบจำลองไม่ได้คิดเรื่องนี้",
		en: "The model does not work this out",
	},
	"claims.why.otherVariant": {
		th: "พูดถึงแบบ 16 สถานี ซึ่งไม่ใช่ทางเลือกนี้",
		en: "It speaks of the 16-station line, which this is not",
	},
	"claims.why.noLine": { th: "ทางเลือกนี้ไม่มีรถไฟฟ้า", en: "This option has no line" },
	"claims.why.waiting": { th: "กำลังคำนวณ", en: "Being worked out" },
	"claims.source": { th: "ที่มา", en: "Source" },
} as const;
