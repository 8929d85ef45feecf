/** The ten questions, what is said where nothing is built, and what nobody knows with who would have to find out. */
export const questionMessages = {
	"question.title": { th: "สิบคำถามที่ชาวบ้านถาม", en: "Ten questions that people ask" },
	"question.lead": {
		th: "คำตอบคิดสดจากทางเลือกที่เลือกไว้ รู้เท่าไรบอกเท่านั้น",
		en: "Answered live for the option you choose: what is known, and what is not",
	},
	"question.option": { th: "ตอบตามทางเลือก", en: "Answers for" },
	"question.option.open": { th: "ที่เปิดอยู่: {name}", en: "Open now: {name}" },
	"question.back": { th: "ดูคำถามทั้งหมด", en: "All questions" },
	"question.next": { th: "ถามต่อ: {question}", en: "Next: {question}" },
	"question.number": { th: "คำถามที่ {number}", en: "Question {number}" },
	"question.known": { th: "เท่าที่คิดได้ตอนนี้", en: "What can be worked out" },
	"question.losers": { th: "ใครเสีย", en: "Who loses" },
	"question.losers.slower": {
		th: "คนที่จะช้าลง แยกตามตำบล",
		en: "Who would be slower, by tambon",
	},
	"question.losers.where": { th: "อยู่ที่ไหน", en: "Where they live" },
	"question.losers.people": { th: "คน", en: "People" },
	"question.losers.minutes": { th: "ช้าลง (นาที)", en: "Slower by (min)" },
	"question.losers.none": {
		th: "แม้สองแถวที่ทับแนวเลิกวิ่ง ก็ไม่พบตำบลใดที่คนช้าลงชัดเจน",
		en: "Even with those songthaews gone, no tambon shows people clearly slower",
	},
	"question.unknown": { th: "ยังไม่มีใครรู้", en: "Nobody knows yet" },
	"question.unknown.who": { th: "ต้องถาม: {who}", en: "To ask: {who}" },
	"question.published": { th: "ที่เคยพูดไว้", en: "What has been said" },
	"question.published.none": {
		th: "ไม่พบว่าเคยมีใครประกาศตัวเลขเรื่องนี้",
		en: "No published figure about this was found",
	},
	"question.source": { th: "ที่มาของ: {what}", en: "Source of: {what}" },
	"question.waiting": { th: "กำลังคิด…", en: "Working it out…" },
	"question.failed": { th: "คิดส่วนนี้ไม่สำเร็จ", en: "This part could not be worked out" },
	"question.basis.geometry": { th: "วัดจากแผนที่", en: "measured on the map" },
	"figure.modelledCaption": { th: "แบบจำลองคิด ไม่ใช่คำพยากรณ์", en: "modelled, not a forecast" },
	"figure.fittedCaption": {
		th: "แบบจำลองคิด ปรับเทียบกับผลนับในพื้นที่แล้ว",
		en: "modelled, fitted to local counts",
	},
	"figure.estimatedCaption": { th: "ประมาณการ ไม่ใช่คำพยากรณ์", en: "estimated, not a forecast" },
	"question.basis.decision": { th: "ตั้งไว้ในทางเลือกนี้", en: "set in this option" },
	"question.basis.example": { th: "เราสมมติขึ้น", en: "our assumption" },
	"question.basis.published": { th: "เคยประกาศ", en: "published" },
	"question.range": {
		th: "ช่วงคือ 8 ใน 10 อนาคตที่จำลอง",
		en: "A range holds 8 of 10 simulated futures",
	},
	"question.home": { th: "บอกว่าคุณอยู่แถวไหน", en: "Say where you live" },
	"question.home.why": {
		th: "แล้วคำตอบนี้จะคิดจากบ้านคุณ ข้อมูลไม่ออกจากเครื่อง",
		en: "and this is answered from there. It stays on this device.",
	},
	"question.say": { th: "บอกความเห็นของคุณ", en: "Say what you think" },
	"question.stations": { th: "สถานีทั้งหมด และคลาดได้เท่าไร", en: "All stations, and how far off they may be" },
	"question.stations.name": { th: "สถานี", en: "Station" },
	"question.stations.off": { th: "อาจคลาด", en: "May be off by" },
	"question.placesAlong": { th: "มีที่ไหนบ้าง", en: "Which ones" },
	"question.towns": { th: "แต่ละเทศบาลต้องเติมปีละเท่าไร", en: "What each municipality would add a year" },
	"question.towns.name": { th: "ใคร", en: "Who" },
	"question.towns.yearly": { th: "ล้านบาทต่อปี", en: "Million baht a year" },
	"question.towns.example": {
		th: "ยังไม่มีใครประกาศว่าใครจ่ายเท่าไร ตารางนี้แบ่งเท่ากันไว้เป็นตัวอย่าง",
		en: "Nobody has said who pays what: equal parts here are an example",
	},
	"question.access": { th: "คนมาถึงสถานีอย่างไร", en: "How riders reach a station" },
	"question.source.walk": {
		th: "ระยะเส้นตรงจากช่วงบ้านของคุณถึงสถานี คูณค่าอ้อม แล้วหารด้วยความเร็วเดิน เป็นการวัดจากแผนที่ ไม่ใช่คำทำนายว่าใครจะขึ้นรถ",
		en: "Straight line from your block to the station × a detour factor ÷ walking speed. It is measured on the map and foretells no riding.",
	},
	"question.source.losers": {
		th: "เทียบเวลาไปโรงพยาบาล มหาวิทยาลัย ตลาด และใจกลางเมืองด้วยรถสาธารณะ ก่อนและหลังมีรถไฟฟ้า จากทุกช่วงบ้าน ถือว่าสองแถวที่วิ่งระหว่างที่ซึ่งเดินถึงสถานีได้ทั้งสองปลายเลิกวิ่ง ซึ่งยังไม่มีใครตัดสิน นับเฉพาะคนที่ต่างกันชัดเจน",
		en: "Minutes by public transport to the places that draw most, before and after, from every block. It supposes that songthaews between places within walking reach of stations are withdrawn, which nobody has decided. Only clear differences count.",
	},
	"question.source.decision": {
		th: "คนที่ทำทางเลือกนี้ตั้งค่าไว้ แบบจำลองไม่ได้คิด",
		en: "Set by whoever made this option. No model works it out.",
	},
	"question.source.line": {
		th: "นับและวัดจากเส้นทางกับสถานีของทางเลือกนี้ ตำแหน่งที่ใช้เป็นการวางของเรา เพราะพิกัดจริงไม่เคยเปิดเผย",
		en: "Counted and measured on this option’s line and stations. Their points are our placement: the real ones were never published.",
	},
	"question.source.claims": {
		th: "รวมจากตัวเลขที่เคยประกาศ ดูทีละรายการได้ในหัวข้อ “ที่เคยพูดไว้” ด้านล่าง",
		en: "Put together from what was published. Each item is under “What has been said” below.",
	},
	"question.source.riders": {
		th: "แบบจำลองคิดจากการเดินทางของคนทั้งเมืองในวันทำงาน ยังไม่มีการสำรวจที่เปิดเผยให้เทียบ",
		en: "Modelled from everybody’s trips on a weekday. No public survey exists to hold it against.",
	},

	"question.about": { th: "ราว", en: "about" },
	"question.unit.boardings": { th: "{amount} เที่ยวต่อวัน", en: "{amount} rides a weekday" },
	"question.unit.people": { th: "{amount} คน", en: "{amount} people" },
	"question.unit.years": { th: "{amount} ปี", en: "{amount} years" },
	"question.unit.percent": { th: "{amount}%", en: "{amount} %" },

	"question.worth": { th: "คุ้มกับเงินไหม", en: "Is it worth the money?" },
	"question.pays": { th: "ใครจ่าย บ้านเราต้องจ่ายด้วยไหม", en: "Who pays, and do we?" },
	"question.trust": {
		th: "ใครสร้าง ไว้ใจได้ไหม แล้วรถที่ไฟไหม้ล่ะ",
		en: "Who builds it, can they be trusted, and what of the tram that burned?",
	},
	"question.where": {
		th: "สถานีอยู่ตรงไหน ผ่านหน้าบ้านหรือหน้าร้านเราไหม",
		en: "Where are the stations? Does it pass my home or shop?",
	},
	"question.works": {
		th: "ก่อสร้างนานแค่ไหน ร้านค้าจะเป็นอย่างไร",
		en: "How long is the building, and what becomes of the shops?",
	},
	"question.fare": { th: "ค่ารถเท่าไร ใครได้ ใครเสีย", en: "What is the fare, and who gains or loses?" },
	"question.connect": {
		th: "ต่อสองแถว รถเมล์ หรือจอดรถได้ไหม",
		en: "Can I change to songthaews and buses, or park?",
	},
	"question.safe": {
		th: "ปลอดภัยไหม คนแก่คนพิการขึ้นได้ไหม",
		en: "Is it safe, and can older and disabled people use it?",
	},
	"question.land": {
		th: "เมืองจะเปลี่ยนไปไหม ที่ดินรอบสถานีใครได้",
		en: "Will the town change, and who gets the land round stations?",
	},
	"question.when": {
		th: "เมื่อไรจะได้นั่ง แล้วสายอื่นล่ะ",
		en: "When does it open, and what of other lines?",
	},

	"question.worth.noLine": {
		th: "ไม่สร้างก็ไม่ต้องจ่ายและไม่ได้อะไร เงินก้อนนี้เอาไปทำรถเมล์หรือทางเท้าได้ แต่ยังไม่มีใครเทียบให้ดู",
		en: "Nothing is built, so nothing is paid and nothing gained. The money could go to buses or footpaths; nobody has compared that.",
	},
	"question.pays.noLine": { th: "ไม่สร้าง จึงไม่มีใครต้องจ่าย", en: "Nothing is built, so nobody pays" },
	"question.trust.noLine": { th: "ไม่มีใครต้องสร้างอะไร", en: "There is nothing to build" },
	"question.where.noLine": { th: "ไม่มีสถานี ไม่ผ่านบ้านใคร", en: "No stations, and it passes nobody’s home" },
	"question.works.noLine": {
		th: "ไม่มีการก่อสร้าง ร้านค้าเป็นเหมือนทุกวันนี้",
		en: "No works: shops stay as they are today",
	},
	"question.fare.noLine": {
		th: "ไม่มีค่ารถใหม่ คนที่ไม่มีรถก็ยังไปไหนยากเหมือนเดิม",
		en: "No new fare. Who has no vehicle gets about no better than today.",
	},
	"question.connect.noLine": {
		th: "ไม่มีรถไฟฟ้าให้ต่อ มีแต่สองแถวและรถเมล์ที่มีอยู่",
		en: "No trains to change to: only today’s songthaews and buses",
	},
	"question.safe.noLine": {
		th: "ถนนอันตรายเท่าเดิม และไม่มีรถรางมาเพิ่ม",
		en: "Roads stay as dangerous as they are, and no trains are added",
	},
	"question.land.noLine": { th: "ที่ดินและหน้าตาเมืองเป็นเหมือนเดิม", en: "Land and townscape stay as they are" },
	"question.when.noLine": { th: "ไม่สร้าง จึงไม่มีวันเปิด", en: "Nothing is built, so nothing opens" },
	"question.land.unvalued": {
		th: "เราไม่ได้นับรายได้จากที่ดินเลย เพราะยังไม่มีใครเปิดเผยราคาและพื้นที่",
		en: "No income from land is counted: nobody has published its price or area",
	},
	"question.when.noDate": {
		th: "ทางเลือกนี้ไม่ได้กำหนดวันเปิด เพราะยังไม่มีวันที่เชื่อได้",
		en: "This option sets no opening date: there is none to rely on",
	},
	"question.trust.noJudge": {
		th: "แบบจำลองบอกไม่ได้ว่าใครไว้ใจได้ บอกได้แต่ว่าเคยพูดอะไรไว้ และที่อื่นเป็นอย่างไร",
		en: "No model can say whom to trust: only what has been said, and what happened elsewhere",
	},
} as const;
