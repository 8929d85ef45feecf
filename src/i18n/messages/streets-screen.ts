import type { Message } from "../message.ts";

/** The streets that walks follow: where they come from, how they are coming along, what they make of a station. */
export const streetsMessages = {
	"streets.title": { th: "ถนน", en: "Streets" },
	"streets.walks.straight": {
		th: "ระยะเดิน: เส้นตรง × ค่าอ้อม {factor}",
		en: "Walking: straight line × {factor} for detours",
	},
	"streets.walks.streets": {
		th: "ระยะเดิน: ตามถนน (OSM {date})",
		en: "Walking: streets (OSM, {date})",
	},
	"streets.walks.undated": {
		th: "ระยะเดิน: ตามถนน (OSM โหลดเมื่อ {date})",
		en: "Walking: streets (OSM, loaded {date})",
	},
	"streets.walks.partly": {
		th: "{walks} สำหรับคน {share} ใกล้สถานี ที่เหลือเส้นตรง × {factor}",
		en: "{walks} for {share} of the people near stations, straight line × {factor} for the rest",
	},
	"streets.walks.noneJoined": {
		th: "มีถนนแล้ว แต่ไม่ถึงบ้านใดในเมืองนี้",
		en: "Streets are loaded, but they reach no home of this city",
	},
	"streets.told.streets": { th: "ระยะเดินคิดตามถนนแล้ว", en: "Walks now follow streets" },
	"streets.told.straight": { th: "ระยะเดินคิดจากเส้นตรง", en: "Walks are straight lines" },
	"streets.source": {
		th: "ที่มีถนน ระยะเดินวัดตามถนน ค่าอ้อมใช้เฉพาะที่ไม่มีถนนใกล้พอ",
		en: "Where there are streets walks are measured along them; the detour factor holds only where no street is near enough.",
	},
	"streets.lead.none": {
		th: "ตอนนี้ระยะเดินคิดจากเส้นตรง × {factor} เมื่อมีถนนของ OpenStreetMap จะเดินตามถนน ทางเท้า บันได และสะพานจริง",
		en: "Walks are straight lines × {factor} for now. With the streets of OpenStreetMap they follow real streets, footpaths, stairs and bridges.",
	},
	"streets.lead.ready": {
		th: "ระยะเดินคิดตามถนนเหล่านี้ คน {share} ของเมืองอยู่ในช่องที่ต่อกับถนน ที่เหลือใช้เส้นตรง × {factor}",
		en: "Walks follow these streets. {share} of the city's people live in cells joined to them; for the others it is straight lines × {factor}.",
	},

	"streets.fact.source": { th: "ที่มา", en: "Source" },
	"streets.fact.date": { th: "ข้อมูล ณ วันที่", en: "Data of" },
	"streets.fact.dateUnknown": { th: "ไฟล์ไม่ได้บอกไว้", en: "the file does not say" },
	"streets.fact.loaded": { th: "โหลดเมื่อ", en: "Loaded" },
	"streets.fact.size": { th: "ขนาดที่เก็บ", en: "Size as kept" },
	"streets.fact.kept": { th: "ในเครื่องนี้", en: "On this device" },
	"streets.fact.kept.yes": {
		th: "เก็บไว้แล้ว ครั้งหน้าไม่ต้องใช้อินเทอร์เน็ต",
		en: "kept; they come back without the internet",
	},
	"streets.fact.kept.no": { th: "ไม่ได้เก็บ จะหายเมื่อปิดหน้านี้", en: "not kept; gone when you close the page" },
	"streets.fact.names": { th: "ชื่อที่ค้นหาได้", en: "Names to search by" },
	"streets.fact.names.count": {
		th: "{count} ชื่อ (หมู่บ้าน ชุมชน ซอย ถนน)",
		en: "{count} (villages, neighbourhoods, sois, roads)",
	},
	"streets.fact.names.none": { th: "ไฟล์นี้ไม่มีชื่อ", en: "none in this file" },
	"streets.fact.rights": { th: "ลิขสิทธิ์ข้อมูล", en: "Rights" },

	"streets.table": { th: "โครงข่ายแยกตามวิธีเดินทาง", en: "Networks by mode" },
	"streets.column.mode": { th: "วิธีเดินทาง", en: "Mode" },
	"streets.column.nodes": { th: "จุดต่อ", en: "Nodes" },
	"streets.column.edges": { th: "ช่วงถนน", en: "Edges" },
	"streets.column.length": { th: "ความยาว", en: "Length" },
	"streets.column.dropped": { th: "ตัดออก", en: "Left out" },
	"streets.mode.foot": { th: "เดินเท้า", en: "On foot" },
	"streets.mode.bicycle": { th: "จักรยาน", en: "Bicycle" },
	"streets.mode.motorcycle": { th: "มอเตอร์ไซค์", en: "Motorcycle" },
	"streets.dropped": { th: "อะไรถูกตัดออกจากทางเดินเท้า", en: "What was left out for walkers" },
	"streets.dropped.read": {
		th: "อ่านได้ {read} เส้น ใช้ {kept} เส้น",
		en: "{read} ways read, {kept} used",
	},
	"streets.dropped.class": {
		th: "ประเภทที่ห้ามเดินหรือยังไม่มีจริง {count} เส้น",
		en: "{count} of a kind that is closed to walkers, or not there yet",
	},
	"streets.dropped.tag": {
		th: "มีป้ายห้ามหรือเป็นที่ส่วนบุคคล {count} เส้น",
		en: "{count} closed by a sign, or private",
	},
	"streets.dropped.edge": {
		th: "ถูกตัดที่ขอบเมืองหรือขอบไฟล์ {count} เส้น",
		en: "{count} cut at the edge of the city or the file",
	},
	"streets.dropped.barriers": { th: "ประตูหรือกำแพงที่ปิด {count} จุด", en: "{count} closed gates or walls" },
	"streets.dropped.parts": {
		th: "{count} ส่วนที่ไม่ต่อกับโครงข่ายหลัก ยาวรวม {length}",
		en: "{count} parts not joined to the main network, {length} in all",
	},
	"streets.dropped.unknown": {
		th: "โครงข่ายที่บันทึกไว้ไม่ได้บอกว่าตัดอะไรออก",
		en: "A saved network does not tell what was left out.",
	},
	"streets.forget": { th: "เอาถนนออก", en: "Forget the streets" },

	"streets.phase.asking": {
		th: "ถาม {source} แล้ว กำลังรอคำตอบ",
		en: "Asked {source}, waiting for its answer",
	},
	"streets.phase.waiting": {
		th: "{source} ไม่ว่าง รอ {seconds} วินาทีแล้วจะถามอีกครั้งเดียว",
		en: "{source} is busy: waits {seconds} s, then asks once more",
	},
	"streets.phase.receiving": {
		th: "รับข้อมูลจาก {source} แล้ว {size}",
		en: "{size} received from {source}",
	},
	"streets.phase.reading": { th: "อ่าน {source} แล้ว {percent}", en: "Reading {source}: {percent}" },
	"streets.phase.building": { th: "สร้างโครงข่ายแล้ว {percent}", en: "Building the network: {percent}" },
	"streets.phase.preparing": { th: "กำลังส่งถนนให้แบบจำลอง", en: "Giving the streets to the models" },

	"streets.file": { th: "จากไฟล์", en: "From a file" },
	"streets.file.kinds": {
		th: "ไฟล์ .osm.pbf, JSON จาก Overpass, GeoJSON ที่มีแท็ก highway หรือโครงข่ายที่บันทึกด้วยบรรทัดคำสั่ง วางไฟล์บนแผนที่ก็ได้",
		en: "An .osm.pbf file, JSON from Overpass, GeoJSON with highway tags, or a network saved by the command line. It may also be dropped on the map.",
	},
	"streets.file.choose": { th: "เลือกไฟล์ถนน", en: "Choose a street file" },

	"streets.online": { th: "จากอินเทอร์เน็ต", en: "From the internet" },
	"streets.online.allow": {
		th: "อนุญาตให้ดึงถนนจากอินเทอร์เน็ต",
		en: "Allow fetching streets from the internet",
	},
	"streets.online.note": {
		th: "เซิร์ฟเวอร์จะเห็นที่อยู่อินเทอร์เน็ตของคุณ ที่อยู่ของเว็บนี้ และขอบเขตของเมือง แต่ไม่เห็นแผนของคุณ จะถามเมื่อคุณกดปุ่มเท่านั้น",
		en: "The server will see your internet address, the address of this site and the bounds of the city, and nothing of your plan. It is asked only when you press the button.",
	},
	"streets.online.server": { th: "เซิร์ฟเวอร์", en: "Server" },
	"streets.online.load": { th: "โหลดถนนของเมืองนี้", en: "Load the streets of this city" },
	"streets.online.rest": { th: "ถามได้อีกครั้งหลัง {time}", en: "It may be asked again after {time}" },

	"streets.share.note": {
		th: "ตัวเลขตอนนี้คิดระยะเดินตามถนน แต่ลิงก์และไฟล์ไม่ได้พาถนนไปด้วย ผู้ที่เปิดโดยไม่มีถนนจะเห็นตัวเลขต่างออกไป ลิงก์จะบอกผู้เปิดไว้",
		en: "The figures walk along streets, and neither links nor files carry the streets along. Whoever opens them without sees other figures; a link says so.",
	},

	"streets.station.title": { th: "ถนนรอบสถานีนี้", en: "Streets around this station" },
	"streets.station.isochrone": {
		th: "พื้นที่ที่เดินถึงใน 10 นาที ({distance} ตามถนน)",
		en: "Ground within 10 minutes on foot ({distance} of street)",
	},
	"streets.station.permeability": {
		th: "พื้นที่ที่เดินถึงจริงในวง 800 ม. (permeability)",
		en: "Permeability: share of the 800 m disc that can be walked to",
	},
	"streets.legend.isochrone": { th: "เดินถึงสถานีที่เลือกใน 10 นาที", en: "10 minutes on foot from the station" },
	"streets.station.area": { th: "{area} ตร.กม.", en: "{area} km²" },
	"streets.station.people": { th: "คนที่เดินถึงใน 800 ม. ตามถนน", en: "People within 800 m along streets" },
	"streets.station.peopleStraight": {
		th: "คนในวง 800 ม. แบบเส้นตรง",
		en: "People within 800 m as the crow flies",
	},
	"streets.station.how": { th: "คิดอย่างไร มาจากไหน", en: "How this is worked out, and from what" },
	"streets.station.formula": {
		th: "พื้นที่ที่เดินถึงตามถนนภายใน 800 ม. ÷ พื้นที่วงกลมรัศมี 800 ม. นับด้วยช่องขนาด 46 ม. ทั้งคู่ ตารางถนนเต็มรูปแบบได้ราว 64 % ค่าน้อยหมายถึงต้องอ้อมมาก คนนับจากจุดกลางช่องของเมือง",
		en: "Ground within 800 m along streets ÷ the disc of that radius, both counted in 46 m cells. A full grid of blocks comes to about 64 %; less means longer detours. People are counted by the middle of the city's cells.",
	},
	"streets.station.source": {
		th: "เส้นทางสั้นที่สุดบนถนนของ OpenStreetMap จากจุดบนถนนที่ใกล้สถานีที่สุด รวมช่วงตรงจากถนนทั้งสองปลาย ตำแหน่งสถานีเป็นการวางของเรา ความเร็วเดินเป็นสมมติฐาน",
		en: "Shortest paths on the streets of OpenStreetMap from the street nearest to the station, with straight legs at both ends. The station's place is our own; walking speed is an assumption.",
	},
	"streets.station.far": {
		th: "ไม่มีถนนในระยะ 500 ม. จากสถานีนี้ จึงเดินเป็นเส้นตรง × ค่าอ้อม",
		en: "No street within 500 m of this station: its walks are straight lines with detours",
	},
	"streets.station.waiting": { th: "กำลังคำนวณจากถนน", en: "Being worked out from the streets" },
} as const satisfies Record<string, Message>;
