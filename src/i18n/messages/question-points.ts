import type { Message } from "../message.ts";

/** One sentence for each point of an answer; `{amount}` is its figure with its unit. */
export const POINT_WORDS = {
	costPerBoarding: {
		th: "คนขึ้นรถหนึ่งครั้ง ต้องใช้เงินสร้างและเดินรถ {amount}",
		en: "Building and running cost {amount} each time somebody boards",
	},
	worthFutures: {
		th: "{amount} อนาคตที่จำลอง สังคมได้มากกว่าที่จ่าย",
		en: "In {amount} simulated futures society gains more than it spends",
	},
	boardings: { th: "มีคนขึ้น {amount}", en: "{amount}" },
	benefitRatio: {
		th: "จ่าย 1 บาท สังคมได้คืน {amount} บาท",
		en: "For each baht spent society gets {amount} back",
	},
	capital: { th: "ค่าก่อสร้างทั้งหมด {amount} จ่ายครั้งเดียว", en: "Paid once, building costs {amount}" },
	yearlyGap: {
		th: "เปิดแล้ว ต้องมีคนเติมเงินอีก {amount}",
		en: "Once it runs, somebody must add {amount}",
	},
	farebox: { th: "ค่าโดยสารพอจ่ายค่าเดินรถ {amount}", en: "Fares pay {amount} of running it" },
	stack: {
		th: "เงินก่อสร้าง {amount} มาจากการกู้",
		en: "{amount} of the building money is borrowed",
	},
	overrun: {
		th: "ค่าก่อสร้างที่เราคิด เผื่อไว้แล้ว {amount} เพราะโครงการรางที่อื่นมักจ่ายจริงเกินที่บอก",
		en: "Our cost already holds {amount}, as rail elsewhere mostly cost more than was said",
	},
	insideView: {
		th: "ถ้าเชื่อแบบจำลองอย่างเดียว มีคนขึ้น {amount}",
		en: "By the model alone: {amount}",
	},
	outsideRiders: {
		th: "พอเทียบกับที่อื่นซึ่งคนขึ้นจริงน้อยกว่าที่บอก เหลือ {amount}",
		en: "As fewer came elsewhere than were foretold: {amount}",
	},
	costsSaid: {
		th: "ค่าก่อสร้างเคยพูดกันมา {count} ตัวเลข ตั้งแต่ {amount}",
		en: "{count} different costs have been named, from {amount}",
	},
	homeWalk: {
		th: "จากแถวบ้านคุณ เดิน {amount} ถึงสถานี{names}",
		en: "From your place, {amount} on foot to {names}",
	},
	stations: { th: "ทางเลือกนี้มี {amount} สถานี", en: "This option has {amount} stations" },
	length: { th: "ยาวตลอดสาย {amount}", en: "End to end it is {amount} long" },
	walkReach: {
		th: "{amount} อยู่ในระยะเดิน 10 นาทีจากสถานี",
		en: "{amount} are within 10 minutes’ walk of a station",
	},
	placement: {
		th: "จุดสถานีบนแผนที่เราวางเอง อาจคลาดไป {amount}",
		en: "We placed the stations on the map ourselves: they may be off by {amount}",
	},
	building: {
		th: "เราสมมติว่าก่อสร้าง {amount} ยังไม่มีใครบอกตัวเลขจริง",
		en: "We assume {amount} of building. Nobody has given the real figure.",
	},
	groundLength: {
		th: "ต้องเปิดผิวถนนวางรางระดับดิน {amount}",
		en: "{amount} of track would be laid in the road surface",
	},
	sharedLength: {
		th: "รถรางวิ่งร่วมเลนกับรถอื่น {amount}",
		en: "On {amount} trains share a lane with traffic",
	},
	viaductLength: {
		th: "ทางยกระดับเหนือถนนยาว {amount}",
		en: "{amount} would stand on a viaduct above the road",
	},
	placesAlong: {
		th: "ตลาดและห้างที่เรารู้จัก {amount} แห่ง อยู่ห่างแนวไม่เกิน 200 เมตร อาจเจอการก่อสร้างใกล้หน้าร้าน ร้านเล็กไม่อยู่ในข้อมูล",
		en: "{amount} markets and stores that we know of lie within 200 m and may have the works near them; small shops are in no data",
	},
	fare: { th: "ค่ารถ {amount} ต่อเที่ยว", en: "The fare is {amount} a ride" },
	fareShare: {
		th: "นั่งประจำ ค่ารถกินรายได้ {amount} แล้วแต่ว่าเป็นใคร",
		en: "Riding regularly takes {amount} of income, depending on who rides",
	},
	faster: {
		th: "{amount} ไปที่สำคัญด้วยรถสาธารณะได้เร็วขึ้น",
		en: "{amount} would reach the main places faster by public transport",
	},
	slower: {
		th: "{amount} จะช้าลง ถ้าสองแถวที่วิ่งทับแนวเลิกวิ่ง",
		en: "{amount} would be slower, should songthaews along the line be withdrawn",
	},
	songthaewFares: {
		th: "เจ้าของสองแถวเสียค่าโดยสาร {amount}",
		en: "Songthaew owners lose {amount} in fares",
	},
	parkAndRide: {
		th: "จอดรถแล้วขึ้นรถไฟฟ้าได้ {amount} สถานี",
		en: "Park and ride at {amount} stations",
	},
	feederReach: {
		th: "{amount} ต่อรถหรือเดินถึงสถานีได้ใน 15 นาที",
		en: "{amount} can reach a station within 15 minutes, on foot or by another vehicle",
	},
	deaths: {
		th: "คนตายบนถนนน้อยลงปีละ {amount}",
		en: "{amount} fewer road deaths a year",
	},
	stairs: {
		th: "สถานียกระดับ {amount} แห่ง ต้องขึ้นบันไดหรือลิฟต์",
		en: "{amount} stations stand above the road: stairs or a lift",
	},
	homeHeat: {
		th: "เดินไปสถานี{names}ตอนแดดจัด เหนื่อยเท่าเดินปกติ {amount}",
		en: "In the hot hour the walk to {names} feels like {amount} of an ordinary one",
	},
	landNeeded: {
		th: "เงินก่อสร้างหวังจากที่ดิน ที่ดินต้องมีมูลค่า {amount}",
		en: "The money counts on land, which would have to be worth {amount}",
	},
	landCapture: {
		th: "อาจได้เงินจากที่ดินรอบสถานี {amount} ครั้งเดียว",
		en: "Land near stations might bring {amount}, once",
	},
	openings: {
		th: "ประกาศวันเปิดมาแล้ว {amount} ครั้ง: {names} กำหนดที่ผ่านมาแล้วไม่เคยเป็นจริง",
		en: "Opening has been announced {amount} times: {names}. Every date that has passed was missed.",
	},
	runTime: { th: "นั่งสุดสาย {amount}", en: "End to end takes {amount}" },
	peakHeadway: {
		th: "ชั่วโมงเร่งด่วน รถมาทุก {amount}",
		en: "In the rush hour a train comes every {amount}",
	},
	publicToday: {
		th: "ทุกวันนี้คนเดินทางด้วยรถสาธารณะ {amount} ของการเดินทางทั้งหมด",
		en: "Today {amount} of all trips go by public transport",
	},
} as const satisfies Record<string, Message>;
