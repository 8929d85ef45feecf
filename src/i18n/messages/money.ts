import type { Message } from "../message.ts";

/** Who pays for the line, what it is worth, and what it means to each municipality. */
export const moneyMessages = {
	"money.shortfall.equal": { th: "เทศบาลเจ้าของร่วมจ่ายเท่ากัน", en: "the owners, in equal parts" },
	"money.shortfall.people": { th: "เทศบาลเจ้าของร่วมจ่ายตามจำนวนคน", en: "the owners, by people" },
	"money.shortfall.boardings": {
		th: "เทศบาลเจ้าของร่วมจ่ายตามจำนวนผู้โดยสาร",
		en: "the owners, by boardings",
	},
	"money.shortfall.operator": { th: "บริษัทเดินรถรับเอง", en: "the operator alone" },
} as const satisfies Record<string, Message>;
