import type { Message } from "../message.ts";

export interface ProblemWords {
	/** What is wrong and where. */
	readonly what: Message;
	/** How to mend it. */
	readonly mend: Message;
}

export const words = (whatTh: string, whatEn: string, mendTh: string, mendEn: string): ProblemWords => ({
	what: { th: whatTh, en: whatEn },
	mend: { th: mendTh, en: mendEn },
});
