import type { Message } from "../message.ts";

/** What the presenter's scenes say: one sentence each, filled from results, and the figures under it. */
export const storyMessages = {
	"story.sentence.city": {
		th: "รถไฟฟ้าสายนี้ยาว {length} วิ่งจาก{first}ถึง{last} จอด {stations} สถานี",
		en: "The line runs {length} from {first} to {last} and stops at {stations} stations.",
	},
	"story.sentence.city.none": {
		th: "ทางเลือกนี้คือไม่สร้าง เมืองเดินทางกันต่อไปอย่างทุกวันนี้",
		en: "This option builds nothing: the city goes on travelling as it does today.",
	},
	"story.sentence.noLine": {
		th: "ทางเลือกนี้ไม่สร้างอะไร จึงไม่มีตัวเลขให้เล่าในฉากนี้",
		en: "This option builds nothing, so this scene has no figures to tell.",
	},
	"story.sentence.walk": {
		th: "{people} คน เดินถึงสถานีได้ภายใน 10 นาที คือ {share} ของคนทั้งเมือง",
		en: "{people} people can walk to a station within 10 minutes: {share} of everybody here.",
	},
	"story.sentence.riders": {
		th: "แบบจำลองได้คนขึ้นรถวันทำงานละ {boardings} ครั้ง ของจริงอาจต่างไป ไม่ใช่คำสัญญา",
		en: "The model puts it at {boardings} boardings on a weekday. What comes may differ: it is no promise.",
	},
	"story.sentence.riders.more": {
		th: "แบบจำลองได้คนขึ้นรถวันทำงานละ {boardings} ครั้ง มากกว่า “{against}” {futures} อนาคตที่ลองคิด",
		en: "The model puts it at {boardings} boardings on a weekday: more than “{against}” in {futures} futures we tried.",
	},
	"story.sentence.riders.less": {
		th: "แบบจำลองได้คนขึ้นรถวันทำงานละ {boardings} ครั้ง น้อยกว่า “{against}” {futures} อนาคตที่ลองคิด",
		en: "The model puts it at {boardings} boardings on a weekday: fewer than “{against}” in {futures} futures we tried.",
	},
	"story.sentence.riders.same": {
		th: "แบบจำลองได้คนขึ้นรถวันทำงานละ {boardings} ครั้ง ยังแยกไม่ออกว่ามากหรือน้อยกว่า “{against}”",
		en: "The model puts it at {boardings} boardings on a weekday. Whether that is more or fewer than “{against}” cannot be told.",
	},
	"story.sentence.change": {
		th: "ถ้าเลือกแบบนี้แทน “{against}” จะมีคนเดินถึงสถานีเพิ่ม {gained} คน แต่อีก {lost} คนจะเดินไม่ถึง",
		en: "Choose this over “{against}” and {gained} more people can walk to a station, while {lost} no longer can.",
	},
	"story.sentence.change.onlyGained": {
		th: "ถ้าเลือกแบบนี้แทน “{against}” จะมีคนเดินถึงสถานีเพิ่ม {gained} คน และไม่มีใครเสียสถานีใกล้บ้านไป",
		en: "Choose this over “{against}” and {gained} more people can walk to a station; nobody loses one.",
	},
	"story.sentence.change.onlyLost": {
		th: "ถ้าเลือกแบบนี้แทน “{against}” จะมี {lost} คนที่เดินไม่ถึงสถานี และไม่มีใครใกล้สถานีขึ้น",
		en: "Choose this over “{against}” and {lost} people can no longer walk to a station; nobody gains one.",
	},
	"story.sentence.change.same": {
		th: "คนที่เดินถึงสถานีเป็นคนกลุ่มเดียวกับ “{against}”",
		en: "The same people can walk to a station as with “{against}”.",
	},
	"story.sentence.change.nothing": {
		th: "ถ้าไม่สร้างเลย {gained} คนจะไม่มีสถานีให้เดินถึงใน 10 นาที",
		en: "Build nothing, and {gained} people have no station within a 10-minute walk.",
	},
	"story.sentence.stationMost": {
		th: "สถานี{station}เพิ่มคนขึ้นรถได้มากที่สุด ถ้าตัดออก คนขึ้นจะหายไปวันละ {boardings} ครั้ง",
		en: "{station} adds the most: without it the line would lose {boardings} boardings a day.",
	},
	"story.sentence.stationMost.untold": {
		th: "สถานี{station}เพิ่มคนขึ้นรถได้มากกว่าสถานีอื่น แต่ยังบอกไม่ได้ว่าตัดออกแล้วคนขึ้นจะน้อยลงจริงไหม",
		en: "{station} adds more than the others; whether the line would lose riders without it cannot be told.",
	},
	"story.sentence.stationLeast": {
		th: "สถานี{station}เพิ่มได้น้อยที่สุด คือวันละ {boardings} ครั้ง ควรมีไว้หรือไม่ ช่วยกันคิด",
		en: "{station} adds the least: {boardings} boardings a day. Is it worth having? Let us talk.",
	},
	"story.sentence.stationLeast.untold": {
		th: "สถานี{station}เพิ่มได้น้อยที่สุด จนยังบอกไม่ได้ว่าทำให้คนขึ้นมากขึ้นหรือน้อยลง",
		en: "{station} adds the least: so little that more riders or fewer cannot be told.",
	},
	"story.sentence.stationLeast.loses": {
		th: "ถ้าไม่จอดที่{station} รถจะถึงเร็วขึ้น แบบจำลองได้คนขึ้นทั้งสายเพิ่มวันละ {boardings} ครั้ง แต่คนแถวนั้นจะเสียสถานี",
		en: "Without {station} trains are faster and the model has {boardings} more boardings a day; people there would lose their station.",
	},
	"story.sentence.trains": {
		th: "จากต้นสายถึงปลายสายใช้เวลา {run} ช่วงเร่งด่วนมีรถทุก {headway}",
		en: "End to end takes {run}; at the busiest hours a train comes every {headway}.",
	},
	"story.sentence.cost": {
		th: "ค่าก่อสร้าง {capital} แล้วยังมีค่าเดินรถทุกปี ซึ่งค่าโดยสารคืนได้ {farebox}",
		en: "Building costs {capital}. Then trains must run every year, and fares pay {farebox} of that.",
	},
	"story.sentence.payers": {
		th: "เงินก่อสร้างก้อนใหญ่ที่สุดมาจาก{payer} และต้องมีคนเติมเงินให้พอเดินรถกับใช้หนี้ปีละ {shortfall}",
		en: "The largest part of the building money is {payer}, and running with debt falls short by {shortfall} a year.",
	},
	"story.sentence.payers.example": {
		th: "ถ้าเงินก่อสร้างก้อนใหญ่ที่สุดมาจาก{payer} ต้องมีคนเติมเงินปีละ {shortfall} สัดส่วนนี้เป็นตัวอย่าง แผนจริงยังไม่เปิดเผย",
		en: "If the largest part is {payer}, {shortfall} a year is missing. The shares are an example; no plan is public.",
	},
	"story.sentence.worth": {
		th: "จ่าย 100 บาท สังคมได้คืน {ratio} บาท ช่วงกว้างเพราะยังไม่มีผลนับงานและการเดินทางในเมืองนี้ที่เปิดเผย",
		en: "For 100 baht spent society gets {ratio} back. The range is wide: no counts of jobs or trips here are public.",
	},
	"story.sentence.losers": {
		th: "เทียบกับ “{against}” คนเสียประโยชน์กลุ่มใหญ่ที่สุดอยู่ตำบล{tambon} ราว {people} คน จะ{how} ต้องคุยกับเขาก่อน",
		en: "Against “{against}”, the largest group that loses lives in {tambon}: about {people} people {how}. We should talk with them first.",
	},
	"story.sentence.losers.none": {
		th: "เทียบกับ “{against}” ไม่พบใครเดินทางด้วยรถสาธารณะช้าลง ไกลขึ้น หรือแพงขึ้น แต่ยังไม่ได้นับร้านริมทาง คนขับสองแถว และช่วงก่อสร้าง",
		en: "Against “{against}” nobody is found slower, farther or dearer by public transport. Shops on the way, songthaew drivers and the building years are not counted.",
	},
	"story.sentence.stages": {
		th: "อาจเปิดทีละช่วงแทนที่จะสร้างพร้อมกันทั้งสาย ดูว่าคนขึ้นจริงเท่าไร แล้วค่อยสร้างต่อ",
		en: "It could open stretch by stretch rather than all at once: see who rides, then build on.",
	},
	"story.sentence.ask": {
		th: "สแกนเพื่อดูบ้านคุณในแผนนี้ แล้วบอกเราว่าชอบหรือกังวลตรงไหน",
		en: "Scan to find your home in this plan, then tell us what you like and what worries you.",
	},
	"story.sentence.free": { th: "เขียนประโยคของคุณที่นี่", en: "Write your own sentence here." },

	"story.payer.municipalities": { th: "เทศบาล", en: "the municipalities’" },
	"story.payer.investors": { th: "ผู้ร่วมทุน", en: "investors’" },
	"story.payer.loan": { th: "เงินกู้", en: "borrowed" },
	"story.payer.grant": { th: "เงินอุดหนุน", en: "a grant" },
	"story.payer.land": { th: "รายได้จากที่ดิน", en: "from land" },
	"story.loss.slower": {
		th: "ไปที่สำคัญด้วยรถสาธารณะได้ช้าลง",
		en: "get slower to the main places by public transport",
	},
	"story.loss.farther": {
		th: "เดินไปสถานีไกลขึ้น หรือไม่มีสถานีให้เดินถึง",
		en: "walk farther to a station or have none in reach",
	},
	"story.loss.dearer": {
		th: "จ่ายแพงขึ้นถ้าไปด้วยรถสาธารณะทางที่เร็วที่สุด",
		en: "pay more on the quickest way by public transport",
	},

	"story.kind.city": { th: "เส้นทางในเมือง", en: "The line in the city" },
	"story.kind.walk": { th: "ใครเดินถึง", en: "Who can walk to it" },
	"story.kind.riders": { th: "คนจะขึ้นเท่าไร", en: "Who would ride" },
	"story.kind.change": { th: "ต่างจากอีกทางเลือกอย่างไร", en: "What changes against the other" },
	"story.kind.stationMost": { th: "สถานีที่เพิ่มมากที่สุด", en: "The station that adds most" },
	"story.kind.stationLeast": { th: "สถานีที่เพิ่มน้อยที่สุด", en: "The station that adds least" },
	"story.kind.trains": { th: "วิ่งนานแค่ไหน", en: "How long it takes" },
	"story.kind.cost": { th: "ค่าใช้จ่ายเท่าไร", en: "What it costs" },
	"story.kind.payers": { th: "ใครจ่าย", en: "Who pays" },
	"story.kind.worth": { th: "คุ้มแค่ไหน และยังไม่รู้อะไร", en: "What it is worth, and what we do not know" },
	"story.kind.losers": { th: "ใครเสียประโยชน์", en: "Who loses" },
	"story.kind.stages": { th: "สร้างทีละช่วง", en: "Built in stages" },
	"story.kind.ask": { th: "อยากฟังจากคุณ", en: "What we ask of you" },
	"story.kind.free": { th: "ฉากว่าง", en: "A scene of your own" },

	"story.fact.lengthMetres": { th: "ความยาว", en: "Length" },
	"story.fact.stationCount": { th: "สถานี", en: "Stations" },
	"story.fact.peopleWalk10": { th: "เดินถึงใน 10 นาที", en: "Within a 10-minute walk" },
	"story.fact.peopleFeeder15": { th: "ต่อรถถึงใน 15 นาที", en: "Within 15 minutes by feeder" },
	"story.fact.peopleWalkShare": { th: "ส่วนของคนทั้งเมือง", en: "Of everybody in the city" },
	"story.fact.boardingsPerWeekday": { th: "คนขึ้นรถ", en: "Boardings" },
	"story.fact.keptPeople": { th: "เดินถึงเหมือนเดิม", en: "Kept" },
	"story.fact.gainedPeople": { th: "เดินถึงเพิ่ม", en: "Gained" },
	"story.fact.lostPeople": { th: "เดินไม่ถึงแล้ว", en: "Lost" },
	"story.fact.boardingsMore": { th: "ต่างจากอีกทางเลือก", en: "Against the other option" },
	"story.fact.boardingsFuturesShare": { th: "อนาคตที่คนขึ้นมากกว่า", en: "Futures with more riders" },
	"story.fact.mostBoardings": { th: "คนขึ้นที่สถานีนี้เพิ่มให้สาย", en: "Boardings it adds" },
	"story.fact.mostPeople": { th: "มีสถานีนี้สถานีเดียวที่เดินถึง", en: "Served on foot by it alone" },
	"story.fact.leastBoardings": { th: "คนขึ้นที่สถานีนี้เพิ่มให้สาย", en: "Boardings it adds" },
	"story.fact.leastPeople": { th: "มีสถานีนี้สถานีเดียวที่เดินถึง", en: "Served on foot by it alone" },
	"story.fact.runTimeSeconds": { th: "ต้นสายถึงปลายสาย", en: "End to end" },
	"story.fact.peakHeadwaySeconds": { th: "ชั่วโมงเร่งด่วน รถมาทุก", en: "At the busiest hours, every" },
	"story.fact.peakVehicles": { th: "รถวิ่งพร้อมกัน", en: "Trains out at once" },
	"story.fact.fleetSize": { th: "รถที่ต้องซื้อ", en: "Trains to buy" },
	"story.fact.capitalBahtMillion": { th: "ค่าก่อสร้าง", en: "Building" },
	"story.fact.operatingBahtMillionPerYear": { th: "ค่าเดินรถ", en: "Running" },
	"story.fact.revenueBahtMillionPerYear": { th: "ค่าโดยสารที่เก็บได้", en: "Fares taken" },
	"story.fact.fareboxShare": { th: "ค่าโดยสารคืนค่าเดินรถได้", en: "Of running, paid by fares" },
	"story.fact.shortfallBahtMillionPerYear": { th: "เงินที่ขาดทุกปี", en: "Missing every year" },
	"story.fact.municipalShare": { th: "เทศบาลออก", en: "From the municipalities" },
	"story.fact.investorsShare": { th: "ผู้ร่วมทุนออก", en: "From investors" },
	"story.fact.loanShare": { th: "เงินกู้", en: "Borrowed" },
	"story.fact.grantShare": { th: "เงินอุดหนุน", en: "Grant" },
	"story.fact.landShare": { th: "รายได้จากที่ดิน", en: "From land" },
	"story.fact.benefitCostRatio": { th: "ได้คืนต่อเงิน 100 บาท", en: "Returned for 100 baht" },
	"story.fact.worthwhileShare": { th: "อนาคตที่คุ้ม", en: "Futures in which it pays" },
	"story.fact.economicNetPresentValueBahtMillion": { th: "มูลค่าสุทธิต่อสังคม", en: "Net worth to society" },
	"story.fact.losersPeople": { th: "ไปที่สำคัญด้วยรถสาธารณะช้าลง", en: "Slower to main places, public transport" },
	"story.fact.losersMostPeople": { th: "กลุ่มที่เสียมากที่สุด", en: "The largest group that loses" },
	"story.fact.gainersPeople": {
		th: "ไปที่สำคัญด้วยรถสาธารณะเร็วขึ้น",
		en: "Faster to main places, public transport",
	},

	"story.mapShows": { th: "{name} (แผนที่แสดง “{other}”)", en: "{name} (the map shows “{other}”)" },
	"story.factKind.decided": { th: "ตามแบบที่วางไว้", en: "As planned" },
	"story.unit.everyMinutes": { th: "นาที", en: "min" },
	"story.unit.bahtBack": { th: "บาท", en: "baht" },
	"story.unit.futuresOfTen": { th: "อนาคต", en: "futures" },
	"story.unit.boardingsADay": { th: "ครั้งต่อวัน", en: "boardings a day" },
	"story.unit.stations": { th: "สถานี", en: "stations" },

	"story.source.line": {
		th: "วัดจากแนวเส้นทางและตำแหน่งสถานีที่เราวางไว้ ยังไม่มีพิกัดสถานีที่ประกาศเป็นทางการ สถานีจึงอาจคลาดได้ 60 ม. ถึง 1 กม.",
		en: "Measured on our own placement. No station coordinates are public, so a station may be 60 m to 1 km off.",
	},
	"story.source.share": {
		th: "คนในระยะเดิน 10 นาที หารด้วยคนทั้งหมดในพื้นที่ข้อมูลของเมือง",
		en: "People within a 10-minute walk over everybody in the city’s data.",
	},
	"story.source.change": {
		th: "นับคนในระยะเดิน 10 นาทีของทั้งสองทางเลือก แล้วแยกเป็นคนที่เดินถึงทั้งสองแบบ เฉพาะแบบนี้ และเฉพาะอีกแบบ เป็นเรื่องของระยะทาง ไม่ได้บอกว่าเขาจะขึ้นรถ",
		en: "People within a 10-minute walk of either option, split into both, this one only and the other only. It is geometry and does not say that they will ride.",
	},
	"story.source.pair": {
		th: "สองทางเลือกเจออนาคตชุดเดียวกัน แล้วเทียบกันทีละอนาคต ถ้าห่างกันไม่พอ (35–65 %) เราบอกว่าแยกไม่ออก",
		en: "Both options meet the same futures and are compared one by one. Between 35 % and 65 % we say that no difference can be told.",
	},
	"story.source.margin": {
		th: "คิดทั้งสายใหม่โดยไม่มีสถานีนี้ แล้วดูว่าคนขึ้นต่างไปเท่าไร ในอนาคตชุดเดียวกัน ไม่นับสถานีต้นสายและปลายสาย",
		en: "The whole line is worked out again without the station, on the same futures. The two ends are left out.",
	},
	"story.source.money": {
		th: "รายได้ ค่าเดินรถ ค่าก่อสร้าง และดอกเบี้ย คิดทีละปี ทีละอนาคต ราคาต่อหน่วยมาจากโครงการที่เปิดเผย ไม่ใช่แผนการเงินของโครงการนี้ ซึ่งยังไม่มีการเปิดเผย",
		en: "Fares, running, building and interest, year by year and future by future. Unit prices come from published projects; this project’s own case is not public.",
	},
	"story.source.funding": {
		th: "สัดส่วนผู้จ่ายเป็นค่าที่ตั้งไว้ในทางเลือกนี้ ถ้าไม่ได้ตั้งไว้จะเป็นตัวอย่างเพื่อใช้ถกกัน ไม่ใช่แผนจริง",
		en: "Shares are what the option sets; where it sets none they are an example to argue about, not a plan.",
	},
	"story.source.worth": {
		th: "เวลาและค่าใช้จ่ายที่คนประหยัดได้ อุบัติเหตุและคาร์บอนที่ลดลง เทียบกับเงินที่จ่ายตลอดอายุโครงการ ไม่รวมราคาที่ดินที่เพิ่มขึ้น",
		en: "Time and money that people save, fewer crashes and less carbon, against what is spent over the years. Rising land prices are not counted.",
	},
	"story.source.losers": {
		th: "คิดการเดินทางด้วยการเดินและรถสาธารณะจากบ้านถึงสิบที่สำคัญของเมืองช่วง 7–8 โมงเช้า ทางเลือกนี้เทียบกับอีกทางเลือก (ถ้าอีกทางไม่สร้าง คือเทียบกับวันนี้) ใครช้าลง ไกลขึ้น หรือแพงขึ้นอย่างชัดเจนจะอยู่ในรายการ",
		en: "Journeys on foot and by public transport from homes to the ten main places between 7 and 8 in the morning: this option against the other one, or against today where the other builds nothing. Whoever gets clearly slower, farther or dearer is listed.",
	},
	"story.source.headway": {
		th: "ความถี่ที่ตั้งไว้ในทางเลือกนี้ ยังไม่มีตารางเดินรถที่ประกาศ",
		en: "The headway set in this option; no timetable is public.",
	},

	"story.notes.city": {
		th: "ไล่นิ้วตามเส้นจากเหนือลงใต้ ถามว่าใครอยู่ใกล้สถานีไหน บอกว่าตำแหน่งสถานีเป็นการวางของเราเอง",
		en: "Trace the line from north to south. Ask who lives near which station. Say that stations are our own placement.",
	},
	"story.notes.walk": {
		th: "นี่คือระยะเดิน ไม่ใช่จำนวนคนขึ้นรถ ถ้ามีคนถามเรื่องแดด ให้เล่าว่าความร้อนทำให้เดินได้สั้นลง",
		en: "This is walking distance, not riders. If somebody asks about heat: it shortens how far people walk.",
	},
	"story.notes.riders": {
		th: "ตัวเลขนี้คาดการณ์จากพฤติกรรม และปรับลงตามที่โครงการอื่นเคยคาดเกินจริง ชี้ให้ดูช่วง อย่าอ่านแค่ตัวเดียว",
		en: "A prediction, cut by how far others overestimated. Point at the range; do not read one number.",
	},
	"story.notes.change": {
		th: "สีฟ้าคือได้เพิ่ม สีส้มคือเสียไป สีเทาคือเหมือนเดิม เลื่อนม่านช้า ๆ ให้คนหาบ้านตัวเอง",
		en: "Blue is gained, orange lost, grey kept. Draw the curtain slowly so that people can find their homes.",
	},
	"story.notes.stationMost": {
		th: "คิดจากการตัดสถานีนี้ออกแล้วคำนวณใหม่ทั้งสาย",
		en: "Worked out by taking the station away and running the whole line again.",
	},
	"story.notes.stationLeast": {
		th: "ไม่ได้แปลว่าควรตัดทิ้ง ถามคนแถวนั้นก่อน ลองลากสถานีให้ดูสด ๆ ได้ด้วยปุ่ม W",
		en: "That does not mean it should go. Ask those who live there. Press W to move it live.",
	},
	"story.notes.trains": {
		th: "ขบวนบนแผนที่วิ่งเร็วตามสัดส่วนจริง ลองถามว่าทุกวันนี้ไปกลางเมืองใช้เวลาเท่าไร",
		en: "Trains on the map run at true scaled speed. Ask how long people need into town today.",
	},
	"story.notes.cost": {
		th: "บอกปีราคา บอกว่าค่าก่อสร้างของรถไฟทั่วโลกมักบานปลาย ช่วงที่เห็นรวมข้อนี้แล้ว",
		en: "Name the price year. Rail projects everywhere overrun; the range includes that.",
	},
	"story.notes.payers": {
		th: "ถ้าเป็นตัวอย่าง ให้พูดว่าเป็นตัวอย่าง ยังไม่มีใครตกลงสัดส่วนนี้",
		en: "If it is an example, say so. Nobody has agreed to these shares.",
	},
	"story.notes.worth": {
		th: "พูดถึงสิ่งที่ไม่รู้ก่อนสิ่งที่รู้ คนฟังจะเชื่อใจมากกว่า",
		en: "Say what is not known before what is. The room will trust you more.",
	},
	"story.notes.losers": {
		th: "อย่าข้ามฉากนี้ ถามว่ามีใครจากตำบลนี้อยู่ในห้องไหม แล้วฟัง",
		en: "Do not skip this. Ask whether anybody from there is in the room, and listen.",
	},
	"story.notes.stages": {
		th: "ถามว่าควรเริ่มช่วงไหนก่อน",
		en: "Ask which stretch should come first.",
	},
	"story.notes.ask": {
		th: "เว้นเวลาให้สแกน ความเห็นอยู่ในมือถือของเขาจนกว่าจะยื่นให้เรา",
		en: "Leave time to scan. What people write stays on their phones until they hand it over.",
	},
	"story.notes.free": { th: "โน้ตของผู้พูด", en: "The speaker’s notes" },
} as const satisfies Record<string, Message>;
