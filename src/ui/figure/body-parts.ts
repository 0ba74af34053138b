/** A piece of the body that is drawn in one go: a skin over each of these groups of balls. */
export interface PartShape {
  readonly name: string;
  readonly skins: readonly (readonly string[])[];
  /** The limb it belongs to, or the trunk. */
  readonly limb: string;
  /** Brought toward the viewer by so much when it lies as deep as another, cm. */
  readonly biasCm: number;
}

/** Where two parts meet: the ball that both hold, and where each goes on from there. */
export interface Joint {
  readonly ball: string;
  readonly parts: readonly [first: string, second: string];
  readonly toward: readonly [first: string, second: string];
}

const SIDES = ['own', 'other'] as const;

const TRUNK: PartShape = {
  name: 'trunk',
  limb: 'trunk',
  biasCm: 0,
  skins: [
    ['pelvis', 'buttock-own'],
    ['pelvis', 'buttock-other'],
    ['buttock-own', 'buttock-other'],
    ['pelvis', 'waist'],
    ['waist', 'ribs'],
    ['ribs', 'chest'],
    ['chest', 'yoke-own', 'yoke-other'],
    ['neck', 'yoke-own'],
    ['neck', 'yoke-other'],
    ['neck', 'nape'],
  ],
};
const HEAD: PartShape = { name: 'head', limb: 'trunk', biasCm: 2, skins: [['head', 'chin']] };

export const PARTS: readonly PartShape[] = [
  TRUNK,
  HEAD,
  ...SIDES.flatMap((side): PartShape[] => {
    const of = (...names: readonly string[]) => names.map((name) => `${name}-${side}`);
    const leg = `leg-${side}`;
    const arm = `arm-${side}`;
    return [
      { name: `thigh-${side}`, limb: leg, biasCm: 4, skins: [of('hip', 'knee')] },
      { name: `shank-${side}`, limb: leg, biasCm: 4, skins: [of('knee', 'calf'), of('calf', 'ankle')] },
      { name: `foot-${side}`, limb: leg, biasCm: 4, skins: [of('ankle', 'heel', 'toes')] },
      { name: `upper-arm-${side}`, limb: arm, biasCm: 5, skins: [of('shoulder', 'elbow')] },
      { name: `forearm-${side}`, limb: arm, biasCm: 6, skins: [of('elbow', 'forearm'), of('forearm', 'wrist')] },
      { name: `hand-${side}`, limb: arm, biasCm: 7, skins: [of('wrist', 'palm'), of('palm', 'fingers')] },
    ];
  }),
];

export const JOINTS: readonly Joint[] = SIDES.flatMap((side): Joint[] => {
  const joint = (ball: string, first: string, second: string, toFirst: string, toSecond: string): Joint => {
    const sided = (name: string) => (name === 'trunk' || name === 'pelvis' ? name : `${name}-${side}`);
    return {
      ball: `${ball}-${side}`,
      parts: [sided(first), sided(second)],
      toward: [sided(toFirst), sided(toSecond)],
    };
  };
  return [
    joint('hip', 'trunk', 'thigh', 'pelvis', 'knee'),
    joint('knee', 'thigh', 'shank', 'hip', 'calf'),
    joint('ankle', 'shank', 'foot', 'calf', 'heel'),
    joint('shoulder', 'trunk', 'upper-arm', 'yoke', 'elbow'),
    joint('elbow', 'upper-arm', 'forearm', 'shoulder', 'forearm'),
    joint('wrist', 'forearm', 'hand', 'forearm', 'palm'),
  ];
});
