import type { Message } from "../message.ts";

/** The line: stations, track, service, fare, vocabulary of periods and classes. */
export const lineMessages = {
	"line.length": { th: "ความยาว", en: "Length" },
	"line.lengthMeasured": { th: "วัดได้ {length}", en: "{length} measured" },
	"line.lengthPublished": { th: "ประกาศไว้ {length}", en: "{length} published" },
	"line.stationCount": {
		th: "{count} สถานี",
		en: "{count} {count|station|stations}",
	},
	"line.strip": { th: "เส้นทางตามระยะจริง", en: "The line at true spacing" },
	"line.stripTable": {
		th: "สถานีตามลำดับ ระยะ เวลาวิ่ง และผู้โดยสาร",
		en: "Stations in order, with spacing, run time and riders",
	},
	"line.end.first": { th: "ปลายทางเหนือ", en: "Northern end" },
	"line.end.last": { th: "ปลายทางใต้", en: "Southern end" },
	"line.scrollHint": { th: "เลื่อนซ้ายขวาเพื่อดูทั้งเส้น", en: "Scroll sideways to see the whole line" },
	"line.boardings": { th: "คนขึ้น", en: "Boardings" },
	"line.load": { th: "คนบนรถ", en: "On board" },
	"line.show": { th: "แสดงบนเส้นทาง", en: "Show along the line" },
	"line.runTime": { th: "เวลาวิ่ง", en: "Run time" },
	"line.direction.up": { th: "ขาไป {terminus}", en: "Towards {terminus}" },

	"station.one": { th: "สถานี", en: "Station" },
	"station.named": { th: "สถานี{name}", en: "{name} station" },
	"station.number": { th: "ลำดับ", en: "No." },
	"station.chainage": { th: "ระยะจากต้นทาง", en: "Distance along the line" },
	"station.spacing": { th: "ระยะถึงสถานีถัดไป", en: "To the next station" },
	"station.runToNext": { th: "เวลาถึงสถานีถัดไป", en: "Time to the next station" },
	"station.people": { th: "คนในระยะเดิน", en: "People in walking reach" },
	"station.boardings": { th: "คนขึ้นต่อวัน", en: "Boardings a day" },
	"station.alightings": { th: "คนลงต่อวัน", en: "Alightings a day" },
	"station.position": { th: "ตำแหน่ง", en: "Position" },
	"station.uncertainty": {
		th: "ตำแหน่งคลาดเคลื่อนได้ราว ± {radius} เพราะพิกัดจริงยังไม่เปิดเผย",
		en: "Position known to about ± {radius}: the real coordinates are not public",
	},
	"station.moved": { th: "ย้ายจากเดิม {distance}", en: "Moved {distance} from its old site" },
	"station.oldSite": { th: "ตำแหน่งเดิม", en: "Old site" },
	"station.elevated": { th: "สถานียกระดับ", en: "Elevated station" },
	"station.atGrade": { th: "สถานีระดับดิน", en: "Station at grade" },
	"station.parkAndRide": { th: "จุดจอดแล้วจร", en: "Park and ride" },
	"station.move": { th: "ย้ายสถานี", en: "Move the station" },
	"station.moveTowards": { th: "ย้ายไปทาง{name} {distance}", en: "Move {distance} towards {name}" },
	"station.moveBack": { th: "ย้ายไปทางต้นทาง {distance}", en: "Move {distance} towards the start" },
	"station.moveOn": { th: "ย้ายไปทางปลายทาง {distance}", en: "Move {distance} towards the end" },
	"station.moveFree": {
		th: "ย้ายออกนอกแนว (แนวเส้นทางจะตามไป)",
		en: "Move off the line (the line follows)",
	},
	"station.add": { th: "เพิ่มสถานี", en: "Add a station" },
	"station.remove": { th: "ตัดสถานี", en: "Remove the station" },
	"station.select": { th: "เลือกสถานี{name}", en: "Select {name}" },
	"station.none": { th: "ยังไม่ได้เลือกสถานี", en: "No station selected" },
	"station.none.lead": {
		th: "แตะสถานีบนแผนที่ บนแถบเส้นทาง หรือในตาราง",
		en: "Tap a station on the map, on the strip or in the table",
	},
	"station.previous": { th: "สถานีก่อนหน้า", en: "Previous station" },
	"station.next": { th: "สถานีถัดไป", en: "Next station" },
	"station.describe": {
		th: "{name} ห่างจากต้นทาง {distance} คนขึ้น {boardings} คนต่อวันทำงาน",
		en: "{name}, {distance} along the line, {boardings} boardings a weekday",
	},
	"station.describePlain": {
		th: "{name} ห่างจากต้นทาง {distance}",
		en: "{name}, {distance} along the line",
	},

	"track.heading": { th: "ประเภทของทางช่วงนี้", en: "Track on this section" },
	"track.section": { th: "{from} – {to}", en: "{from} – {to}" },
	"track.at_grade_reserved": { th: "ระดับดิน ทางเฉพาะ", en: "At grade, own track" },
	"track.at_grade_reserved.meaning": {
		th: "รางอยู่ระดับถนนแต่กั้นแยกจากรถอื่น ตัดกับถนนเฉพาะที่แยก",
		en: "On the ground in its own reserve; meets other traffic at junctions only",
	},
	"track.elevated": { th: "ยกระดับ", en: "Elevated" },
	"track.elevated.meaning": {
		th: "ทางลอยฟ้า เร็วที่สุดและแพงที่สุด",
		en: "On a viaduct: the fastest and the dearest",
	},
	"track.mixed_street": { th: "ร่วมช่องทางกับรถอื่น", en: "Street running" },
	"track.mixed_street.meaning": {
		th: "วิ่งปนกับรถบนถนน ช้าและคลาดเคลื่อนตามการจราจร",
		en: "Shares the lane with traffic: slow, and as late as the traffic is",
	},

	"service.headway": { th: "ความถี่การเดินรถ", en: "Headway" },
	"service.headwayEvery": { th: "ทุก {minutes} นาที", en: "every {minutes} min" },
	"service.headwayMinutes": { th: "ห่างกันกี่นาที", en: "Minutes between trains" },
	"service.trainsPerHour": {
		th: "{count} ขบวนต่อชั่วโมงต่อทิศทาง",
		en: "{count} {count|train|trains} an hour each way",
	},
	"service.hours": { th: "เวลาให้บริการ", en: "Service hours" },
	"service.firstTrain": { th: "ขบวนแรก", en: "First train" },
	"service.lastTrain": { th: "ขบวนสุดท้าย", en: "Last train" },
	"service.trainPlaces": { th: "ความจุต่อขบวน", en: "Places in a train" },
	"service.spareRatio": { th: "รถสำรอง", en: "Spare trains" },
	"service.dwell": { th: "เวลาจอดสถานี", en: "Dwell at stations" },
	"service.fare": { th: "ค่าโดยสาร", en: "Fare" },
	"service.fareFlat": { th: "ค่าโดยสารอัตราเดียว", en: "Flat fare" },
	"service.fareNote": {
		th: "ราคาเดียวทุกระยะ แผนที่ประกาศไว้คือ 15 บาท ไม่เกิน 20 บาท",
		en: "One price for any distance. The published plan says 15 baht, at most 20.",
	},

	"period.amPeak": { th: "เร่งด่วนเช้า", en: "Morning peak" },
	"period.pmPeak": { th: "เร่งด่วนเย็น", en: "Evening peak" },
	"period.offPeak": { th: "นอกเวลาเร่งด่วน", en: "Off-peak" },
	"period.evening": { th: "ช่วงค่ำ", en: "Late evening" },

	"population.heading": { th: "นับใคร", en: "Who is counted" },
	"population.present": { th: "คนที่อยู่จริง (ประมาณ)", en: "People present (estimate)" },
	"population.present.meaning": {
		th: "จำนวนบ้านคูณคนต่อหลัง เพราะหลายคนในเมืองไม่ได้ย้ายทะเบียนบ้านมา",
		en: "Houses times people in a house: many in town are registered elsewhere",
	},
	"population.registered": { th: "ตามทะเบียนราษฎร", en: "Registered people" },
	"population.registered.meaning": {
		th: "ยอดทะเบียนราษฎร ณ 31 ธันวาคม 2564 ของกรมการปกครอง",
		en: "Official registrations on 31 December 2021",
	},

	"outsideView.heading": { th: "ปรับตามผลจริงของโครงการอื่น", en: "Outside view" },
	"outsideView.meaning": {
		th: "รถไฟฟ้าส่วนใหญ่ที่เปิดแล้วมีผู้โดยสารน้อยกว่าที่คาดและแพงกว่าที่คาด ตัวปรับนี้นำบทเรียนนั้นมาคิดด้วย",
		en: "Most rail lines carried fewer riders and cost more than forecast. This applies what really happened to them.",
	},
	"outsideView.none": { th: "ไม่ปรับ", en: "None" },
	"outsideView.none.meaning": {
		th: "ใช้ผลของแบบจำลองล้วน ซึ่งมักมองดีเกินไป",
		en: "The model alone, which tends to be too hopeful",
	},
	"outsideView.default": { th: "ค่ากลาง", en: "Default" },
	"outsideView.default.meaning": {
		th: "ผู้โดยสารจริงต่อที่คาด ค่ากลาง 0.70 (ส่วนใหญ่ 0.37–1.33) ค่าก่อสร้างจริงต่อที่คาด ค่ากลาง 1.40",
		en: "Riders at 0.70 of the forecast (mostly 0.37–1.33), capital cost at 1.40 times the estimate",
	},
	"outsideView.rail": { th: "รถไฟทั่วโลก", en: "World rail" },
	"outsideView.rail.meaning": {
		th: "ตามสถิติโครงการรถไฟทั่วโลก ผู้โดยสารจริงต่อที่คาด ค่ากลาง 0.42",
		en: "As the world's rail projects turned out: riders at 0.42 of the forecast",
	},
	"outsideView.label": { th: "ปรับตามผลจริง: {class}", en: "Outside view: {class}" },
} as const satisfies Record<string, Message>;
