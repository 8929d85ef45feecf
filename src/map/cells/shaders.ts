/** Texels of the ramp: one a class, the last for unknown. Alpha holds the hatch code. */
export const RAMP_TEXELS = 16;
export const UNKNOWN_TEXEL = RAMP_TEXELS - 1;

/** Codes are laid out in rows of this many texels. */
export const CODE_ROW_TEXELS = 256;

export const VERTEX_SHADER = `#version 300 es
precision highp float;
in vec4 a_position;
in float a_cell;
uniform mat4 u_matrix;
uniform highp sampler2D u_codes;
uniform highp sampler2D u_weak;
uniform float u_showWeak;
uniform float u_growth;
flat out int v_class;
flat out float v_weak;
out vec2 v_ground;
out float v_rim;
void main() {
	int cell = int(a_cell + 0.5);
	ivec2 texel = ivec2(cell & ${CODE_ROW_TEXELS - 1}, cell / ${CODE_ROW_TEXELS});
	float code = texelFetch(u_codes, texel, 0).r;
	v_class = code < -1.5 ? ${UNKNOWN_TEXEL} : int(code + 0.5);
	v_weak = u_showWeak * texelFetch(u_weak, texel, 0).r;
	vec2 grown = a_position.xy + u_growth * a_position.zw;
	v_ground = grown;
	v_rim = dot(a_position.zw, a_position.zw) > 0.0 ? 1.0 : 0.0;
	bool nothing = code > -1.5 && code < -0.5;
	gl_Position = nothing ? vec4(2.0, 2.0, 2.0, 1.0) : u_matrix * vec4(grown, 0.0, 1.0);
}`;

export const FRAGMENT_SHADER = `#version 300 es
precision highp float;
flat in int v_class;
flat in float v_weak;
in vec2 v_ground;
in float v_rim;
uniform highp sampler2D u_ramp;
uniform float u_opacity;
uniform float u_gapPixels;
uniform float u_hatchSpacing;
uniform float u_hatchBlur;
uniform vec3 u_knockout;
out vec4 fragColor;

float stripe(float across) {
	float distance = abs(fract(across / u_hatchSpacing) - 0.5) * 2.0;
	return smoothstep(0.68 - u_hatchBlur, 0.68 + u_hatchBlur, distance);
}

void main() {
	vec4 entry = texelFetch(u_ramp, ivec2(v_class, 0), 0);
	int hatch = int(entry.a * 255.0 + 0.5);
	vec3 color = entry.rgb;
	float alpha = u_opacity;
	if (u_gapPixels > 0.0) {
		float rimPixels = (1.0 - v_rim) / max(fwidth(v_rim), 1e-6);
		alpha *= clamp(rimPixels - u_gapPixels + 0.5, 0.0, 1.0);
	}
	float along = v_ground.x + v_ground.y;
	float against = v_ground.x - v_ground.y;
	if (hatch == 1) color = mix(color, u_knockout, 0.75 * stripe(along));
	else if (hatch == 2) color = mix(color, u_knockout, 0.75 * stripe(against));
	else if (hatch == 3) alpha *= 0.55 * max(stripe(along), stripe(against));
	else if (v_weak > 0.5) color = mix(color, u_knockout, 0.6 * stripe(along));
	fragColor = vec4(color * alpha, alpha);
}`;
