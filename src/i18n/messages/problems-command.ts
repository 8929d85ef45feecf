import { type ProblemWords, words } from "./problem-words.ts";

/** What can be wrong with a command. */
export const COMMAND_PROBLEM_WORDS = {
	"cli.usage": words(
		"คำสั่งไม่ถูกต้อง: {reason}",
		"The command is not right: {reason}",
		"ดูวิธีใช้ด้วย rangbao help",
		"See rangbao help.",
	),
	"cli.outsideCity": words(
		"จุด {text} ของ --{option} อยู่นอกพื้นที่ที่มีข้อมูลของเมืองนี้ จึงคิดให้ไม่ได้",
		"--{option} {text} lies outside the ground that this city has data for, so nothing can be worked out from it",
		"ใส่ละติจูดกับลองจิจูดในเมือง สลับลำดับกันได้ หรือชื่อที่ rangbao find รู้จัก",
		"Give latitude and longitude within the city, in either order, or a name that rangbao find knows.",
	),
	"cli.noScenario": words(
		"ไม่พบไฟล์หรือทางเลือกชื่อ {name}",
		"There is no file and no option named {name}",
		"ระบุไฟล์ทางเลือก หรือหนึ่งใน {options}",
		"Give an option file, or one of {options}.",
	),
	"siting.noLine": words(
		"ทางเลือกนี้ไม่มีเส้นทาง จึงไม่มีที่ให้วางสถานี",
		"This scenario has no line, so there is nowhere to put stations",
		"ใช้ทางเลือกที่มีเส้นทาง",
		"Give a scenario with a line.",
	),
	"siting.unknownStation": words(
		"ไม่มีสถานี {stationId} ในเส้นทางนี้",
		"The line has no station {stationId} to keep",
		"เลือกจาก {stations}",
		"Choose among {stations}.",
	),
	"siting.keptTooClose": words(
		"สถานีที่ให้คงไว้หลัง กม. ที่ {fromMetres} ม. ห่างกันเพียง {apartMetres} ม. น้อยกว่าระยะขั้นต่ำ {minimumMetres} ม.",
		"Two stations that stay, the first at {fromMetres} m, are {apartMetres} m apart, under the minimum of {minimumMetres} m",
		"ลดระยะขั้นต่ำ หรือคงสถานีไว้น้อยลง",
		"Lower the minimum spacing or keep fewer stations.",
	),
	"siting.noSet": words(
		"ไม่มีชุดสถานีใดที่ห่างกันอย่างน้อย {minimumMetres} ม. และไม่เกิน {maximumMetres} ม. ตลอดเส้นทาง",
		"No stations along the line keep a spacing of at least {minimumMetres} m and at most {maximumMetres} m",
		"ผ่อนระยะข้อใดข้อหนึ่ง หรือใช้จุดให้เลือกถี่ขึ้น",
		"Loosen one of the two, or use candidates that are closer together.",
	),
	"siting.stationNumber": words(
		"วางสถานีให้ได้ {wanted} แห่งไม่ได้ ระยะห่างยอมให้มี {fewest} ถึง {most} แห่ง",
		"{wanted} stations cannot be placed: the spacing allows {fewest} to {most}",
		"เปลี่ยนจำนวนสถานี ระยะห่าง หรืองบประมาณ",
		"Change the number of stations, the spacing or the budget.",
	),
	"siting.budget": words(
		"งบ {limit} ล้านบาทไม่พอ ชุดที่ถูกที่สุดต้องใช้ {cheapest} ล้านบาท",
		"A budget of {limit} million baht is too small: the cheapest set costs {cheapest} million",
		"เพิ่มงบ หรือคงสถานีไว้น้อยลง",
		"Raise the budget or keep fewer stations.",
	),
	"siting.tooLarge": words(
		"จุดให้เลือก {candidates} จุดกับข้อจำกัดเหล่านี้มากเกินกว่าจะคำนวณได้",
		"{candidates} candidates under these limits are too many to work out",
		"ใช้จุดให้เลือกห่างขึ้น หรือกำหนดจำนวนสถานีให้น้อยลง",
		"Use a longer step between candidates, or fewer stations.",
	),
} satisfies Record<string, ProblemWords>;
