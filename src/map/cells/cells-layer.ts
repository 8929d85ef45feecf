import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibreMap } from "maplibre-gl";
import type { LngLat } from "../../core/location.ts";
import type { CellsView } from "../../engine/contract.ts";
import { CELLS_LAYER } from "../layer-order.ts";
import { type CellsLegend, type Hatch, rgb } from "./classes.ts";
import { buildCellsMesh, type CellsMesh } from "./mesh.ts";
import { CODE_ROW_TEXELS, FRAGMENT_SHADER, RAMP_TEXELS, UNKNOWN_TEXEL, VERTEX_SHADER } from "./shaders.ts";
import { LOW_CONFIDENCE } from "./values.ts";

const HATCH_CODE: Record<Hatch, number> = { none: 0, forward: 1, backward: 2, cross: 3 };
const HATCH_SPACING_PIXELS = 7;
/** What a change of reach is drawn across at least, so that far out it shows from under the stations. */
const CHANGE_RADIUS_PIXELS = 9;
const UNKNOWN_COLOR = "#857E70";

/** One RGBA texel a class of the legend; alpha is the hatch code. */
export function rampTexels(legend: CellsLegend): Uint8Array {
	const texels = new Uint8Array(RAMP_TEXELS * 4);
	const put = (index: number, color: string, hatch: Hatch): void => {
		texels.set([...rgb(color), HATCH_CODE[hatch]], index * 4);
	};
	legend.classes.forEach((each, index) => {
		put(index, each.color, each.hatch);
	});
	const unknown = legend.notes.find((note) => note.key === "unknown");
	put(UNKNOWN_TEXEL, unknown?.color ?? UNKNOWN_COLOR, "cross");
	return texels;
}

interface Look {
	readonly legend: CellsLegend;
	readonly opacity: number;
	readonly knockout: string;
}

interface Resources {
	readonly gl: WebGL2RenderingContext;
	readonly program: WebGLProgram;
	readonly vertexArray: WebGLVertexArrayObject;
	readonly buffers: readonly WebGLBuffer[];
	readonly codes: WebGLTexture;
	readonly weak: WebGLTexture;
	readonly ramp: WebGLTexture;
	readonly uniforms: Readonly<Record<string, WebGLUniformLocation | null>>;
}

const UNIFORMS = [
	"u_matrix",
	"u_codes",
	"u_weak",
	"u_showWeak",
	"u_growth",
	"u_ramp",
	"u_opacity",
	"u_gapPixels",
	"u_hatchSpacing",
	"u_hatchBlur",
	"u_knockout",
] as const;

/**
 * Draws all cells in one call and recolours them by one texel each. The values live here, outside the GL
 * context, so that the layer can be added again after a lost context.
 */
export class CellsLayer implements CustomLayerInterface {
	readonly id = CELLS_LAYER;
	readonly type = "custom" as const;
	readonly renderingMode = "2d" as const;
	readonly #mesh: CellsMesh;
	readonly #rows: number;
	readonly #weakTexels: Uint8Array;
	/** Codes as `writeCellCodes` fills them, padded to whole rows. */
	readonly codes: Float32Array;
	#look: Look;
	#map: MapLibreMap | null = null;
	#resources: Resources | null = null;
	#codesStale = true;
	#lookStale = true;

