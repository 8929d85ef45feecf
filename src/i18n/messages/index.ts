import { accessScreenMessages } from "./access-screen.ts";
import { appMessages } from "./app.ts";
import { calibrationMessages } from "./calibration.ts";
import { claimMessages } from "./claims.ts";
import { dataMessages } from "./data.ts";
import { dossierMessages } from "./dossier.ts";
import { doubtMessages } from "./doubt.ts";
import { drawMessages } from "./draw.ts";
import { lineMessages } from "./line.ts";
import { mapMessages } from "./map.ts";
import { moneyMessages } from "./money.ts";
import { plannerMessages } from "./planner.ts";
import { presenterMessages } from "./presenter.ts";
import { presenterEditorMessages } from "./presenter-editor.ts";
import { questionMessages } from "./questions.ts";
import { residentMessages } from "./resident.ts";
import { resultMessages } from "./results.ts";
import { roomMessages } from "./room.ts";
import { secondOpinionMessages } from "./second-opinion.ts";
import { serviceOptionMessages } from "./service-options.ts";
import { shareMessages } from "./share.ts";
import { sitingMessages } from "./siting.ts";
import { stageMessages } from "./stage.ts";
import { storyMessages } from "./story.ts";
import { streetsMessages } from "./streets-screen.ts";
import { timetableMessages } from "./timetable.ts";
import { travelMessages } from "./travel.ts";
import { tripMessages } from "./trip.ts";
import { viewMessages } from "./views.ts";
import { voiceMessages } from "./voice.ts";

/** Every text with a fixed key. Texts that codes from the data reach are in their own records beside this one. */
export const MESSAGES = {
	...appMessages,
	...calibrationMessages,
	...accessScreenMessages,
	...lineMessages,
	...resultMessages,
	...secondOpinionMessages,
	...doubtMessages,
	...sitingMessages,
	...mapMessages,
	...dataMessages,
	...claimMessages,
	...plannerMessages,
	...serviceOptionMessages,
	...timetableMessages,
	...travelMessages,
	...streetsMessages,
	...moneyMessages,
	...viewMessages,
	...tripMessages,
	...voiceMessages,
	...roomMessages,
	...stageMessages,
	...storyMessages,
	...presenterMessages,
	...presenterEditorMessages,
	...shareMessages,
	...dossierMessages,
	...residentMessages,
	...questionMessages,
	...drawMessages,
};

export type Key = keyof typeof MESSAGES;
