import { BufferGeometry, Color, Float32BufferAttribute, Mesh, type ShaderMaterial, Vector3 } from 'three';
import { MM_PER_METRE } from '#src/anatomy/frame.ts';
import type { Mark } from '#src/anatomy/skin-paint.ts';
import type { Scheme } from '../lighting.ts';
import { createMarkMaterial, type MarkUniforms } from '../materials/mark-material.ts';
import { MARK_INK } from '../materials/paint-palette.ts';
import { type SkinSurface, smoothNormal } from '../tape/skin-surface.ts';
import { MARK_RENDER_ORDER } from './paint-order.ts';

/** Half the side of the square that a sign is drawn in, mm. */
const HALF_MM = 10;
const CORNERS = [
  [-1, -1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [1, 1],
  [-1, 1],
] as const;

/** All signs on the GPU: one draw call. A spot lies on the skin nearest to it, a pinch where it is. */
export class MarkMesh {
  readonly object: Mesh<BufferGeometry, ShaderMaterial>;
  private readonly uniforms: MarkUniforms = { uLine: { value: new Color() }, uGround: { value: new Color() } };

  constructor(surface: SkinSurface, marks: readonly Mark[]) {
    const geometry = new BufferGeometry();
    const columns = marks.map((mark) => signAt(surface, mark));
    const attribute = (name: string, values: readonly (readonly number[])[]) =>
      geometry.setAttribute(name, new Float32BufferAttribute(values.flat(), 3));
    const each = (pick: (sign: Sign) => Vector3) => columns.flatMap((sign) => CORNERS.map(() => pick(sign).toArray()));
    attribute(
      'position',
      each(({ at }) => at),
    );
    attribute(
      'across',
      each(({ across }) => across),
    );
    attribute(
      'upward',
      each(({ upward }) => upward),
    );
    attribute(
      'corner',
      marks.flatMap((mark) => CORNERS.map(([x, y]) => [x * HALF_MM, y * HALF_MM, signOf(mark)])),
    );
    this.object = new Mesh(geometry, createMarkMaterial(this.uniforms));
    this.object.name = 'marks';
    this.object.renderOrder = MARK_RENDER_ORDER;
    this.object.matrixAutoUpdate = false;
    this.object.frustumCulled = false;
    this.setScheme('light');
  }

  setScheme(scheme: Scheme): void {
    this.uniforms.uLine.value.copy(MARK_INK[scheme].line);
    this.uniforms.uGround.value.copy(MARK_INK[scheme].ground);
  }

  dispose(): void {
    this.object.geometry.dispose();
    this.object.material.dispose();
  }
}

/** As the shader knows it: -1 for a place in the body, else the number of a spot. */
function signOf({ look, number = 0 }: Mark): number {
  return look === 'pinch' ? -1 : number;
}

/** Metres, and the directions that its square spreads in: none for what faces the eye. */
interface Sign {
  readonly at: Vector3;
  readonly across: Vector3;
  readonly upward: Vector3;
}

function signAt(surface: SkinSurface, { look, atMm }: Mark): Sign {
  const place = new Vector3(...atMm);
  if (look === 'pinch') {
    return { at: place.divideScalar(MM_PER_METRE), across: new Vector3(), upward: new Vector3() };
  }
  const onSkin = surface.nearest(place);
  const normal = smoothNormal(surface, onSkin, new Vector3());
  const across = new Vector3(0, 1, 0).cross(normal).normalize();
  return { at: onSkin.at.divideScalar(MM_PER_METRE), across, upward: normal.clone().cross(across) };
}
