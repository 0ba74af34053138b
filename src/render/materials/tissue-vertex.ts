/** The model stands in world space, in metres, so no model matrix is applied. Few values go on: each costs a triangle. */
export const TISSUE_VERTEX = /* glsl */ `
attribute vec4 shade;
attribute vec2 structure;
uniform sampler2D uStates;
varying vec3 vWorld;
varying vec3 vNormal;
varying vec2 vShade;
flat varying vec4 vState;
#ifdef GLOW
flat varying vec4 vGlow;
#endif
#ifdef FIBRES
attribute vec2 fibre;
varying vec2 vFibre;
#endif

void main() {
  ivec2 texel = ivec2(int(structure.x + 0.5), 0);
  vState = texelFetch(uStates, texel, 0);
  #ifdef GLOW
  vGlow = texelFetch(uStates, texel + ivec2(0, 1), 0);
  #endif
  vWorld = position;
  vNormal = normal;
  vShade = shade.xz;
  #ifdef FIBRES
  vFibre = fibre;
  #endif
  gl_Position = projectionMatrix * viewMatrix * vec4(position, 1.0);
}
`;

/** Depth only: the first pass over faded structures. */
export const DEPTH_VERTEX = /* glsl */ `
void main() { gl_Position = projectionMatrix * viewMatrix * vec4(position, 1.0); }
`;

export const DEPTH_FRAGMENT = /* glsl */ `
void main() { gl_FragColor = vec4(1.0); }
`;
