import { svgElement } from "../../../map/elements.ts";

/** Pixels of the picture for each of the page: 192 to the inch. */
const DENSITY = 2;

/**
 * A page as a PNG: drawn by the browser itself from a copy of its elements, with styles and fonts inside, because a
 * picture may load nothing from outside.
 */
export async function sheetPng(sheet: HTMLElement): Promise<Uint8Array<ArrayBuffer>> {
	await document.fonts.ready;
	const width = sheet.offsetWidth;
	const height = sheet.offsetHeight;
	const copy = sheet.cloneNode(true) as HTMLElement;
	copy.style.boxShadow = "none";
	const wrapper = document.createElement("div");
	wrapper.setAttribute("xmlns", "http://www.w3.org/1999/xhtml");
	wrapper.dataset.theme = "light";
	const style = document.createElement("style");
	style.textContent = await styles();
	wrapper.append(style, copy);
	const svg = svgElement("svg", {
		xmlns: "http://www.w3.org/2000/svg",
		width: width * DENSITY,
		height: height * DENSITY,
		viewBox: `0 0 ${width} ${height}`,
	});
	const room = svgElement("foreignObject", { width, height });
	room.append(wrapper);
	svg.append(room);
	const image = new Image();
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`;
	await image.decode();
	const canvas = document.createElement("canvas");
	canvas.width = width * DENSITY;
	canvas.height = height * DENSITY;
	const context = canvas.getContext("2d");
	if (context === null) throw new Error("no canvas");
	context.fillStyle = "#ffffff";
	context.fillRect(0, 0, canvas.width, canvas.height);
	context.drawImage(image, 0, 0);
	const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
	if (blob === null) throw new Error("no picture");
	return new Uint8Array(await blob.arrayBuffer());
}

/** Rules that sheets use, and the fonts as data. */
async function styles(): Promise<string> {
	const texts: string[] = [];
	for (const sheet of document.styleSheets) {
		for (const rule of sheet.cssRules) {
			if (rule instanceof CSSFontFaceRule) texts.push(await withFontInside(rule.cssText, sheet.href));
			else if (rule instanceof CSSStyleRule) texts.push(rule.cssText);
		}
	}
	return texts.join("\n");
}

async function withFontInside(text: string, base: string | null): Promise<string> {
	const address = /url\("([^"]+\.woff2)"\)/.exec(text)?.[1];
	if (address === undefined) return text;
	const response = await fetch(new URL(address, base ?? document.baseURI));
	const bytes = new Uint8Array(await response.arrayBuffer());
	let binary = "";
	for (const byte of bytes) binary += String.fromCharCode(byte);
	return text.replace(/src:[^;}]+/, `src: url("data:font/woff2;base64,${btoa(binary)}") format("woff2")`);
}
