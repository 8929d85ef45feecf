import type { Message } from "../message.ts";

/** Who pays for the line, what it is worth, and what it means to each municipality. */
export const moneyMessages = {
	"money.panel": { th: "เงิน", en: "Money" },
	"money.working": { th: "กำลังคิดเรื่องเงิน…", en: "Working out the money…" },
	"money.perYear": { th: "{amount} ต่อปี", en: "{amount} a year" },
	"money.fromTo": { th: "{low} ถึง {high}", en: "{low} to {high}" },

	"money.build": { th: "สร้าง เดินรถ และเก็บค่าโดยสาร", en: "Build it, run it, ride it" },
	"money.gap": { th: "เมืองต้องเติมปีละ", en: "The towns must add, a year" },
	"money.gap.note": {
		th: "ค่าเดินรถกับค่างวดเงินกู้ หักค่าโดยสารแล้ว เฉลี่ยตลอด {years} ปี",
		en: "Running and loan payments, less fares, mean of {years} years",
	},
	"money.gap.share": {
		th: "ค่าโดยสารจ่ายค่าเดินรถได้ {percent} (ช่วง {range})",
		en: "Fares pay {percent} of running (range {range})",
	},

	"money.who": { th: "ใครจ่ายค่าก่อสร้าง", en: "Who pays for building" },
	"money.who.example": {
		th: "ยังไม่มีใครประกาศส่วนแบ่ง ชุดนี้เป็นเพียงตัวอย่าง",
		en: "Nobody has published the shares: this stack is an example",
	},
	"money.who.given": { th: "ตามที่ทางเลือกนี้กำหนด", en: "As this option says" },
	"money.source.municipality": { th: "เทศบาล", en: "Municipalities" },
	"money.source.investors": { th: "นักลงทุนเอกชน", en: "Private investors" },
	"money.source.loan": { th: "เงินกู้ธนาคาร", en: "Bank loan" },
	"money.source.land": { th: "ที่ดินรอบสถานี", en: "Station land" },
	"money.source.grant": { th: "เงินให้เปล่าหรืออื่น ๆ", en: "Grant or other" },
	"money.source.operator": { th: "บริษัทเดินรถ", en: "The operator" },
	"money.source.header": { th: "แหล่งเงิน", en: "Source" },
	"money.amountAndShare": { th: "{amount} · {percent}", en: "{amount} · {percent}" },
	"money.overrun": {
		th: "คิดจากเงินลงทุนตามสมมติฐานที่ตั้งไว้ จึงต่างจากค่ากลางของอนาคตจำลองได้เล็กน้อย ถ้าบานปลาย ทุกแหล่งจ่ายเพิ่มตามส่วน",
		en: "At the capital cost of the assumptions as set, which may differ a little from the middle of the simulated futures; if it overruns, every source adds its part",
	},
	"money.debt": { th: "หนี้", en: "The debt" },
	"money.debt.service": { th: "ค่างวดเงินกู้", en: "Loan payments" },
	"money.debt.terms": {
		th: "ดอกเบี้ยแท้จริง {rate} ผ่อน {years} ปี",
		en: "{rate} real interest over {years} years",
	},
	"money.debt.cover": { th: "ความสามารถชำระหนี้ ปีต่ำสุด", en: "Debt cover, lowest year" },
	"money.debt.cover.below": {
		th: "ต่ำกว่า 0 คือค่าโดยสารยังไม่พอค่าเดินรถ จึงไม่มีเงินเหลือชำระหนี้เลย ธนาคารย่อมขอมากกว่า 1",
		en: "Below 0 fares do not even pay for running, so nothing is left for the debt. Lenders ask for more than 1.",
	},
	"money.debt.cover.above": {
		th: "1 คือมีเงินชำระหนี้พอดี ธนาคารย่อมขอมากกว่า 1",
		en: "At 1 the debt is just paid. Lenders ask for more than 1.",
	},
	"money.debt.none": { th: "ไม่มีเงินกู้", en: "No loan" },

	"money.edit": { th: "ปรับแหล่งเงิน", en: "Change who pays" },
	"money.edit.percent": { th: "ร้อยละของเงินลงทุน", en: "Per cent of the capital" },
	"money.edit.total": {
		th: "รวม {percent} เงินกู้รับส่วนที่เหลือ {loan}",
		en: "Total {percent}; the loan takes the rest, {loan}",
	},
	"money.edit.interest": { th: "ดอกเบี้ยเงินกู้ที่แท้จริง (% ต่อปี)", en: "Real interest (% a year)" },
	"money.edit.term": { th: "ผ่อนกี่ปี", en: "Term (years)" },
	"money.edit.shortfall": { th: "ส่วนที่ขาดในแต่ละปี ใครจ่าย", en: "Who covers the yearly shortfall" },
	"money.edit.reset": { th: "กลับไปใช้ตัวอย่าง", en: "Back to the example" },
	"money.shortfall.equal": { th: "เทศบาลเจ้าของร่วมจ่ายเท่ากัน", en: "The owners, in equal parts" },
	"money.shortfall.people": { th: "เทศบาลเจ้าของร่วมจ่ายตามจำนวนคน", en: "The owners, by people" },
	"money.shortfall.boardings": {
		th: "เทศบาลเจ้าของร่วมจ่ายตามจำนวนผู้โดยสาร",
		en: "The owners, by boardings",
	},
	"money.shortfall.operator": { th: "บริษัทเดินรถรับเอง", en: "The operator alone" },

	"money.places": { th: "แต่ละเทศบาลจ่ายและได้", en: "What each municipality pays and gets" },
	"money.places.lead": {
		th: "ล้านบาท ค่ากลางและช่วง ประโยชน์นับที่บ้านของคนที่ได้ ไม่ใช่ที่ตั้งสถานี",
		en: "Million baht, middle and range. Gains count where people live, not where stations stand.",
	},
	"money.places.name": { th: "เทศบาล", en: "Municipality" },
	"money.places.outside": { th: "นอกเขตเทศบาล", en: "Outside all" },
	"money.places.once": { th: "จ่ายตอนสร้าง", en: "Pays once" },
	"money.places.yearly": { th: "จ่ายทุกปี", en: "Pays a year" },
	"money.places.gain": { th: "ได้ต่อปี", en: "Gets a year" },
	"money.places.head": { th: "จ่ายต่อหัว (บาท/ปี)", en: "Pays a head (baht/year)" },
	"money.places.gainHead": { th: "ได้ต่อหัว (บาท/ปี)", en: "Gets a head (baht/year)" },
	"money.places.stations": { th: "สถานี", en: "Stations" },
	"money.places.reach": { th: "คนในระยะเดิน", en: "People in reach" },
	"money.places.boardings": { th: "ขึ้นรถที่นี่", en: "Boardings here" },
	"money.places.residents": { th: "คนที่นี่ขึ้นรถ", en: "Boardings by residents" },
	"money.places.away": {
		th: "อีกปีละ {amount} เป็นของการเดินทางที่ไม่ได้เริ่มหรือจบที่บ้าน จึงไม่รู้ว่าคนได้อยู่เทศบาลใด",
		en: "Another {amount} a year belongs to trips that neither start nor end at home: where those people live is not known.",
	},
	"money.places.more": { th: "สถานี ผู้โดยสาร และต่อหัว", en: "Stations, boardings and a head" },
	"money.places.heads": { th: "จ่ายและได้ต่อหัว", en: "What a head pays and gets" },
	"money.places.use": { th: "สถานีและผู้โดยสาร", en: "Stations and boardings" },
	"money.places.gini": {
		th: "ภาระต่อหัวเหลื่อมล้ำ {gini} (0 คือเท่ากันทุกคน)",
		en: "Unevenness of what a head pays: {gini} (0 is even)",
	},

	"money.worth": { th: "คุ้มไหม", en: "Is it worth it" },
	"money.worth.caution": {
		th: "ตัวเลขชุดนี้ขึ้นกับสมมติฐานมาก ดูต้นทุนต่อการขึ้นรถก่อน และอย่าใช้ตัวเลขเดียวตัดสิน",
		en: "These hang on many assumptions. Look at the cost of a boarding first, and let no single figure decide.",
	},
	"money.worth.cost": { th: "ต้นทุนต่อการขึ้นรถหนึ่งครั้ง (บาท)", en: "Cost of one boarding (baht)" },
	"money.worth.rate": { th: "อัตราคิดลด", en: "Discount rate" },
	"money.worth.capital": { th: "เฉพาะค่าก่อสร้าง", en: "Building alone" },
	"money.worth.total": { th: "รวมค่าเดินรถ", en: "With running" },
	"money.worth.rider": { th: "ผู้โดยสารจ่าย {fare}", en: "The rider pays {fare}" },
	"money.worth.net": {
		th: "มูลค่าสุทธิ (ล้านบาท) และประโยชน์ต่อต้นทุน",
		en: "Net worth (million baht) and benefit over cost",
	},
	"money.worth.npv": { th: "NPV ต่อสังคม", en: "NPV to society" },
	"money.worth.financial": { th: "NPV ของผู้เดินรถ ที่ {rate}", en: "Operator’s NPV at {rate}" },
	"money.worth.bcr": { th: "ประโยชน์ ÷ ต้นทุน", en: "Benefit ÷ cost" },
	"money.worth.eirr": { th: "ผลตอบแทนต่อสังคม (EIRR)", en: "Return to society (EIRR)" },
	"money.worth.firr": { th: "ผลตอบแทนการเงิน (FIRR)", en: "Financial return (FIRR)" },
	"money.worth.noRate": { th: "ไม่มี เพราะได้คืนไม่ถึงที่จ่าย", en: "none: it never pays back" },
	"money.worth.manyRates": {
		th: "มีหลายค่า ({count}) จึงใช้ไม่ได้",
		en: "{count} rates solve it, so none can be used",
	},
	"money.worth.futures": {
		th: "ที่ {rate} คุ้มกว่าที่จ่ายใน {futures} อนาคต",
		en: "At {rate}, worth more than it costs in {futures} futures",
	},
	"money.worth.residual": {
		th: "มูลค่าซากปลายโครงการ {amount} (คิดแยก ไม่รวมข้างบน)",
		en: "Left at the end: {amount} (apart, not in the above)",
	},
	"money.worth.bands": {
		th: "เกณฑ์ของสหรัฐ (ดูเป็นบริบทเท่านั้น): {dollars} ดอลลาร์ต่อเที่ยว {cost} · {trips} ล้านเที่ยวต่อปี {mobility} · ความหนาแน่นรอบสถานี {density}",
		en: "United States bands, context only: US$ {dollars} a trip {cost} · {trips} million trips a year {mobility} · density near stations {density}",
	},
	"money.band.high": { th: "“สูง”", en: "“high”" },
	"money.band.mediumHigh": { th: "“ค่อนข้างสูง”", en: "“medium-high”" },
	"money.band.medium": { th: "“กลาง”", en: "“medium”" },
	"money.band.mediumLow": { th: "“ค่อนข้างต่ำ”", en: "“medium-low”" },
	"money.band.low": { th: "“ต่ำ”", en: "“low”" },

	"money.gains": { th: "สังคมได้อะไรในหนึ่งปี", en: "What society gains in a year" },
	"money.gains.riders": { th: "คนนั่งรถได้เวลาและความสบาย", en: "Riders’ time and comfort" },
	"money.gains.vehicles": {
		th: "ค่าใช้รถที่ประหยัดเกินกว่าที่คนนั่งนับเอง",
		en: "Vehicle costs beyond what riders count",
	},
	"money.gains.accidents": { th: "ตายและเจ็บบนถนนน้อยลง", en: "Fewer road deaths and injuries" },
	"money.gains.carbon": { th: "คาร์บอน", en: "Carbon" },
	"money.gains.songthaewFares": { th: "ค่าโดยสารที่สองแถวเสียไป", en: "Fares songthaew owners lose" },
	"money.gains.total": { th: "รวม", en: "Together" },
	"money.gains.item": { th: "รายการ", en: "Item" },
	"money.gains.value": { th: "ล้านบาทต่อปี (ช่วง)", en: "Million baht a year (range)" },
	"money.gains.from": {
		th: "ผู้โดยสารมาจาก มอเตอร์ไซค์ {motorcycle} สองแถว {songthaew} รถยนต์ {car} เดินหรือปั่น {active}",
		en: "Riders come from motorcycles {motorcycle}, songthaews {songthaew}, cars {car}, walking or cycling {active}",
	},
	"money.gains.detail": {
		th: "ผู้โดยสารมาจากไหน และวิธีคิด",
		en: "Where riders come from, and how it is counted",
	},
	"money.gains.half": {
		th: "คนนั่งได้ครั้งละ {logsum} (logsum) กฎครึ่งหนึ่งให้ {half} คือคนนั่งรถสาธารณะเดิม {existing} คนใหม่ {added}",
		en: "A boarding gains {logsum} by the logsum; the rule of half gives {half}: {existing} for those who rode public transport, {added} for those who come",
	},
	"money.gains.missing": {
		th: "ยังไม่นับรถติด เสียง ฝุ่น และความวุ่นวายช่วงก่อสร้าง",
		en: "Not valued: congestion, noise, dust, and trouble while building",
	},

	"money.carbon": { th: "คาร์บอน", en: "Carbon" },
	"money.carbon.load": {
		th: "ต้องมีคนบนรถเฉลี่ย {load} คน ที่มาจากมอเตอร์ไซค์ทั้งหมด รถไฟฟ้าจึงปล่อยคาร์บอนน้อยกว่า คาดว่ามีเฉลี่ย {mean} คน",
		en: "A train needs {load} people aboard, all from motorcycles, before it emits less than they did; about {mean} are expected on average.",
	},
	"money.carbon.more": {
		th: "ปล่อยเพิ่มสุทธิปีละ {range} ตัน",
		en: "Net, {range} tonnes more a year",
	},
	"money.carbon.less": { th: "ลดสุทธิปีละ {range} ตัน", en: "Net, {range} tonnes less a year" },
	"money.carbon.either": {
		th: "อาจลดหรือเพิ่มก็ได้ {low} ถึง {high} ตันต่อปี",
		en: "It may go either way: {low} to {high} tonnes a year",
	},
	"money.carbon.mix": {
		th: "ด้วยผู้โดยสารชุดที่คาดไว้ จุดคุ้มคือ {load} คน ไม่นับการก่อสร้าง และถือว่าสองแถวยังวิ่งเท่าเดิม",
		en: "With the riders expected the point is {load} aboard. Building is not counted, and songthaews run on as before.",
	},

	"money.fair": { th: "ค่าโดยสารหนักแค่ไหน", en: "How heavy the fare is" },
	"money.fair.group": { th: "ใคร", en: "Who" },
	"money.fair.month": { th: "จ่ายต่อเดือน", en: "Pays a month" },
	"money.fair.share": { th: "ต่อรายได้", en: "Of income" },
	"money.fair.household": { th: "ครัวเรือน ({count} คนไปทำงาน)", en: "Household ({count} commute)" },
	"money.fair.worker": { th: "คนทำงาน", en: "Worker" },
	"money.fair.student": { th: "นักเรียน (ส่วนแบ่งรายได้บ้าน)", en: "Student (share of the home’s income)" },
	"money.fair.elder": { th: "ผู้สูงอายุ (เบี้ยยังชีพ)", en: "Older person (state allowance)" },
	"money.fair.basis": {
		th: "รายได้ครัวเรือน {income} บาทต่อเดือน ปี 2558 ไม่ได้ปรับเงินเฟ้อ ค่าโดยสารไม่มีส่วนลด",
		en: "Household income {income} baht a month, 2015, not indexed. No concessions.",
	},

	"money.land": { th: "รายได้จากที่ดินรอบสถานี", en: "Income from station land" },
	"money.land.unknown": {
		th: "ไม่ทราบ เพราะยังไม่มีราคาที่ดิน ไม่นับรวมที่ใดเลย",
		en: "Not known: no land value has been given. It is counted nowhere.",
	},
	"money.land.capture": {
		th: "อาจเก็บได้ครั้งเดียว {range} จากที่ดินมูลค่า {value}",
		en: "{range} could be captured once, from land worth {value}",
	},
	"money.land.needed": {
		th: "แหล่งเงินข้างบนหวังจากที่ดิน {amount} ที่ดินต้องมีมูลค่าราว {value}",
		en: "The stack counts on {amount} from land: it would have to be worth about {value}",
	},
	"money.land.edit": { th: "ใส่ราคาที่ดิน", en: "Give a land value" },
	"money.land.price": { th: "ราคาที่ดิน (ล้านบาท/ไร่)", en: "Land value (million baht/rai)" },
	"money.land.area": { th: "พื้นที่ (ไร่)", en: "Area (rai)" },
	"money.land.note": {
		th: "ใส่ทั้งสองช่อง 1 ไร่ = 1,600 ตร.ม. วงกลม 500 ม. รอบสถานีหนึ่งแห่งมีราว 490 ไร่",
		en: "Fill in both. 1 rai = 1,600 m²; 500 m around one station is about 490 rai.",
	},
	"money.land.remove": { th: "ลบราคาที่ดิน", en: "Take the value away" },

	"money.flow": { th: "เงินเข้าออกรายปี", en: "Cash flow by year" },
	"money.flow.lead": {
		th: "แต่ละแท่งคือเงินที่ต้องใช้ในปีนั้น ส่วนทึบค่าโดยสารจ่าย ส่วนลายต้องมีคนเติม ก่อนหน้านั้นก่อสร้าง {years} ปี ปีละ {amount}",
		en: "Each column is what a year costs: solid is paid by fares, hatched must be added. Before that, {years} years of building at {amount} a year.",
	},
	"money.flow.axis": { th: "ปีที่เปิดบริการ", en: "Year of running" },
	"money.flow.fares": { th: "ค่าโดยสารและรายได้ที่พึ่งได้", en: "Fares and income relied on" },
	"money.flow.short": { th: "ต้องเติม", en: "To be added" },
	"money.flow.table": { th: "ตารางรายปี", en: "Table of every year" },
	"money.flow.year": { th: "ปี", en: "Year" },
	"money.flow.capital": { th: "ก่อสร้าง", en: "Building" },
	"money.flow.operating": { th: "เดินรถ", en: "Running" },
	"money.flow.revenue": { th: "ค่าโดยสาร", en: "Fares" },
	"money.flow.debt": { th: "ค่างวด", en: "Loan" },
	"money.flow.shortfall": { th: "ต้องเติม (ช่วง)", en: "To be added (range)" },
	"money.flow.csv": { th: "บันทึกตารางเป็น CSV", en: "Save the table as CSV" },

	"money.compare": { th: "เงินของทั้งสองทางเลือก", en: "Money of both" },
	"money.compare.npv": { th: "มูลค่าสุทธิต่อสังคม", en: "worth to society" },
	"money.compare.shortfall": { th: "เงินที่เมืองต้องเติม", en: "what the towns must add" },

	"money.topic.shortfall": { th: "เงินที่เมืองต้องเติม", en: "What the towns must add" },
	"money.topic.shortfall.meaning": {
		th: "เงินที่ต้องหามาเติมในหนึ่งปีเพื่อให้รถวิ่งต่อและผ่อนหนี้ได้ เฉลี่ยทุกปีที่เดินรถ",
		en: "What somebody must add in a year so that trains run and the loan is paid, mean of all years of running.",
	},
	"money.topic.shortfall.formula": {
		th: "ค่าเดินรถ + ค่างวดเงินกู้ − ค่าโดยสาร − รายได้ที่ดินที่กล้าพึ่ง ปีใดติดลบให้เป็น 0 เงินเหลือไม่ยกไปปีถัดไป",
		en: "Running + loan payments − fares − land income relied on, not below 0 in any year; a surplus is not carried over.",
	},
	"money.topic.debt": { th: "หนี้และความสามารถชำระ", en: "Debt and debt cover" },
	"money.topic.debt.meaning": {
		th: "เงินที่เหลือหลังค่าเดินรถ เทียบกับค่างวดที่ต้องจ่าย ดูปีที่แย่ที่สุด",
		en: "What is left after running, beside the payment due; the worst year counts.",
	},
	"money.topic.debt.formula": {
		th: "(ค่าโดยสาร + รายได้ที่ดินที่กล้าพึ่ง − ค่าเดินรถ) ÷ ค่างวด เงินกู้เบิกเท่ากันทุกปีที่ก่อสร้าง ทบดอกจนเปิด แล้วผ่อนเท่ากันทุกปี",
		en: "(Fares + land income relied on − running) ÷ payment. The loan is drawn in equal parts while building, interest is added until opening, then equal yearly payments.",
	},
	"money.topic.places": { th: "บัญชีของแต่ละเทศบาล", en: "The ledger of municipalities" },
	"money.topic.places.meaning": {
		th: "จ่ายเท่าไร ได้เท่าไร ต่อเทศบาลและต่อหัวของคนตามทะเบียน",
		en: "What each pays and gets, and a registered head of it.",
	},
	"money.topic.places.formula": {
		th: "จ่าย = ส่วนแบ่งตอนสร้าง + ส่วนแบ่งของเงินที่ต้องเติม · ได้ = ประโยชน์ของคนนั่งที่มีบ้านอยู่ที่นั่น แบ่งตามโซนของบ้าน",
		en: "Pays = its share of building + its part of the shortfall. Gets = gain of riders who live there, by the zone of their home.",
	},
	"money.topic.worth": { th: "ความคุ้มค่า", en: "What it is worth" },
	"money.topic.worth.meaning": {
		th: "เงินเข้าออกทุกปีคิดเป็นมูลค่าวันแรกของการก่อสร้าง",
		en: "All years’ money at its worth on the first day of building.",
	},
	"money.topic.worth.formula": {
		th: "NPV = Σ เงินปีนั้น ÷ (1 + อัตราคิดลด)^ปี · B/C = (ค่าโดยสาร + ประโยชน์) ÷ (ก่อสร้าง + เดินรถ) · ต้นทุนต่อครั้ง = (เงินลงทุน × CRF + ค่าเดินรถ) ÷ ครั้งที่ขึ้นต่อปี · EIRR คืออัตราที่ NPV เป็น 0",
		en: "NPV = Σ flow ÷ (1 + rate)^year · B/C = (fares + gains) ÷ (building + running) · cost of a boarding = (capital × CRF + running) ÷ boardings a year · EIRR is the rate at which NPV is 0.",
	},
	"money.topic.gains": { th: "ประโยชน์ต่อสังคม", en: "What society gains" },
	"money.topic.gains.meaning": {
		th: "คนนั่ง คนบนถนน และคนที่เสียรายได้ ในหนึ่งปีเมื่อคนคุ้นเคยแล้ว",
		en: "Riders, people on the road, and those who lose income, in a mature year.",
	},
	"money.topic.gains.formula": {
		th: "คนนั่ง: ผลต่างของ logsum × มูลค่าเวลา · รถ: กม. ที่ไม่ต้องขับ × ต้นทุนแท้จริง − ที่คนนั่งนับเองแล้ว · อุบัติเหตุ: คน-กม. × ผลต่างอัตราตาย × มูลค่า · คาร์บอน: ตัน × ราคา · สองแถว: ผู้โดยสารที่เสียไป × ค่าโดยสาร",
		en: "Riders: change of the logsum × value of time · vehicles: km not driven × resource cost − what riders count themselves · accidents: passenger-km × difference of death rates × value · carbon: tonnes × price · songthaews: riders lost × fare.",
	},
	"money.topic.carbon": { th: "คาร์บอน", en: "Carbon" },
	"money.topic.carbon.meaning": {
		th: "ไฟฟ้าที่รถใช้ เทียบกับที่คนนั่งเคยปล่อยบนถนน ไม่นับการก่อสร้าง",
		en: "What trains’ electricity emits beside what riders emitted on the road. Building is not counted.",
	},
	"money.topic.carbon.formula": {
		th: "จุดคุ้ม = ไฟฟ้าต่อขบวน-กม. × คาร์บอนของไฟฟ้า ÷ คาร์บอนต่อคน-กม. ของรถเดิม · สุทธิ = รถไฟฟ้า − มอเตอร์ไซค์และรถยนต์ที่ไม่ต้องวิ่ง",
		en: "Break-even = energy a train-km × carbon of electricity ÷ carbon a passenger-km of the former vehicle · net = trains − motorcycles and cars not driven.",
	},
	"money.topic.fair": { th: "ภาระค่าโดยสาร", en: "Weight of the fare" },
	"money.topic.fair.meaning": {
		th: "ค่าโดยสารทั้งเดือนของคนที่ใช้ประจำ เทียบกับรายได้",
		en: "A regular rider’s fares of a month beside income.",
	},
	"money.topic.fair.formula": {
		th: "ค่าโดยสาร × จำนวนครั้งที่ขึ้นต่อเดือน ÷ รายได้ต่อเดือน",
		en: "Fare × boardings a month ÷ monthly income.",
	},
	"money.topic.land": { th: "รายได้จากที่ดินรอบสถานี", en: "Income from station land" },
	"money.topic.land.meaning": {
		th: "ส่วนของราคาที่ดินที่แพงขึ้นเพราะสถานี ซึ่งอาจเก็บมาช่วยจ่ายได้ คิดอย่างระวัง และแยกจากค่าโดยสาร",
		en: "The part of a rise in land value that could help to pay; cautious, and apart from fares.",
	},
	"money.topic.land.formula": {
		th: "มูลค่าที่ดินในระยะ 500 ม. × ที่แพงขึ้น (5–15 %) × ส่วนที่เก็บได้ (10–25 %) ครั้งเดียว ไม่ใช่ทุกปี",
		en: "Value of land within 500 m × rise (5–15 %) × part captured (10–25 %), once and not each year.",
	},
} as const satisfies Record<string, Message>;
