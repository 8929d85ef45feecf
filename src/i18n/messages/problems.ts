import type { Message } from "../message.ts";

export interface ProblemWords {
	/** What is wrong and where. */
	readonly what: Message;
	/** How to mend it. */
	readonly mend: Message;
}

/** The key is the problem's code; a code that is not here shows as `unknown`. */
export const PROBLEM_WORDS = {
	unknown: {
		what: { th: "เกิดข้อผิดพลาดที่ไม่รู้จัก ({code})", en: "Something went wrong ({code})" },
		mend: {
			th: "ลองโหลดหน้านี้ใหม่ งานของคุณถูกเก็บไว้ในเครื่องแล้ว",
			en: "Reload the page; what you did is kept on this device.",
		},
	},
} as const satisfies Record<string, ProblemWords>;
