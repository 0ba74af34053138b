import {
  AlwaysDepth,
  AlwaysStencilFunc,
  type Color,
  EqualStencilFunc,
  IncrementStencilOp,
  KeepStencilOp,
  LessEqualDepth,
  ReplaceStencilOp,
  ShaderMaterial,
  Vector2,
} from 'three';

/** Copies of the silhouette, shifted on a circle: their union is the silhouette grown by that radius. */
export const OUTLINE_COPIES = 12;
const SILHOUETTE = 1;

const VERTEX = /* glsl */ `
uniform vec2 uViewportPx;
uniform float uWidthPx;
uniform float uLiftM;

void main() {
  vec4 eye = viewMatrix * vec4(position, 1.0);
  eye.xyz *= 1.0 - uLiftM / max(length(eye.xyz), 1e-4);
  vec4 clip = projectionMatrix * eye;
  float turn = float(gl_InstanceID) * ${((2 * Math.PI) / OUTLINE_COPIES).toFixed(6)};
  clip.xy += vec2(cos(turn), sin(turn)) * uWidthPx * 2.0 / uViewportPx * clip.w;
  gl_Position = clip;
}
`;

const FRAGMENT = /* glsl */ `
uniform vec3 uAccent;
uniform float uAlpha;
void main() {
  gl_FragColor = vec4(uAccent, uAlpha);
  #include <colorspace_fragment>
}
`;

/** What changes with the canvas and the theme. */
export interface OutlineUniforms {
  readonly uViewportPx: { value: Vector2 };
  readonly uAccent: { value: Color };
}

export interface OutlineMaterials {
  /** Marks the silhouette in the stencil, so that nothing is drawn over the structure itself. */
  readonly mark: ShaderMaterial;
  /** The crisp line, where nothing stands in front. */
  readonly seen: ShaderMaterial;
  /** The soft line, where something does. */
  readonly covered: ShaderMaterial;
}

/** Device pixels of the outline are set by `uWidthPx`; the width is the same at every zoom. */
export function createOutlineMaterials(accent: Color): OutlineMaterials & { readonly shared: OutlineUniforms } {
  const shared: OutlineUniforms = { uViewportPx: { value: new Vector2(1, 1) }, uAccent: { value: accent } };
  const make = (options: { widthPx: number; alpha: number; liftM: number }) =>
    new ShaderMaterial({
      vertexShader: VERTEX,
      fragmentShader: FRAGMENT,
      uniforms: {
        ...shared,
        uWidthPx: { value: options.widthPx },
        uAlpha: { value: options.alpha },
        uLiftM: { value: options.liftM },
      },
      transparent: true,
      depthWrite: false,
      stencilWrite: true,
      stencilFail: KeepStencilOp,
      stencilZFail: KeepStencilOp,
      stencilZPass: ReplaceStencilOp,
    });

  const mark = make({ widthPx: 0, alpha: 0, liftM: 0 });
  mark.colorWrite = false;
  mark.depthFunc = AlwaysDepth;
  mark.stencilFunc = AlwaysStencilFunc;
  mark.stencilRef = SILHOUETTE;

  // Lifted towards the eye, so that what the structure lies against does not eat the line.
  const seen = make({ widthPx: 2, alpha: 1, liftM: 0.004 });
  seen.depthFunc = LessEqualDepth;
  const covered = make({ widthPx: 1.5, alpha: 0.5, liftM: 0 });
  covered.depthFunc = AlwaysDepth;
  for (const material of [seen, covered]) {
    material.stencilFunc = EqualStencilFunc;
    material.stencilRef = 0;
    // Where a copy has drawn, the next ones do not: the soft line would add up.
    material.stencilZPass = IncrementStencilOp;
  }
  return { mark, seen, covered, shared };
}
