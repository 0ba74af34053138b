import { type BufferGeometry, LatheGeometry, SphereGeometry, Vector2 } from 'three';
import { BALL_SIZES, type BallTool } from '#src/anatomy/ball.ts';

/** Round edges of a roller, and its hollow core, mm. */
const ROLLER_EDGE_MM = 8;
const ROLLER_CORE_MM = 45;
const SECTORS = 64;

/** A ball round the origin, or a roller along the y axis: mm. */
export function ballShape(tool: BallTool): BufferGeometry {
  const { diameterMm, lengthMm } = BALL_SIZES[tool];
  if (lengthMm === null) return new SphereGeometry(diameterMm / 2, SECTORS, SECTORS / 2);
  return new LatheGeometry(rollerOutline(diameterMm / 2, lengthMm / 2), SECTORS);
}

/** From the mouth of the core at one end round the outside to the other: radius, and mm along the axis. */
function rollerOutline(radiusMm: number, halfMm: number): Vector2[] {
  const edge = (towards: 1 | -1) =>
    [0, 0.25, 0.5, 0.75, 1].map((part) => {
      const turn = (part * Math.PI) / 2;
      const out = towards === -1 ? Math.sin(turn) : Math.cos(turn);
      const end = towards === -1 ? Math.cos(turn) : Math.sin(turn);
      const inset = ROLLER_EDGE_MM;
      return new Vector2(radiusMm - inset + inset * out, towards * (halfMm - inset + inset * end));
    });
  const depthMm = halfMm / 2;
  return [
    new Vector2(ROLLER_CORE_MM, -halfMm + depthMm),
    new Vector2(ROLLER_CORE_MM, -halfMm),
    ...edge(-1),
    ...edge(1),
    new Vector2(ROLLER_CORE_MM, halfMm),
    new Vector2(ROLLER_CORE_MM, halfMm - depthMm),
  ];
}
