import type { Message } from "../message.ts";

/** Short trains, single track and the time lost at junctions: what the service and station panels say of them. */
export const serviceOptionMessages = {
	"service.basis.slack": { th: "เวลาเผื่อต่อช่วง", en: "slack a section" },
	"service.basis.junctions": { th: "เวลาที่เสียต่อแยกไฟแดง", en: "seconds a signalised junction" },
} as const satisfies Record<string, Message>;
