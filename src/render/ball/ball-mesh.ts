import { type BufferGeometry, Matrix4, Mesh, type ShaderMaterial, Vector3 } from 'three';
import { mergeGeometries } from 'three/examples/jsm/utils/BufferGeometryUtils.js';
import type { BallTool } from '#src/anatomy/ball.ts';
import { MM_PER_METRE } from '#src/anatomy/frame.ts';
import { createBallMaterial } from '../materials/ball-material.ts';
import type { SharedUniforms } from '../materials/tissue-material.ts';
import { BALL_RENDER_ORDER } from '../skin-map/paint-order.ts';
import { ballShape } from './ball-shape.ts';
import type { PlacedBall } from './place-ball.ts';

/** The ball, or the pair of balls, at true size on the GPU: one draw call. */
export class BallMesh {
  readonly object: Mesh<BufferGeometry, ShaderMaterial>;

  /** @param lights of the model, so that the ball stands in the same light */
  constructor(tool: BallTool, { centres, press }: PlacedBall, lights: SharedUniforms) {
    const balls = centres.map(({ x, y, z }) => {
      const shape = ballShape(tool).deleteAttribute('uv');
      const own = shape.getAttribute('position').clone();
      return shape.applyMatrix4(across(press)).translate(x, y, z).setAttribute('own', own);
    });
    const geometry = mergeGeometries(balls).scale(1 / MM_PER_METRE, 1 / MM_PER_METRE, 1 / MM_PER_METRE);
    for (const ball of balls) ball.dispose();
    this.object = new Mesh(geometry, createBallMaterial(tool, lights));
    this.object.name = 'ball';
    this.object.renderOrder = BALL_RENDER_ORDER;
    this.object.matrixAutoUpdate = false;
  }

  dispose(): void {
    this.object.geometry.dispose();
    this.object.material.dispose();
  }
}

const UP = new Vector3(0, 1, 0);

/** Turns what is made along the y axis so that it lies level and across the press, as a roller under a thigh. */
function across(press: Vector3): Matrix4 {
  const axis = UP.clone().cross(press).normalize();
  const side = axis.clone().cross(press).normalize();
  return new Matrix4().makeBasis(side, axis, side.clone().cross(axis));
}
