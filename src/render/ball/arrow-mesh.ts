import {
  type BufferGeometry,
  Color,
  ConeGeometry,
  CylinderGeometry,
  Mesh,
  MeshBasicMaterial,
  Quaternion,
  Vector3,
} from 'three';
import { mergeGeometries } from 'three/examples/jsm/utils/BufferGeometryUtils.js';
import { MM_PER_METRE } from '#src/anatomy/frame.ts';
import type { Scheme } from '../lighting.ts';
import { ARROW_INK } from '../materials/paint-palette.ts';
import type { Passage } from './muscle-line.ts';
import type { PlacedBall } from './place-ball.ts';

/** The arrow behind the ball, and the line that it means through the body, mm. */
const SHAFT_MM = 42;
const SHAFT_RADIUS_MM = 3;
const HEAD_MM = 20;
const HEAD_RADIUS_MM = 9;
const GAP_MM = 5;
const DASH_MM = 5;
const DASH_RADIUS_MM = 1.1;
const UP = new Vector3(0, 1, 0);

/** Which way the ball presses: an arrow towards the ball, and a broken line from the skin into the muscle. */
export class ArrowMesh {
  readonly object: Mesh<BufferGeometry, MeshBasicMaterial>;

  /** @param radiusMm of the ball @param muscle how deep the muscle that is meant lies; null: no line */
  constructor({ centres, touches, press }: PlacedBall, radiusMm: number, muscle: Passage | null) {
    const arrows = centres.flatMap((centre) => arrowTo(centre, press, radiusMm));
    const dashes = muscle ? dashesTo(touches, press, (muscle.entersMm + muscle.leavesMm) / 2) : [];
    const parts = [...arrows, ...dashes];
    const geometry = mergeGeometries(parts).scale(1 / MM_PER_METRE, 1 / MM_PER_METRE, 1 / MM_PER_METRE);
    for (const part of parts) part.dispose();
    this.object = new Mesh(geometry, new MeshBasicMaterial({ color: new Color() }));
    this.object.name = 'press';
    this.object.matrixAutoUpdate = false;
    this.setScheme('light');
  }

  setScheme(scheme: Scheme): void {
    this.object.material.color.copy(ARROW_INK[scheme]);
  }

  dispose(): void {
    this.object.geometry.dispose();
    this.object.material.dispose();
  }
}

function arrowTo(centre: Vector3, press: Vector3, radiusMm: number): BufferGeometry[] {
  const headMm = radiusMm + GAP_MM + HEAD_MM / 2;
  const shaftMm = radiusMm + GAP_MM + HEAD_MM + SHAFT_MM / 2;
  return [
    along(new ConeGeometry(HEAD_RADIUS_MM, HEAD_MM, 32), press, centre.clone().addScaledVector(press, -headMm)),
    along(
      new CylinderGeometry(SHAFT_RADIUS_MM, SHAFT_RADIUS_MM, SHAFT_MM, 24),
      press,
      centre.clone().addScaledVector(press, -shaftMm),
    ),
  ];
}

function dashesTo(touches: Vector3, press: Vector3, depthMm: number): BufferGeometry[] {
  const count = Math.max(1, Math.round(depthMm / (2 * DASH_MM)));
  return Array.from({ length: count }, (_, i) => {
    const dash = new CylinderGeometry(DASH_RADIUS_MM, DASH_RADIUS_MM, DASH_MM, 12);
    return along(dash, press, touches.clone().addScaledVector(press, (2 * i + 0.5) * DASH_MM));
  });
}

function along(shape: BufferGeometry, press: Vector3, at: Vector3): BufferGeometry {
  return shape.applyQuaternion(new Quaternion().setFromUnitVectors(UP, press)).translate(at.x, at.y, at.z);
}
