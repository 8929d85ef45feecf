/** The three doors of the app, and what opens them. */
export const viewMessages = {
	"view.planner": { th: "สำหรับนักวางแผน", en: "For planners" },
	"view.resident": { th: "สำหรับคนในเมือง", en: "For residents" },
	"view.presenter": { th: "สำหรับนำเสนอในเวที", en: "For presenting" },
	"view.heading": { th: "มุมมอง", en: "View" },
};
