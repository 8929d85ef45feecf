import type { Message } from "../message.ts";

/** Results: kinds of figures, units, ranges, states of the answer, comparison, charts. */
export const resultMessages = {
	"kind.geometry": { th: "วัดจากแผนที่", en: "Geometry" },
	"kind.geometry.meaning": {
		th: "นับคนในระยะที่เดินถึงหรือต่อรถถึง ไม่ได้บอกว่าเขาจะขึ้นรถ",
		en: "Counts who can get there. It does not say that they will ride.",
	},
	"kind.prediction": { th: "คาดการณ์", en: "Prediction" },
	"kind.prediction.meaning": {
		th: "ผลจากแบบจำลองพฤติกรรม มีความไม่แน่นอนสูง ให้ดูทั้งช่วง",
		en: "What a model of behaviour expects. Read the whole range.",
	},
	"kind.estimate": { th: "ประมาณการ", en: "Estimate" },
	"kind.estimate.meaning": {
		th: "คำนวณจากราคาต่อหน่วยหรือกฎการเดินรถ",
		en: "Worked out from unit costs or rules of operation",
	},

	"range.of": { th: "ช่วง {range}", en: "Range {range}" },
	"range.meaning": {
		th: "8 ใน 10 อนาคตที่จำลองอยู่ในช่วงนี้ ขีดกลางคือค่ากลาง",
		en: "8 in 10 simulated futures fall in this range; the mark is the middle one",
	},
	"range.spoken": {
		th: "{name} ค่ากลาง {middle} {unit} ช่วง {range} {unit}",
		en: "{name}: middle {middle} {unit}, range {range} {unit}",
	},
	"range.low": { th: "ต่ำ (10 %)", en: "Low (10 %)" },
	"range.middle": { th: "กลาง (50 %)", en: "Middle (50 %)" },
	"range.high": { th: "สูง (90 %)", en: "High (90 %)" },
	"range.pending": { th: "กำลังหาช่วง…", en: "Range on its way…" },
	"range.basis": {
		th: "จาก {draws} อนาคตจำลอง ชุดสุ่ม {seed}",
		en: "From {draws} simulated futures, seed {seed}",
	},
	"figure.medianCaption": { th: "ค่ากลางของแบบจำลอง", en: "model median" },

	"unit.people": { th: "คน", en: "people" },
	"unit.peoplePerDay": { th: "คนต่อวัน", en: "a day" },
	"unit.boardingsPerWeekday": { th: "ครั้งต่อวันทำงาน", en: "boardings a weekday" },
	"unit.trains": { th: "ขบวน", en: "trains" },
	"unit.minutes": { th: "นาที", en: "min" },
	"unit.minutesEach": { th: "นาที/ช่วง", en: "min/section" },
	"unit.kilometres": { th: "กม.", en: "km" },
	"unit.metres": { th: "ม.", en: "m" },
	"unit.kmPerHour": { th: "กม./ชม.", en: "km/h" },
	"unit.bahtMillion": { th: "ล้านบาท", en: "million baht" },
	"unit.bahtMillionPerYear": { th: "ล้านบาทต่อปี", en: "million baht a year" },
	"unit.baht": { th: "บาท", en: "baht" },
	"unit.seconds": { th: "วินาที", en: "s" },
	"unit.percent": { th: "%", en: "%" },
	"unit.places": { th: "ที่", en: "places" },
	"unit.passengersPerHour": { th: "คนต่อชั่วโมงต่อทิศทาง", en: "passengers an hour each way" },
	"unit.vehicleKmPerDay": { th: "ขบวน-กม. ต่อวัน", en: "train-km a day" },

	"draws.progress": { th: "กำลังจำลองอนาคต {percent}", en: "Simulating futures, {percent}" },
	"draws.count": { th: "{count} อนาคต", en: "{count} futures" },
	"draws.more": { th: "จำลอง {count} อนาคต", en: "Simulate {count} futures" },
	"draws.cancel": { th: "หยุดจำลอง", en: "Stop" },

	"state.loadingCity": { th: "กำลังเปิดข้อมูลเมือง…", en: "Opening the city…" },
	"state.loading": { th: "กำลังคำนวณ…", en: "Working it out…" },
	"state.stale": { th: "กำลังปรับให้ตรงกับที่แก้", en: "Catching up with your change" },
	"state.offline": {
		th: "ไม่มีอินเทอร์เน็ต ใช้งานได้ตามปกติ",
		en: "No internet. Everything here still works.",
	},
	"state.failed": { th: "คำนวณไม่สำเร็จ", en: "This could not be worked out" },
	"state.cityFailed": { th: "เปิดข้อมูลเมืองไม่ได้", en: "The city could not be opened" },
	"state.unknown": { th: "ไม่ทราบ", en: "not known" },
	"state.noValue": { th: "ไม่มี", en: "none" },
	"state.ready": { th: "พร้อม", en: "Ready" },

	"access.heading": { th: "ผู้โดยสารมาถึงสถานีอย่างไร", en: "How riders reach the station" },
	"access.walk": { th: "เดิน", en: "On foot" },
	"access.bicycle": { th: "จักรยาน", en: "Bicycle" },
	"access.motorcycleTaxi": { th: "มอเตอร์ไซค์รับจ้าง", en: "Motorcycle taxi" },
	"access.songthaew": { th: "สองแถว", en: "Songthaew" },
	"access.parkAndRide": { th: "จอดแล้วจร", en: "Park and ride" },
	"access.note": {
		th: "ส่วนที่ต้องต่อรถมาขึ้นกับรถรับส่งที่ยังเป็นสมมติฐาน",
		en: "Riders by feeder depend on feeder services that are assumptions",
	},
	"access.share": { th: "ส่วนแบ่ง", en: "Share" },

	"capital.heading": { th: "เงินลงทุนประกอบด้วย", en: "What the capital is made of" },
	"capital.item": { th: "รายการ", en: "Item" },
	"capital.track": { th: "ทางวิ่งและระบบ", en: "Track and systems" },
	"capital.stations": { th: "สถานี", en: "Stations" },
	"capital.trains": { th: "ขบวนรถ", en: "Trains" },
	"capital.depot": { th: "ศูนย์ซ่อมบำรุง", en: "Depot" },
	"capital.land": { th: "ที่ดิน", en: "Land" },
	"capital.soft": { th: "ออกแบบและบริหารโครงการ", en: "Design and management" },
	"capital.contingency": { th: "เผื่อเหลือเผื่อขาด", en: "Contingency" },
	"capital.outsideView": { th: "ส่วนที่โครงการอื่นบานปลาย", en: "Overrun seen elsewhere" },
	"capital.total": { th: "รวม", en: "Total" },

	"money.pricesOf": { th: "ราคาปี {year}", en: "{year} prices" },
	"money.published": { th: "ประกาศไว้ {amount}", en: "{amount} published" },
	"money.recovery": {
		th: "ค่าโดยสารคืนค่าเดินรถได้ {percent}",
		en: "Fares pay {percent} of operating cost",
	},
	"money.shortfall": { th: "ขาดอีกปีละ {amount}", en: "{amount} a year short" },
	"money.surplus": { th: "เหลือปีละ {amount}", en: "{amount} a year left over" },

	"compare.lead": {
		th: "สองทางเลือกเจออนาคตชุดเดียวกัน จึงเทียบกันได้ตรง ๆ",
		en: "Both options meet the same futures, so the comparison is fair",
	},
	"compare.with": { th: "เทียบกับ", en: "Compare with" },
	"compare.start": { th: "เทียบกับอีกทางเลือก", en: "Compare with a second option" },
	"compare.stop": { th: "เลิกเทียบ", en: "Stop comparing" },
	"compare.swap": { th: "สลับสองทางเลือก", en: "Swap the two" },
	"compare.more": {
		th: "ใน {futures} อนาคต “{a}” มี{figure}มากกว่า “{b}” ต่างกัน {difference}",
		en: "In {futures} futures, “{a}” has more {figure} than “{b}”: by {difference}",
	},
	"compare.less": {
		th: "ใน {futures} อนาคต “{a}” มี{figure}น้อยกว่า “{b}” ต่างกัน {difference}",
		en: "In {futures} futures, “{a}” has less {figure} than “{b}”: by {difference}",
	},
	"compare.beats": {
		th: "“{a}” ดีกว่า “{b}” ใน {futures} อนาคต ด้วย{figure}ที่ต่างกัน {difference}",
		en: "“{a}” beats “{b}” in {futures} futures, by {difference} {figure}",
	},
	"compare.same": {
		th: "{figure}ของ “{a}” และ “{b}” ยังแยกไม่ออกว่าต่างกัน",
		en: "No distinguishable difference between “{a}” and “{b}” in {figure}",
	},
	"compare.futures": { th: "{n} ใน 10", en: "{n} of 10" },
	"compare.futuresAll": { th: "แทบทั้ง 10", en: "nearly all of 10" },
	"compare.futuresNone": { th: "แทบไม่มีใน 10", en: "hardly any of 10" },
	"compare.pending": {
		th: "กำลังจำลองอนาคตของทั้งสองทางเลือก…",
		en: "Simulating the futures of both options…",
	},
	"compare.kept": { th: "คงเดิม", en: "Kept" },
	"compare.gained": { th: "ได้เพิ่ม", en: "Gained" },
	"compare.lost": { th: "เสียไป", en: "Lost" },
	"compare.keptPeople": {
		th: "{people} คนยังอยู่ในระยะเดินเหมือนเดิม",
		en: "{people} people stay in walking reach",
	},
	"compare.gainedPeople": {
		th: "{people} คนเข้ามาอยู่ในระยะเดิน",
		en: "{people} people come into walking reach",
	},
	"compare.lostPeople": {
		th: "{people} คนหลุดจากระยะเดิน",
		en: "{people} people fall out of walking reach",
	},
	"compare.area": { th: "{area} ตร.กม.", en: "{area} km²" },
	"compare.difference": { th: "ส่วนต่าง", en: "Difference" },
	"compare.figure": { th: "ตัวชี้วัด", en: "Figure" },
	"compare.chance": { th: "โอกาสที่มากกว่า", en: "Chance of being higher" },
	"compare.dots": {
		th: "{n} ใน 10 จุด: อนาคตที่ “{a}” มากกว่า “{b}”",
		en: "{n} of 10 dots: futures in which “{a}” is above “{b}”",
	},

	"change.up": { th: "เพิ่มขึ้น", en: "up" },
	"change.down": { th: "ลดลง", en: "down" },
	"change.none": { th: "เท่าเดิม", en: "no change" },
	"change.against": { th: "เทียบกับก่อนย้าย", en: "against before the move" },
} as const satisfies Record<string, Message>;
