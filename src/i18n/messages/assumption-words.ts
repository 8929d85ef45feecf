import type { Message } from "../message.ts";

export interface AssumptionWords {
	readonly name: Message;
	/** What the number does, for somebody who does not build models. */
	readonly meaning: Message;
}

export const words = (
	nameTh: string,
	nameEn: string,
	meaningTh: string,
	meaningEn: string,
): AssumptionWords => ({ name: { th: nameTh, en: nameEn }, meaning: { th: meaningTh, en: meaningEn } });
