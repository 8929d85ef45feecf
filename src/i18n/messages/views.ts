/** The three doors of the app, what opens them, and the languages they speak. */
export const viewMessages = {
	"view.planner": { th: "สำหรับนักวางแผน", en: "For planners" },
	"view.resident": { th: "สำหรับคนในเมือง", en: "For residents" },
	"view.presenter": { th: "สำหรับนำเสนอในเวที", en: "For presenting" },
	"setting.language": { th: "ภาษา", en: "Language" },
	"setting.language.th": { th: "ไทย", en: "ไทย" },
	"setting.language.en": { th: "English", en: "English" },
	"view.heading": { th: "มุมมอง", en: "View" },
};