	constructor(cells: CellsView, origin: LngLat, look: Look) {
		this.#mesh = buildCellsMesh(cells, origin);
		this.#rows = Math.max(1, Math.ceil(cells.count / CODE_ROW_TEXELS));
		this.codes = new Float32Array(this.#rows * CODE_ROW_TEXELS).fill(-1);
		this.#weakTexels = new Uint8Array(this.#rows * CODE_ROW_TEXELS);
		for (let cell = 0; cell < cells.count; cell++) {
			this.#weakTexels[cell] = cells.peopleConfidence[cell] === LOW_CONFIDENCE ? 255 : 0;
		}
		this.#look = look;
	}

	setLook(look: Look): void {
		this.#look = look;
		this.#lookStale = true;
		this.#map?.triggerRepaint();
	}

	/** Call after writing into `codes`. */
	codesChanged(): void {
		this.#codesStale = true;
		this.#map?.triggerRepaint();
	}

	onAdd(map: MapLibreMap, gl: WebGL2RenderingContext): void {
		this.#map = map;
		this.#resources = this.#createResources(gl);
		this.#codesStale = true;
		this.#lookStale = true;
	}

	onRemove(): void {
		const resources = this.#resources;
		this.#resources = null;
		this.#map = null;
		if (resources === null || resources.gl.isContextLost()) return;
		const { gl } = resources;
		for (const buffer of resources.buffers) gl.deleteBuffer(buffer);
		for (const texture of [resources.codes, resources.weak, resources.ramp]) gl.deleteTexture(texture);
		gl.deleteVertexArray(resources.vertexArray);
		gl.deleteProgram(resources.program);
	}

	render(gl: WebGL2RenderingContext, input: CustomRenderMethodInput): void {
		const resources = this.#resources;
		const map = this.#map;
		if (resources === null || map === null || this.#look.legend.kind === "none") return;
		const { uniforms } = resources;
		const zoom = map.getZoom();
		gl.useProgram(resources.program);
		gl.bindVertexArray(resources.vertexArray);
		gl.disable(gl.CULL_FACE);
		gl.disable(gl.DEPTH_TEST);
		gl.disable(gl.STENCIL_TEST);
		this.#bindTextures(resources);
		gl.uniformMatrix4fv(uniforms.u_matrix!, false, this.#matrix(input.defaultProjectionData.mainMatrix));
		gl.uniform1f(uniforms.u_showWeak!, this.#look.legend.kind === "people" ? 1 : 0);
		const radiusPixels = (this.#mesh.meanRadius / this.#mesh.scale) * 512 * 2 ** zoom;
		const growth =
			this.#look.legend.kind === "compare" ? Math.max(0, CHANGE_RADIUS_PIXELS / radiusPixels - 1) : 0;
		gl.uniform1f(uniforms.u_growth!, growth);
		// Grown cells lie over each other and would show through as stains.
		gl.uniform1f(uniforms.u_opacity!, growth > 0 ? 1 : this.#look.opacity * closeUp(zoom));
		gl.uniform3fv(
			uniforms.u_knockout!,
			rgb(this.#look.knockout).map((channel) => channel / 255),
		);
		gl.uniform1f(uniforms.u_gapPixels!, zoom < 12 ? 0 : Math.min(0.6, (zoom - 12) / 3));
		const unitsPerPixel = this.#mesh.scale / (512 * 2 ** Math.round(zoom));
		gl.uniform1f(uniforms.u_hatchSpacing!, HATCH_SPACING_PIXELS * Math.SQRT2 * unitsPerPixel);
		gl.uniform1f(uniforms.u_hatchBlur!, 1 / (HATCH_SPACING_PIXELS * devicePixelRatio));
		gl.drawElements(gl.TRIANGLES, this.#mesh.triangles.length, gl.UNSIGNED_INT, 0);
		gl.bindVertexArray(null);
	}

	#matrix(world: ArrayLike<number>): Float32Array {
		const { origin, scale } = this.#mesh;
		const matrix = Float32Array.from(world);
		for (let row = 0; row < 4; row++) {
			matrix[row] = world[row]! / scale;
			matrix[4 + row] = world[4 + row]! / scale;
			matrix[12 + row] = world[row]! * origin[0] + world[4 + row]! * origin[1] + world[12 + row]!;
		}
		return matrix;
	}

	#bindTextures(resources: Resources): void {
		const { gl, uniforms } = resources;
		// MapLibre leaves its own unpacking state behind; texel rows here are neither flipped nor padded.
		gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
		gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
		gl.pixelStorei(gl.UNPACK_ALIGNMENT, 1);
		gl.activeTexture(gl.TEXTURE0);
		gl.bindTexture(gl.TEXTURE_2D, resources.codes);
		if (this.#codesStale) {
			const { FLOAT, RED, TEXTURE_2D } = gl;
			gl.texSubImage2D(TEXTURE_2D, 0, 0, 0, CODE_ROW_TEXELS, this.#rows, RED, FLOAT, this.codes);
			this.#codesStale = false;
		}
		gl.uniform1i(uniforms.u_codes!, 0);
		gl.activeTexture(gl.TEXTURE1);
		gl.bindTexture(gl.TEXTURE_2D, resources.weak);
		gl.uniform1i(uniforms.u_weak!, 1);
		gl.activeTexture(gl.TEXTURE2);
		gl.bindTexture(gl.TEXTURE_2D, resources.ramp);
		if (this.#lookStale) {
			const texels = rampTexels(this.#look.legend);
			gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, 0, RAMP_TEXELS, 1, gl.RGBA, gl.UNSIGNED_BYTE, texels);
			this.#lookStale = false;
		}
		gl.uniform1i(uniforms.u_ramp!, 2);
	}

	#createResources(gl: WebGL2RenderingContext): Resources {
		const program = linkProgram(gl);
		const vertexArray = gl.createVertexArray();
		gl.bindVertexArray(vertexArray);
		const attribute = (name: string, size: number, data: Float32Array): WebGLBuffer => {
			const buffer = gl.createBuffer();
			const location = gl.getAttribLocation(program, name);
			gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
			gl.bufferData(gl.ARRAY_BUFFER, data, gl.STATIC_DRAW);
			gl.enableVertexAttribArray(location);
			gl.vertexAttribPointer(location, size, gl.FLOAT, false, 0, 0);
			return buffer;
		};
		const vertices = attribute("a_position", 4, this.#mesh.vertices);
		const cells = attribute("a_cell", 1, this.#mesh.cellOfVertex);
		const triangles = gl.createBuffer();
		gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, triangles);
		gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, this.#mesh.triangles, gl.STATIC_DRAW);
		gl.bindVertexArray(null);
		gl.pixelStorei(gl.UNPACK_ALIGNMENT, 1);
		gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
		gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
		const texture = (format: number, width: number, height: number): WebGLTexture => {
			const created = gl.createTexture();
			gl.bindTexture(gl.TEXTURE_2D, created);
			gl.texStorage2D(gl.TEXTURE_2D, 1, format, width, height);
			for (const filter of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER]) {
				gl.texParameteri(gl.TEXTURE_2D, filter, gl.NEAREST);
			}
			return created;
		};
		const codes = texture(gl.R32F, CODE_ROW_TEXELS, this.#rows);
		const ramp = texture(gl.RGBA8, RAMP_TEXELS, 1);
		const weak = texture(gl.R8, CODE_ROW_TEXELS, this.#rows);
		const { RED, TEXTURE_2D, UNSIGNED_BYTE } = gl;
		gl.texSubImage2D(TEXTURE_2D, 0, 0, 0, CODE_ROW_TEXELS, this.#rows, RED, UNSIGNED_BYTE, this.#weakTexels);
		const uniforms = Object.fromEntries(UNIFORMS.map((name) => [name, gl.getUniformLocation(program, name)]));
		return {
			gl,
			program,
			vertexArray,
			buffers: [vertices, cells, triangles],
			codes,
			weak,
			ramp,
			uniforms,
		};
	}
}

/** Nearer by, streets and names matter more: the cells step back. */
const closeUp = (zoom: number): number => Math.min(1, Math.max(0.68, 1 - (zoom - 12) * 0.16));

function linkProgram(gl: WebGL2RenderingContext): WebGLProgram {
	const program = gl.createProgram();
	for (const [type, source] of [
		[gl.VERTEX_SHADER, VERTEX_SHADER],
		[gl.FRAGMENT_SHADER, FRAGMENT_SHADER],
	] as const) {
		const shader = gl.createShader(type);
		// A context that is lost while the layer is being added gives null: it will be added again.
		if (shader === null) continue;
		gl.shaderSource(shader, source);
		gl.compileShader(shader);
		gl.attachShader(program, shader);
		gl.deleteShader(shader);
	}
	gl.linkProgram(program);
	if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost()) {
		throw new Error(`cells shader: ${gl.getProgramInfoLog(program) ?? "does not link"}`);
	}
	return program;
}
