import { expect, it } from "vitest";
import { publicAddressOf } from "../../src/app/public-address.ts";

it("keeps an address that phones can open, without what follows the page", () => {
	expect(publicAddressOf("https://rail.example/khon-kaen/?view=planner#AQID")).toBe(
		"https://rail.example/khon-kaen/",
	);
});

it.each([
	"",
	"rail",
	"file:///media/stick/index.html",
	"http://localhost:4173/",
	"http://127.0.0.1:8080/",
	"http://192.168.1.20/",
	"http://172.20.0.3/",
	"http://[::1]:8080/",
	"http://laptop/",
	"http://laptop.local/",
])("takes %s for none", (address) => {
	expect(publicAddressOf(address)).toBeNull();
});

it("tells a public host from the private ones it resembles", () => {
	expect(publicAddressOf("http://172.32.0.3/")).toBe("http://172.32.0.3/");
	expect(publicAddressOf("https://localhost.example.org/")).toBe("https://localhost.example.org/");
});
