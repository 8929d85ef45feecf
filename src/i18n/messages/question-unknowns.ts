import type { Message } from "../message.ts";

interface UnknownWords {
	/** What is not known. */
	readonly what: Message;
	/** Who would have to find out or say. */
	readonly who: Message;
}

const TOWNS: Message = {
	th: "บริษัท KKTS และเทศบาลทั้งห้า",
	en: "KKTS and the five municipalities",
};
const STUDY: Message = {
	th: "สนข. และ มข. ผู้ศึกษาโครงการ กับ KKTS",
	en: "OTP and Khon Kaen University, who studied it, and KKTS",
};

/** What nobody knows yet, and whom to ask. */
export const UNKNOWN_WORDS = {
	forecast: {
		what: {
			th: "ทางการคาดว่าจะมีคนนั่งกี่คน และคุ้มแค่ไหน",
			en: "How many riders the project itself foresees, and how well it pays",
		},
		who: STUDY,
	},
	notValued: {
		what: {
			th: "รถติด เสียง ฝุ่น และความวุ่นวายตอนก่อสร้าง คิดเป็นเงินเท่าไร",
			en: "What congestion, noise, dust and the trouble of building are worth in money",
		},
		who: { th: "ผู้ทำรายงานผลกระทบสิ่งแวดล้อม (EIA)", en: "Whoever writes the environmental report (EIA)" },
	},
	shares: {
		what: { th: "เทศบาลไหนถือหุ้นและจ่ายเท่าไร", en: "Which municipality holds and pays how much" },
		who: TOWNS,
	},
	loan: {
		what: {
			th: "กู้ใคร ดอกเบี้ยเท่าไร ใครค้ำ และถ้าขาดทุนใครจ่าย",
			en: "Who lends, at what interest, who stands surety, and who pays for a loss",
		},
		who: { th: "KKTS และผู้ให้กู้", en: "KKTS and the lender" },
	},
	builder: {
		what: { th: "ตอนนี้ใครเป็นผู้สร้าง", en: "Who would build it now" },
		who: { th: "KKTS", en: "KKTS" },
	},
	audit: {
		what: { th: "ใครตรวจบัญชี และจะเปิดให้ชาวบ้านดูไหม", en: "Who audits, and whether people may see the books" },
		who: TOWNS,
	},
	fire: {
		what: {
			th: "ผลสอบเหตุไฟไหม้รถต้นแบบ และแก้ไขอย่างไร",
			en: "What the inquiry into the prototype’s fire found, and what is done about it",
		},
		who: { th: "มทร.อีสาน ช.ทวี และ บพข.", en: "RMUTI, Cho Thavee and PMU-C" },
	},
	positions: {
		what: { th: "พิกัดจริงของแต่ละสถานี", en: "Where each station really stands" },
		who: STUDY,
	},
	frontage: {
		what: {
			th: "หน้าบ้านใครเสียที่จอดรถ ทางเข้าออก หรือจุดกลับรถ",
			en: "Whose frontage loses parking, access or a U-turn",
		},
		who: { th: "KKTS และแขวงทางหลวงขอนแก่น", en: "KKTS and the Khon Kaen Highways District" },
	},
	worksPlan: {
		what: { th: "ปิดถนนช่วงไหน เมื่อไร นานเท่าไร", en: "Which stretch of road closes, when and for how long" },
		who: { th: "KKTS และแขวงทางหลวงขอนแก่น", en: "KKTS and the Khon Kaen Highways District" },
	},
	compensation: {
		what: { th: "ร้านที่ขายไม่ได้ตอนก่อสร้าง จะได้ชดเชยไหม", en: "Whether shops are compensated for lost trade" },
		who: TOWNS,
	},
	trade: {
		what: {
			th: "ยอดขายร้านเล็กริมทางจะลดหรือเพิ่มเท่าไร",
			en: "How much small shops along the way would lose or gain",
		},
		who: {
			th: "หอการค้าและเทศบาล ต้องสำรวจก่อน",
			en: "The chamber of commerce and the towns, by a survey first",
		},
	},
	discounts: {
		what: {
			th: "นักเรียน ผู้สูงอายุ คนพิการ ได้ลดค่ารถไหม",
			en: "Whether pupils, older and disabled people pay less",
		},
		who: TOWNS,
	},
	jointTicket: {
		what: { th: "ต่อสองแถวแล้วต้องจ่ายใหม่ไหม", en: "Whether changing to a songthaew costs another fare" },
		who: { th: "KKTS และขนส่งจังหวัดขอนแก่น", en: "KKTS and the Provincial Transport Office" },
	},
	songthaew: {
		what: {
			th: "สองแถวทุกวันนี้วิ่งถี่แค่ไหน มีคนขึ้นเท่าไร และจะปรับเส้นทางไหม",
			en: "How often songthaews run today, who rides, and whether routes will change",
		},
		who: { th: "ขนส่งจังหวัดขอนแก่น", en: "The Provincial Transport Office" },
	},
	buses: {
		what: {
			th: "รถเมล์ที่ยังน้อยอยู่ จะมีเพิ่มก่อนรถไฟฟ้ามาไหม",
			en: "Whether the few buses become more before the line comes",
		},
		who: { th: "เทศบาลและขนส่งจังหวัด", en: "The towns and the Provincial Transport Office" },
	},
	stepFree: {
		what: { th: "ทุกสถานีมีลิฟต์และทางลาดไหม", en: "Whether every station has a lift and ramps" },
		who: { th: "KKTS และสมาคมคนพิการ", en: "KKTS, with associations of disabled people" },
	},
	crossings: {
		what: {
			th: "ข้ามถนนมิตรภาพไปสถานีตรงไหน มีไฟหรือสะพานไหม",
			en: "Where one crosses Mittraphap to a station, by signal or bridge",
		},
		who: { th: "แขวงทางหลวงขอนแก่น", en: "The Khon Kaen Highways District" },
	},
	flood: {
		what: {
			th: "น้ำท่วมถนนมิตรภาพและแม่น้ำชีแล้ว รถยังวิ่งได้ไหม",
			en: "Whether trains run when Mittraphap or the Chi floods",
		},
		who: { th: "ผู้ออกแบบรายละเอียดและกรมชลประทาน", en: "The designers and the Royal Irrigation Department" },
	},
	landIncome: {
		what: {
			th: "ที่ดินรอบสถานีมีกี่ไร่ ราคาเท่าไร รายได้เข้าใคร",
			en: "How much land, at what price, and who gets the income",
		},
		who: { th: "กรมธนารักษ์และ KKTS", en: "The Treasury Department and KKTS" },
	},
	landSwap: {
		what: {
			th: "ศูนย์วิจัยข้าวจะย้ายไปไหน ได้ที่ทดแทนแล้วหรือยัง",
			en: "Where the rice centre would move, and whether it has its new land",
		},
		who: { th: "กรมการข้าวและกรมธนารักษ์", en: "The Rice and the Treasury Departments" },
	},
	townscape: {
		what: {
			th: "สถานีและทางยกระดับหน้าตาอย่างไร บังวัด ต้นไม้ หรือย่านเก่าไหม",
			en: "What stations and viaduct look like, and whether they hide temples, trees or old quarters",
		},
		who: { th: "ผู้ทำรายงานผลกระทบสิ่งแวดล้อม (EIA)", en: "Whoever writes the environmental report (EIA)" },
	},
	opening: {
		what: { th: "เริ่มสร้างจริงเมื่อไร เปิดเมื่อไร", en: "When building really starts, and when it opens" },
		who: { th: "KKTS คจร. และคณะรัฐมนตรี", en: "KKTS, the Land Traffic Commission and the Cabinet" },
	},
	stages: {
		what: {
			th: "เปิดทั้งสายหรือทีละช่วง สายอื่นมาเมื่อไร",
			en: "Whether it opens in stages, and when other lines come",
		},
		who: STUDY,
	},
	news: {
		what: { th: "จะรู้ข่าวและถามใครได้ที่ไหน", en: "Where to hear the news and whom to ask" },
		who: TOWNS,
	},
} as const satisfies Record<string, UnknownWords>;
