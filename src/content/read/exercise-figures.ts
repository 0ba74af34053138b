import type { BodyFigure } from '#src/anatomy/body/body-figure.ts';
import type { JointAngle } from '#src/anatomy/pose.ts';

interface Ends {
  readonly end: BodyFigure;
  readonly start: BodyFigure | null;
}

/** The figures of an exercise with the angles of its pose in them; what a figure says of a joint itself comes last. */
export function figuresOfExercise({ end, start }: Ends, pose: readonly JointAngle[]): readonly BodyFigure[] {
  const last = withAngles(end, pose, ({ toDeg }) => toDeg);
  return start ? [withAngles(start, pose, ({ fromDeg, toDeg }) => fromDeg ?? toDeg), last] : [last];
}

function withAngles(
  figure: BodyFigure,
  pose: readonly JointAngle[],
  at: (angle: JointAngle) => readonly [number, number],
): BodyFigure {
  const angles = pose.map((angle) => {
    const [low, high] = at(angle);
    return { joint: angle.joint, side: angle.side, motion: angle.motion, deg: (low + high) / 2 };
  });
  return { ...figure, angles: [...angles, ...figure.angles] };
}
