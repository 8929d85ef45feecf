/** The window that says where a range comes from. */
export const doubtMessages = {
	"doubt.title": { th: "ช่วงตัวเลขมาจากไหน", en: "Where the range comes from" },
	"doubt.lead": {
		th: "ไม่มีใครรู้ค่าที่ใส่ในแบบจำลองแน่ชัด คำตอบจึงเป็นช่วง ไม่ใช่ตัวเลขเดียว ส่วนที่กว้างที่สุดข้างล่างคือสิ่งที่ควรไปสำรวจก่อน",
		en: "Nobody knows the inputs of the model exactly, so the answer is a range and not a number. The widest bar below is what is most worth finding out.",
	},
	"doubt.figure": { th: "ตัวเลขที่อยากดู", en: "Figure" },
	"doubt.open": { th: "ช่วงนี้มาจากไหน", en: "Where does the range come from?" },

	"doubt.tornado": { th: "ค่าไหนมีผลมากที่สุด", en: "Which input matters most" },
	"doubt.tornado.lead": {
		th: "ขยับทีละค่า จากค่าต่ำ (10%) ไปค่าสูง (90%) ค่าอื่นคงเดิม ตรงกลางคือ {middle}",
		en: "One input at a time, from its low value (10 %) to its high one (90 %), the others as they are. In the middle: {middle}.",
	},
	"doubt.tornado.input": { th: "ค่าที่ขยับ", en: "Input" },
	"doubt.tornado.figure": { th: "ผล ({unit})", en: "Result ({unit})" },
	"doubt.tornado.share": { th: "ส่วนแบ่ง", en: "Share" },
	"doubt.tornado.fromTo": { th: "{low} → {high}", en: "{low} → {high}" },
	"doubt.tornado.low": { th: "เมื่อใช้ค่าต่ำ", en: "at the low value" },
	"doubt.tornado.high": { th: "เมื่อใช้ค่าสูง", en: "at the high value" },
	"doubt.tornado.limits": {
		th: "ความยาวแท่งบวกกันไม่ได้ ค่าที่ไม่ได้สุ่มไม่อยู่ในรายการ",
		en: "Bars do not add up, and inputs that are not drawn are not here.",
	},
	"doubt.tornado.others": {
		th: "อีก {count} ค่ามีผลน้อยกว่านี้หรือไม่มีผลเลย",
		en: "{count} more {count|input moves|inputs move} it less, or not at all.",
	},
	"doubt.tornado.none": { th: "ไม่มีค่าไหนเปลี่ยนตัวเลขนี้", en: "No input moves this figure." },
	"doubt.tornado.progress": { th: "กำลังลองทีละค่า {percent}", en: "Trying each input, {percent}" },
	"doubt.tornado.again": { th: "ลองใหม่", en: "Try again" },
	"doubt.share.meaning": {
		th: "ส่วนแบ่ง: ความกว้างของช่วง (ความแปรปรวน) ที่ค่านั้นอธิบายได้โดยลำพัง จาก {draws} อนาคต คลาดเคลื่อนได้ราว {noise} ที่เหลือเกิดจากหลายค่าร่วมกัน",
		en: "Share: how much of the spread (variance) the input explains alone, over {draws} futures, give or take {noise}. The rest comes from inputs together.",
	},
	"doubt.share.more": {
		th: "จำลอง {draws} อนาคตขึ้นไปเพื่อดูส่วนแบ่งของแต่ละค่า",
		en: "Simulate {draws} futures or more to see each input’s share of the spread.",
	},
	"doubt.ridershipRatio": {
		th: "ผู้โดยสารจริง ÷ ที่คาดไว้ ของโครงการอื่น",
		en: "Riders that came ÷ riders foreseen, elsewhere",
	},
	"doubt.costMultiplier": { th: "ต้นทุนจริง ÷ ที่ประเมิน ของโครงการอื่น", en: "Cost ÷ estimate, elsewhere" },

	"doubt.draws": { th: "จำลองกี่อนาคต", en: "How many futures" },
	"doubt.draws.error": {
		th: "ที่ {draws} อนาคต ค่ากลางคลาดจากการสุ่มราว {median} และปลายช่วงราว {ends} น้อยกว่าความไม่รู้ในข้อมูลมาก จำลองเพิ่มไม่ได้ทำให้รู้ความจริงมากขึ้น",
		en: "With {draws} futures, chance moves the middle by about {median} and the ends by about {ends}: far less than what is not known. More futures never buy truth.",
	},
	"doubt.draws.exact": {
		th: "ตัวเลขนี้เท่ากันในทุกอนาคต",
		en: "This figure is the same in every future.",
	},

	"doubt.layers": { th: "สามชั้นของความไม่รู้", en: "Three layers of doubt" },
	"doubt.layers.parameters": {
		th: "ค่าที่ใส่: สุ่ม {count} ค่าพร้อมกันในทุกอนาคต",
		en: "Inputs: {count} are drawn together in every future.",
	},
	"doubt.layers.structure": {
		th: "วิธีคิด: มีแบบจำลองที่สองซึ่งคิดจากคนรอบสถานีโดยตรง วางเทียบกันในแผงผลลัพธ์ ไม่นำมาเฉลี่ย",
		en: "Method: a second model, straight from the people around each station, stands beside the first in the results and is never averaged in.",
	},
	"doubt.layers.outside": {
		th: "ผลจริงของโครงการอื่น: {class} {meaning}",
		en: "What happened elsewhere: {class}. {meaning}",
	},

	"doubt.seed": { th: "เลขชุดสุ่ม", en: "Seed of the futures" },
	"doubt.seed.note": {
		th: "เลขเดียวกันได้อนาคตชุดเดียวกันทุกเครื่อง เลขนี้ติดไปกับลิงก์และไฟล์ทุกไฟล์",
		en: "The same seed gives the same futures on every machine. It travels in every link and file.",
	},
} as const;
