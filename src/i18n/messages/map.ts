import type { Message } from "../message.ts";

/** The map: controls, legend, status line, attributions; keyboard help. */
export const mapMessages = {
	"map.label": { th: "แผนที่เมืองและแนวรถไฟฟ้า", en: "Map of the city and the line" },
	"map.pins": { th: "หมุดบนแผนที่", en: "Pins on the map" },
	"map.zoomIn": { th: "ขยาย", en: "Zoom in" },
	"map.zoomOut": { th: "ย่อ", en: "Zoom out" },
	"map.fitLine": { th: "ดูทั้งเส้น", en: "Show the whole line" },
	"map.layers": { th: "ชั้นข้อมูล", en: "Layers" },
	"map.legend": { th: "คำอธิบายสัญลักษณ์", en: "Legend" },
	"map.layer.population": { th: "คนต่อพื้นที่", en: "People" },
	"map.layer.catchment": { th: "พื้นที่เข้าถึง", en: "Catchment" },
	"map.layer.uncertainty": { th: "ความคลาดเคลื่อนของตำแหน่ง", en: "Placement uncertainty" },
	"map.layer.tambons": { th: "เขตเทศบาล", en: "Municipalities" },
	"map.layer.places": { th: "สถานที่สำคัญ", en: "Places" },
	"map.legend.peoplePerHectare": { th: "คนต่อเฮกตาร์", en: "People a hectare" },
	"map.legend.peoplePerCell": { th: "คนต่อช่อง (ราว 0.1 ตร.กม.)", en: "People a cell (about 0.1 km²)" },
	"map.legend.classRange": { th: "{low}–{high}", en: "{low}–{high}" },
	"map.legend.classOver": { th: "เกิน {low}", en: "over {low}" },
	"map.legend.nobody": { th: "ไม่มีคนอยู่", en: "Nobody lives here" },
	"map.legend.lowConfidence": {
		th: "ข้อมูลไม่แน่ชัด (อยู่ไกลจากจุดสำรวจ)",
		en: "Uncertain: far from any mapped sample",
	},
	"map.legend.walk10": { th: "เดินถึงสถานีใน 10 นาที", en: "10 minutes on foot" },
	"map.legend.feeder15": { th: "ต่อรถถึงสถานีใน 15 นาที", en: "15 minutes by feeder" },
	"map.legend.line": { th: "แนวรถไฟฟ้า", en: "The line" },
	"map.legend.station": { th: "สถานี", en: "Station" },
	"map.legend.stationRadius": {
		th: "วงความคลาดเคลื่อนของตำแหน่ง",
		en: "How far off the position may be",
	},
	"map.legend.oldSite": { th: "ตำแหน่งเดิม", en: "Old site" },
	"map.legend.partial": { th: "ครอบคลุมเพียงบางส่วน", en: "covers only a part" },

	"map.basemap": { th: "แผนที่พื้นหลัง", en: "Base map" },
	"map.basemap.online": { th: "ใช้แผนที่ออนไลน์", en: "Use an online base map" },
	"map.basemap.onlineNote": {
		th: "ต้องใช้อินเทอร์เน็ต ผู้ให้บริการแผนที่จะเห็นว่าคุณดูบริเวณใด",
		en: "Needs the internet. The map provider will see which area you look at.",
	},
	"map.status.embedded": { th: "แผนที่ในเครื่อง", en: "Embedded base map" },
	"map.status.online": { th: "แผนที่ออนไลน์", en: "Online base map" },
	"map.status.unreachable": {
		th: "ติดต่อแผนที่ออนไลน์ไม่ได้ จึงใช้แผนที่ในเครื่องแทน",
		en: "The online base map cannot be reached; the embedded one is shown instead",
	},
	"map.status.population": { th: "ประชากร: {basis}", en: "People: {basis}" },
	"map.status.noGraphics": {
		th: "เครื่องนี้แสดงแผนที่ไม่ได้ (ไม่มี WebGL 2) ใช้ตารางสถานีและแถบเส้นทางแทนได้ทุกอย่าง",
		en: "This device cannot draw the map (no WebGL 2). The station table and the strip do everything it does.",
	},
	"map.status.contextLost": {
		th: "แผนที่หยุดชั่วคราว กำลังกู้คืน…",
		en: "The map paused and is coming back…",
	},
	"map.attribution.osm": {
		th: "ถนนและชื่อสถานที่ © ผู้ร่วมสร้าง OpenStreetMap (ODbL)",
		en: "Roads and place names © OpenStreetMap contributors (ODbL)",
	},
	"map.attribution.population": {
		th: "ประชากร: กรมการปกครอง 31 ธ.ค. 2564 กระจายลงช่องด้วยแบบจำลองของเรา",
		en: "People: Department of Provincial Administration, 31 Dec 2021; spread over cells by our model",
	},
	"map.attribution.online": {
		th: "แผนที่ออนไลน์ © OpenFreeMap © OpenMapTiles",
		en: "Online base map © OpenFreeMap © OpenMapTiles",
	},
	"map.dragHint": {
		th: "ลากไปตามแนว กด Alt ค้างเพื่อย้ายออกนอกแนว กด Esc เพื่อยกเลิก",
		en: "Drag along the line. Hold Alt to leave it, Esc to cancel.",
	},
	"map.freeHandle": { th: "ที่จับสำหรับย้ายออกนอกแนว", en: "Handle: move off the line" },

	"help.heading": { th: "ทำทุกอย่างได้ด้วยแป้นพิมพ์", en: "Everything works from the keyboard" },
	"help.keys": { th: "ปุ่ม", en: "Keys" },
	"help.what": { th: "ทำอะไร", en: "What they do" },
	"help.arrows": {
		th: "ย้ายสถานีที่เลือกไปตามแนว 10 ม.",
		en: "Move the selected station 10 m along the line",
	},
	"help.shiftArrows": {
		th: "ย้ายสถานีที่เลือกไปตามแนว 50 ม.",
		en: "Move the selected station 50 m along the line",
	},
	"help.alt": { th: "กดค้างขณะลากเพื่อย้ายออกนอกแนว", en: "Hold while dragging to leave the line" },
	"help.escape": {
		th: "ยกเลิกการลาก หรือปิดหน้าต่าง",
		en: "Cancel the drag, or close the window",
	},
	"help.undo": { th: "เลิกทำ", en: "Undo" },
	"help.redo": { th: "ทำซ้ำ", en: "Redo" },
	"help.tab": { th: "ไปยังส่วนถัดไป", en: "Go to the next control" },
	"help.stationKeys": {
		th: "บนแถบเส้นทาง: ไปสถานีก่อนหน้าหรือถัดไป",
		en: "On the strip: previous or next station",
	},
	"help.enter": { th: "เลือกสถานีที่ชี้อยู่", en: "Select the station in focus" },
	"help.homeEnd": { th: "ไปสถานีแรกหรือสถานีสุดท้าย", en: "First or last station" },
	"help.question": { th: "เปิดหน้านี้", en: "Open this page" },
	"help.zoom": { th: "ขยายหรือย่อแผนที่", en: "Zoom the map" },
} as const satisfies Record<string, Message>;
