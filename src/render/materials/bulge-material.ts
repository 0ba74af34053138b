import { Color, ShaderMaterial } from 'three';
import { LIGHT_SHADING } from './light-shading.ts';
import type { SharedUniforms } from './tissue-material.ts';

const VERTEX = /* glsl */ `
varying vec3 vWorld;
varying vec3 vNormal;

void main() {
  vec4 world = modelMatrix * vec4(position, 1.0);
  vWorld = world.xyz;
  vNormal = mat3(modelMatrix) * (normal / vec3(dot(modelMatrix[0], modelMatrix[0]), dot(modelMatrix[1], modelMatrix[1]), dot(modelMatrix[2], modelMatrix[2])));
  gl_Position = projectionMatrix * viewMatrix * world;
}
`;

const FRAGMENT = /* glsl */ `
uniform vec3 uDye;
varying vec3 vWorld;
varying vec3 vNormal;
${LIGHT_SHADING}

void main() {
  vec3 v = normalize(cameraPosition - vWorld);
  vec3 n = normalize(vNormal);
  float edge = 1.0 - clamp(dot(n, v), 0.0, 1.0);
  Surface surface = Surface(uDye, uDye * 0.5, 1.0, 0.5, 0.4, 0.5);
  gl_FragColor = vec4(lightTissue(surface, n, v, edge) + 0.12 * uDye, 1.0);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}
`;

/** Swollen and sore, and unlike any tissue that is meant to be there. */
const DYE = new Color('#d2452f');

/** The swelling of a disc, in the light of the model. */
export function createBulgeMaterial(lights: SharedUniforms): ShaderMaterial {
  return new ShaderMaterial({
    uniforms: { ...lights, uDye: { value: DYE } },
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
  });
}
