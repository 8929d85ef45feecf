import { describe, expect, it } from "vitest";
import { viewAddress, viewHref, viewOf } from "../../src/views/shared/view-address.ts";

const at = (search: string, hash = "") => ({ search, hash });

describe("the view that an address opens", () => {
	it("is the one it names, whatever was chosen before and however wide the screen", () => {
		expect(viewOf(at("?view=presenter"), "resident", true)).toBe("presenter");
		expect(viewOf(at("?view=resident", "#AQID"), "planner", false)).toBe("resident");
	});

	it("is the planner's where a link carries an option and names none, as links of before do", () => {
		expect(viewOf(at("", "#AQIDBAUG"), "resident", true)).toBe("planner");
	});

	it("is the one chosen last on this device, else the residents' on a phone and the planner's elsewhere", () => {
		expect(viewOf(at(""), "presenter", true)).toBe("presenter");
		expect(viewOf(at(""), null, true)).toBe("resident");
		expect(viewOf(at(""), null, false)).toBe("planner");
	});

	it("ignores a name that is none", () => {
		expect(viewOf(at("?view=mayor"), "governor", false)).toBe("planner");
	});

	it("is written so that it is read back, with what it carries", () => {
		const address = viewAddress("https://rail.example/khon-kaen/?view=planner#old", "resident", "AQID");
		expect(address).toBe("https://rail.example/khon-kaen/?view=resident#AQID");
		expect(viewOf(new URL(address), null, false)).toBe("resident");
		expect(viewHref("presenter")).toBe("?view=presenter");
	});
});
