import type { Message } from "../message.ts";

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
	"resident.stations": { th: "สถานีมีที่ไหนบ้าง", en: "Where the stations are" },
	"resident.stations.lead": {
		th: "แตะสถานีที่ใกล้บ้านคุณก็ได้",
		en: "You can also press the one near you",
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
	"resident.city.failed": {
		th: "โหลดรายชื่อสถานีและสถานที่ไม่สำเร็จ ลองอีกครั้ง",
		en: "The list of stations and places could not be loaded. Try again.",
	},
	"resident.promise": {
		th: "อยู่ในเครื่องนี้เท่านั้น ไม่ส่งไปไหน และคิดเป็นช่วงบ้านกว้างราว 150 เมตร ไม่ใช่บ้านหลังใดหลังหนึ่ง",
		en: "Stays on this device and is sent nowhere. The answer is for a block of about 150 m, not for one house.",
	},
	"resident.search.label": {
		th: "พิมพ์ชื่อหมู่บ้าน ซอย ถนน หรือที่ใกล้บ้าน",
		en: "Type a village, soi, road or a place nearby",
	},
	"resident.search.clear": { th: "ล้างที่พิมพ์", en: "Clear" },
	"resident.search.loading": { th: "กำลังเปิดรายชื่อ…", en: "Opening the list of names…" },
	"resident.search.found": { th: "พบ {count} ชื่อ", en: "{count} {count|name|names} found" },
	"resident.search.none": {
		th: "ไม่พบชื่อนี้ ลองชื่อถนน ตำบล หรือที่ที่คนรู้จักใกล้บ้าน หรือแตะบนแผนที่",
		en: "No such name. Try a road, a tambon or a well-known place nearby, or tap the map.",
	},
	"resident.search.within": { th: "{what} · ต.{tambon}", en: "{what} · {tambon}" },
	"resident.kind.village": { th: "หมู่บ้าน", en: "Village" },
	"resident.kind.neighbourhood": { th: "ชุมชน", en: "Neighbourhood" },
	"resident.kind.soi": { th: "ซอย", en: "Soi" },
	"resident.kind.place": { th: "สถานที่", en: "Place" },
	"resident.kind.station": { th: "สถานีตามแผน", en: "Planned station" },
	"resident.kind.road": { th: "ถนน", en: "Road" },
	"resident.kind.tambon": { th: "ตำบล", en: "Tambon" },
	"resident.kind.municipality": { th: "เทศบาล", en: "Municipality" },
	"resident.locate": { th: "ใช้ตำแหน่งของเครื่องนี้", en: "Use this device's location" },
	"resident.locate.why": {
		th: "เครื่องจะถามคุณก่อนว่าให้ดูตำแหน่งได้ไหม พอได้มาเราเก็บแค่ช่วงบ้าน แล้วลืมจุดจริงทันที ตัวเครื่องเองอาจถามผู้ให้บริการตำแหน่งที่คุณตั้งไว้",
		en: "Your device asks you first. We keep only the block and forget the exact point at once. The device itself may ask the location service you have set up on it.",
	},
	"resident.locate.ask": { th: "ตกลง ถามเครื่อง", en: "All right, ask the device" },
	"resident.locate.cancel": { th: "ไม่ใช้", en: "No, thanks" },
	"resident.locate.waiting": { th: "กำลังหาตำแหน่ง…", en: "Finding where you are…" },
	"resident.locate.denied": {
		th: "เครื่องไม่อนุญาตให้ดูตำแหน่ง พิมพ์ชื่อแถวบ้าน หรือแตะบนแผนที่แทนได้",
		en: "The device did not allow it. Type a name or tap the map instead.",
	},
	"resident.locate.unavailable": {
		th: "เครื่องบอกตำแหน่งไม่ได้ตอนนี้ พิมพ์ชื่อแถวบ้าน หรือแตะบนแผนที่แทนได้",
		en: "The device cannot tell where it is right now. Type a name or tap the map instead.",
	},
	"resident.locate.insecure": {
		th: "หน้านี้เปิดแบบไม่เข้ารหัส เบราว์เซอร์จึงไม่ให้ดูตำแหน่ง พิมพ์ชื่อแถวบ้าน หรือแตะบนแผนที่แทนได้",
		en: "This page was opened without encryption, so the browser gives no location. Type a name or tap the map instead.",
	},
	"resident.outside": {
		th: "จุดนี้อยู่นอกอำเภอเมืองขอนแก่น ซึ่งเราไม่มีข้อมูล ลองชื่อหรือจุดอื่นในอำเภอเมือง",
		en: "That point is outside Mueang Khon Kaen district, where we have no data. Try another name or point.",
	},
	"resident.tapMap": { th: "แตะบนแผนที่", en: "Tap the map" },
	"resident.tapMap.hint": {
		th: "แตะตรงแถวบ้านบนแผนที่",
		en: "Tap where you live on the map",
	},
	"resident.home.near": { th: "ใกล้{name}", en: "Near {name}" },
	"resident.home.tambon": { th: "ต.{name}", en: "{name} tambon" },
	"resident.home.in": { th: "ในตำบล{name}", en: "In {name}" },
	"resident.home.change": { th: "เปลี่ยน", en: "Change" },
	"resident.home.forget": { th: "ลืมแถวบ้านฉัน", en: "Forget my place" },
	"resident.home.forgotten": {
		th: "ลืมแล้ว ไม่มีเก็บไว้ในเครื่องนี้",
		en: "Forgotten. Nothing is kept on this device.",
	},
	"resident.home.keep": { th: "กลับไปที่เดิม", en: "Keep the place I had" },
	"resident.home.wide": {
		th: "{name}ยาวหรือกว้างราว {across} คำตอบนี้คิดจากจุดกลาง ถ้าบ้านคุณอยู่ห่างออกไป เลือกชื่อที่ใกล้กว่านี้หรือแตะบนแผนที่",
		en: "{name} spans about {across}, and this is for its middle. If you live farther out, choose a nearer name or tap the map.",
	},
	"resident.place.lead": {
		th: "สถานีที่ใกล้ที่สุดในแต่ละทางเลือก ถ้าเดินไป",
		en: "The nearest station under each option, on foot",
	},
	"resident.place.walk": { th: "เดิน {metres}", en: "{metres} on foot" },
	"resident.place.hot": {
		th: "เที่ยงเดือนเมษายน รู้สึกเหมือน {minutes} นาที",
		en: "At noon in April it feels like {minutes} min",
	},
	"resident.place.own": { th: "ทางเลือกที่เปิดอยู่: {name}", en: "The option you opened: {name}" },
	"resident.place.showOnMap": { th: "ดูบนแผนที่", en: "On the map" },
	"resident.place.streets": {
		th: "เดินตามทางในแผนที่ OpenStreetMap ที่โหลดไว้ ทางที่แผนที่ยังไม่มีอาจสั้นกว่านี้",
		en: "Along the ways of the OpenStreetMap extract that is loaded. A way that it does not know may be shorter.",
	},
	"resident.place.streets.working": {
		th: "กำลังหาทางเดินตามถนนจริง…",
		en: "Following the streets…",
	},
	"resident.place.streets.failed": {
		th: "หาทางเดินตามถนนไม่สำเร็จ ตัวเลขข้างบนยังวัดเป็นเส้นตรง",
		en: "The way along the streets could not be found. The figures above are straight lines.",
	},
	"resident.place.offStreets": {
		th: "ในนี้ {metres} ไม่มีทางในแผนที่ คิดเป็นเส้นตรง",
		en: "{metres} of it lie off the mapped ways, as a straight line",
	},
	"resident.place.minutes": { th: "นาที", en: "min" },
	"resident.place.noLine": {
		th: "{option} เดินทางเหมือนทุกวันนี้",
		en: "{option}: you travel as you do today",
	},
	"resident.place.trip": {
		th: "แล้วจากบ้านไปทำงานหรือไปเรียนล่ะ",
		en: "And from home to work or school?",
	},
	"resident.place.tooFar": { th: "ไกลเกินเดิน", en: "Too far to walk" },
	"resident.place.tooFar.walk": { th: "ถ้าเดินจะใช้ {minutes} นาที", en: "{minutes} min if you did walk" },
	"resident.place.kilometres": { th: "กม.", en: "km" },
	"resident.place.feeder.parking": {
		th: "ต้องขี่มอเตอร์ไซค์หรือนั่งสองแถวไปสถานี แผนนี้มีที่จอดรถให้ที่สถานีนี้",
		en: "You would ride a motorcycle or a songthaew to the station; this plan has parking there",
	},
	"resident.place.feeder.noParking": {
		th: "ต้องนั่งสองแถวหรือให้คนไปส่ง แผนนี้ยังไม่มีที่จอดรถที่สถานีนี้",
		en: "You would take a songthaew or be dropped off; this plan has no parking at this station",
	},
	"resident.place.stationUnsure": {
		th: "ตำแหน่งสถานีนี้ยังไม่แน่นอน อาจขยับได้ราว {metres}",
		en: "This station's place is not settled; it may be off by about {metres}",
	},
	"resident.place.straight": {
		th: "ยังไม่มีแผนที่ทางเดิน จึงวัดเส้นตรงแล้วเผื่อทางอ้อม บึง ทางรถไฟ รั้ว หรือถนนใหญ่ที่ข้ามยากอาจทำให้ไกลกว่านี้",
		en: "No map of footways is loaded, so this is a straight line with an allowance for detours. A lake, the railway, a fence or a road that is hard to cross may make it longer.",
	},
	"resident.place.source": { th: "คิดมาอย่างไร", en: "How we know" },
	"resident.place.source.formula": {
		th: "ระยะเส้นตรงจากช่วงบ้านถึงสถานี × ทางอ้อม ÷ ความเร็วเดิน",
		en: "Straight line from the block to the station × detour ÷ walking speed",
	},
	"resident.place.source.detour": { th: "ทางอ้อม {value} เท่า ({range})", en: "Detour × {value} ({range})" },
	"resident.place.source.formula.streets": {
		th: "ทางเดินบนแผนที่ถนนจากช่วงบ้านถึงสถานี ÷ ความเร็วเดิน",
		en: "The way along the streets from the block to the station ÷ walking speed",
	},
	"resident.place.source.heat": {
		th: "แดดเที่ยงเมษายนทำให้เดินหนึ่งนาทีหนักเหมือน {value} นาที ({range}) ถ้าร่มตลอดทางจะรู้สึกเหมือน {shaded} นาที",
		en: "In the noon sun of April a walked minute weighs like {value} ({range}); in shade all the way the walk feels like {shaded} min",
	},
	"resident.place.source.speed": {
		th: "ความเร็วเดิน {value} เมตรต่อนาที ({range})",
		en: "Walking speed {value} m a minute ({range})",
	},
	"resident.place.source.limit": {
		th: "ไม่นับเป็นการเดินเมื่อไกลกว่า {metres}",
		en: "Not counted as a walk beyond {metres}",
	},
	"resident.place.source.assumption": { th: "ข้อสมมติของเรา", en: "our assumption" },
	"resident.place.source.geometry": {
		th: "นี่คือระยะบนแผนที่ ไม่ได้บอกว่าจะมีคนขึ้นเท่าไร ช่วงตัวเลขครอบคลุมแปดในสิบกรณี",
		en: "This is distance on the map and says nothing of how many will ride. The range covers eight cases in ten.",
	},
	"resident.place.source.position": {
		th: "จุดสถานี: เราวางเองจากชื่อและภาพที่เผยแพร่ คลาดเคลื่อนได้ราว {metres}",
		en: "Station point: placed by us from published names and pictures, give or take {metres}",
	},
	"resident.map.open": { th: "เปิดแผนที่", en: "Open the map" },
	"resident.retry": { th: "ลองอีกครั้ง", en: "Try again" },
	"resident.share": { th: "ส่งต่อให้เพื่อนบ้าน", en: "Share with a neighbour" },
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
	"resident.tab.voice": { th: "ความเห็น", en: "Have a say" },
	"resident.reload": { th: "เปิดหน้านี้ใหม่", en: "Reload" },
} as const satisfies Record<string, Message>;
