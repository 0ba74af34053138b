import { FrontSide, type IUniform, LessEqualDepth, ShaderMaterial, Vector2, Vector4 } from 'three';
import { MM_PER_METRE } from '#src/anatomy/frame.ts';
import type { System } from '#src/anatomy/ids.ts';
import { isStriated } from '../grain-direction.ts';
import { TENDON, TISSUES } from './palette.ts';
import { TISSUE_FRAGMENT } from './tissue-fragment.ts';
import { DEPTH_FRAGMENT, DEPTH_VERTEX, TISSUE_VERTEX } from './tissue-vertex.ts';

/** Uniforms that all tissues share by reference: lights, states, grain, paper. */
export type SharedUniforms = Readonly<Record<string, IUniform>>;

/** The passes over one tissue: solid, then for faded structures their depth and their colour. */
export interface TissueMaterials {
  readonly solid: ShaderMaterial;
  readonly depth: ShaderMaterial;
  readonly faded: ShaderMaterial;
}

/** Something begins to glow, or nothing does any more: without a glow the shaders are as short as they can be. */
export function setGlowing({ solid, faded }: TissueMaterials, glowing: boolean): void {
  for (const material of [solid, faded]) {
    if (glowing === 'GLOW' in material.defines) continue;
    if (glowing) material.defines.GLOW = '';
    else delete material.defines.GLOW;
    material.needsUpdate = true;
  }
}

/** The materials of one tissue. */
export function createTissueMaterials(system: System, shared: SharedUniforms): TissueMaterials {
  const { base, hollow, gloss, roughness, wrap, variety, grain, reliefMm } = TISSUES[system];
  const uniforms = {
    ...shared,
    uBase: { value: base },
    uHollow: { value: hollow },
    uTendon: { value: TENDON },
    uGloss: { value: gloss },
    uRoughness: { value: roughness },
    uWrap: { value: wrap },
    uVariety: { value: variety },
    uGrainTone: { value: new Vector4(...grain) },
    uGrainRelief: { value: new Vector2(...reliefMm).divideScalar(MM_PER_METRE) },
  };
  const defines = {
    ...(isStriated(system) ? { FIBRES: '' } : {}),
    ...(system === 'skin' ? { VEIL: '' } : {}),
  };
  const common = { uniforms, vertexShader: TISSUE_VERTEX, side: FrontSide };
  return {
    solid: new ShaderMaterial({ ...common, defines: { ...defines }, fragmentShader: TISSUE_FRAGMENT }),
    // Transparent only so that three sorts it among the blended passes, by render order.
    depth: new ShaderMaterial({
      side: FrontSide,
      vertexShader: DEPTH_VERTEX,
      fragmentShader: DEPTH_FRAGMENT,
      transparent: true,
      colorWrite: false,
    }),
    faded: new ShaderMaterial({
      ...common,
      defines: { ...defines, FADED: '' },
      fragmentShader: TISSUE_FRAGMENT,
      transparent: true,
      depthWrite: false,
      depthFunc: LessEqualDepth,
    }),
  };
}
