import { ShaderMaterial } from 'three';
import { LIGHT_SHADING } from './light-shading.ts';
import { TISSUES } from './palette.ts';
import type { SharedUniforms } from './tissue-material.ts';

const VERTEX = /* glsl */ `
varying vec3 vWorld;
varying vec3 vNormal;

void main() {
  vWorld = position;
  vNormal = normal;
  gl_Position = projectionMatrix * viewMatrix * vec4(position, 1.0);
}
`;

const FRAGMENT = /* glsl */ `
uniform vec3 uBase;
uniform vec3 uHollow;
uniform vec3 uTake;
varying vec3 vWorld;
varying vec3 vNormal;
${LIGHT_SHADING}

void main() {
  vec3 v = normalize(cameraPosition - vWorld);
  vec3 n = normalize(vNormal);
  n = normalize(n - min(dot(n, v), 0.0) * v);
  float edge = 1.0 - clamp(dot(n, v), 0.0, 1.0);
  Surface surface = Surface(uBase, uHollow, 0.8, uTake.x, uTake.y, uTake.z);
  gl_FragColor = vec4(lightTissue(surface, n, v, edge), 1.0);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}
`;

/** A nerve that is no structure of the atlas: as nerves look, in the light of the model. */
export function createCordMaterial(lights: SharedUniforms): ShaderMaterial {
  const { base, hollow, gloss, roughness, wrap } = TISSUES.nerve;
  return new ShaderMaterial({
    uniforms: {
      ...lights,
      uBase: { value: base },
      uHollow: { value: hollow },
      uTake: { value: [gloss, roughness, wrap] },
    },
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
  });
}
