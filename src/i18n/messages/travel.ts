import type { Message } from "../message.ts";

/** What a scenario assumes of travel; codes of the data reach the topics and their choices. */
export const travelMessages = {
	"travel.heading": { th: "สมมติฐานเรื่องการเดินทาง", en: "What we assume about travel" },
	"travel.lead": {
		th: "เปลี่ยนแล้วตัวเลขทุกตัวคำนวณใหม่ ย้อนกลับได้เสมอ",
		en: "Every figure follows a change at once, and each can be undone.",
	},
	"travel.asUsual": { th: "ตามปกติ", en: "As usual" },
	"travel.shade": { th: "ร่มเงาบนทางเดินไปสถานี", en: "Shade on the way to stations" },
	"travel.shade.note": {
		th: "ร่มเงาต่อเนื่องทำให้คนยอมเดินไกลขึ้นราวหนึ่งในสาม (สมมติฐาน ต่ำกว่าที่วัดได้ในกรุงเทพฯ)",
		en: "In unbroken shade people walk about a third farther (assumption, below what was measured in Bangkok)",
	},
	"travel.shade.none": { th: "ไม่มี", en: "None" },
	"travel.shade.half": { th: "ครึ่งทาง", en: "Half the way" },
	"travel.shade.full": { th: "ตลอดทาง", en: "All the way" },
	"travel.shade.other": { th: "{percent} ของทาง", en: "{percent} of the way" },
	"travel.heat": { th: "อากาศร้อน", en: "Heat" },
	"travel.heat.usual": { th: "ชั่วโมงปกติ", en: "Ordinary hour" },
	"travel.heat.hotHour": { th: "ชั่วโมงแดดจัด", en: "Hot hour" },
	"travel.heat.note": {
		th: "กลางแดดจัด เดินหนึ่งนาทีหนักกว่าปกติ คนเดินน้อยลงทุกเส้นทาง",
		en: "In strong sun a minute on foot weighs more, on every way",
	},
	"travel.songthaew": { th: "สองแถวออกรถเมื่อไร", en: "When songthaews leave" },
	"travel.songthaew.headway": { th: "ตามความถี่", en: "At a headway" },
	"travel.songthaew.fillAndGo": { th: "คนเต็มจึงออก", en: "When full" },
	"travel.songthaew.note": {
		th: "คนเต็มจึงออก: รอนานเท่าไรขึ้นกับคนที่มาขึ้น และความอดทนของคนขับ มีผลทั้งสองแถวคู่แข่งและสองแถวรับส่ง",
		en: "When full, the wait hangs on how many come and how long the driver stays; for rivals and feeders alike",
	},
	"travel.newTrips": { th: "มีรถแล้วคนเปลี่ยนจุดหมายหรือไม่", en: "Does the line change where people go?" },
	"travel.newTrips.none": { th: "ไม่เปลี่ยน", en: "No" },
	"travel.newTrips.destinations": { th: "เปลี่ยนจุดหมาย", en: "Destinations" },
	"travel.newTrips.trips": { th: "ไปบ่อยขึ้นด้วย", en: "And more trips" },
	"travel.newTrips.note": {
		th: "ปกติให้ทุกคนไปที่เดิม เพื่อเปรียบเทียบทางเลือกอย่างยุติธรรม",
		en: "Ordinarily everybody goes where they went, so that options compare fairly",
	},
	"travel.crowding": { th: "รถแน่นทำให้คนเลี่ยง", en: "Full trains keep people away" },
	"travel.crowding.ignored": { th: "ไม่คิด", en: "Not counted" },
	"travel.crowding.felt": { th: "คิด", en: "Counted" },
	"travel.crowding.note": {
		th: "เมื่อที่นั่งหมด เวลายืนรู้สึกนานกว่าเวลานั่ง",
		en: "Once seats are taken, time spent standing feels longer",
	},
	"travel.crowding.free": { th: "ทุกคนได้นั่ง ตัวเลขจึงไม่เปลี่ยน", en: "Everybody has a seat, so nothing changes" },
	"travel.crowding.full": {
		th: "ช่วงที่แน่นที่สุดรู้สึกนานกว่าจริง {percent}",
		en: "The fullest section feels {percent} longer than it takes",
	},
	"travel.crowding.unsettled": {
		th: "จำนวนคนกับความแน่นยังไม่ลงตัว ตัวเลขนี้หยาบกว่าปกติ",
		en: "Riders and crowding did not settle; these figures are rougher than usual",
	},
	"travel.cityBus": { th: "รถเมล์ในเมืองควบคู่กัน", en: "A city bus beside the songthaews" },
	"travel.cityBus.off": { th: "ไม่มี", en: "No" },
	"travel.cityBus.on": { th: "มี", en: "Yes" },
	"travel.cityBus.note": {
		th: "รถเมล์เมืองขอนแก่นหยุดเดินรถ 7 มกราคม 2566 จึงปกติไม่มี",
		en: "Khon Kaen’s city bus ended on 7 January 2023, so ordinarily there is none",
	},
	"travel.more": { th: "ตัวเลขทั้งหมดที่อยู่เบื้องหลัง", en: "All the numbers behind this" },

	"days.heading": { th: "วันแบบไหน คนใช้เท่าไร", en: "Kinds of day" },
	"days.kind": { th: "วัน", en: "Day" },
	"days.riders": { th: "ครั้งขึ้นรถต่อวัน", en: "Boardings a day" },
	"days.perYear": { th: "วันต่อปี", en: "Days a year" },
	"days.term": { th: "วันธรรมดาช่วงเปิดเทอม", en: "Weekday in term" },
	"days.vacation": { th: "วันธรรมดาช่วงปิดเทอม", en: "Weekday in the vacation" },
	"days.holiday": { th: "เสาร์ อาทิตย์ และวันหยุด", en: "Weekend or public holiday" },
	"days.note": {
		th: "นับวันแต่ละแบบแล้ว หนึ่งปีเท่ากับวันธรรมดาช่วงเปิดเทอม {counted} วัน รายได้ในหน้านี้ใช้ {used} วัน",
		en: "Counted by kind, a year is worth {counted} weekdays in term; the money here uses {used}",
	},
	"days.purposes": { th: "ผู้โดยสารไปไหน", en: "What riders travel for" },
	"days.purpose": { th: "จุดประสงค์", en: "Purpose" },
	"days.share": { th: "ส่วนของผู้โดยสาร", en: "Share of riders" },
	"purpose.homeWork": { th: "บ้าน–ที่ทำงาน", en: "Home and work" },
	"purpose.homeEducation": { th: "บ้าน–ที่เรียน", en: "Home and school" },
	"purpose.homeOther": { th: "บ้าน–ที่อื่น", en: "Home and elsewhere" },
	"purpose.nonHome": { th: "ไม่เกี่ยวกับบ้าน", en: "Away from home" },

	"days.source": {
		th: "ตัวคูณของวันแต่ละแบบและสัดส่วนของปีแรกเป็นสมมติฐาน แก้ได้ ผู้โดยสารตามจุดประสงค์มาจากแบบจำลองเดียวกับตัวเลขหลัก",
		en: "What each kind of day and year is worth is assumed and can be changed; purposes come from the same model as the main figure",
	},

	"years.summary": { th: "ปีแรก ๆ วันหยุด และจุดประสงค์", en: "First years, days off and purposes" },
	"years.heading": { th: "ปีแรก ๆ หลังเปิด", en: "In the first years" },
	"years.year": { th: "ปีที่", en: "Year" },
	"years.riders": { th: "ครั้งขึ้นรถต่อวันธรรมดา", en: "Boardings a weekday" },
	"years.note": {
		th: "คนใช้เวลาสองสามปีกว่าจะคุ้นกับสายใหม่ สัดส่วนของแต่ละปีเป็นสมมติฐาน สายสีม่วงในกรุงเทพฯ ใช้กว่าสามปี",
		en: "A new line takes years to be found; the share of each year is an assumption. Bangkok’s Purple Line took over three",
	},
} as const satisfies Record<string, Message>;
