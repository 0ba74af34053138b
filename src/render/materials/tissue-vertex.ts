/** The model stands in world space, in metres, so no model matrix is applied. */
export const TISSUE_VERTEX = /* glsl */ `
attribute vec4 shade;
attribute vec2 structure;
uniform sampler2D uStates;
varying vec3 vWorld;
varying vec3 vNormal;
varying vec4 vShade;
flat varying vec4 vState;
flat varying vec4 vTint;
#ifdef FIBRES
attribute vec2 fibre;
varying vec2 vFibre;
#endif

void main() {
  int at = int(structure.x + 0.5);
  vState = texelFetch(uStates, ivec2(at, 0), 0);
  vTint = texelFetch(uStates, ivec2(at, 1), 0);
  vWorld = position;
  vNormal = normal;
  vShade = shade;
  #ifdef FIBRES
  vFibre = fibre;
  #endif
  gl_Position = projectionMatrix * viewMatrix * vec4(position, 1.0);
}
`;

/** Depth only: the first pass over faded structures. */
export const DEPTH_FRAGMENT = /* glsl */ `
void main() { gl_FragColor = vec4(1.0); }
`;
