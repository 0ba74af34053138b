import { amount, plural } from '../counting.ts';
import { area } from '../words.ts';

/**
 * What stands on a taping page beside the text of its record. Where the facts come from: skin KTSHOP-HF, ROCK-AU;
 * test piece KST-PREC; round corners KT-ITB; ends without stretch ROCK-AU, KT-SI; how to judge stretch PARREIRA14, KT-HAM,
 * KT-SI; rubbing AIRROSTI; when to take it off KST-PREC; when not to tape KTT-5, INTVW; what to expect LUZ19, PARREIRA14.
 */
export const tape = area('tape', {
  inShort: 'In short',
  expect: 'Expect',
  expectText: 'At most a small drop in pain for a short time. Part of it is the feel of the tape.',
  notOn: 'Not on',
  notOnText:
    'Broken, sore or infected skin, or a limb with a clot, known or feared. Never with a bad allergy to tape glue.',
  moreBelow: 'All of it stands under “Before you start”.',

  player: 'Lay it step by step',
  invite: 'Watch each strip go on, in order. Pause or step as you like.',
  size: (steps: number) => `${amount(steps)} ${plural(steps, { one: 'step', other: 'steps' })}`,
  start: 'Show me how',
  showOnModel: 'See it laid on the model, step by step',
  place: (step: number, steps: number) => `Step ${amount(step)} of ${amount(steps)}`,
  play: 'Play',
  pause: 'Pause',
  toStart: 'Back to the first step',
  back: 'One step back',
  next: 'Next step',
  end: 'Done',
  progress: 'Parts of the taping',
  parts: { prepare: 'Skin', position: 'Position', strip: (order: number) => `Strip ${amount(order)}` },
  partDone: (part: string, done: number, steps: number) => `${part}, ${amount(done)} of ${amount(steps)} steps done`,
  /** What a screen reader hears on arrival. */
  arrived: (place: string, title: string, text: string) => `${place}. ${title}. ${text}`,
  titles: {
    prepare: () => 'Prepare the skin',
    position: () => 'Take the position',
    paper: (strip: string) => `${strip}: take off the paper`,
    anchor: (strip: string) => `${strip}: stick the anchor`,
    direction: (strip: string) => `${strip}: see which way it goes`,
    lay: (strip: string) => `${strip}: lay it`,
    rub: (strip: string) => `${strip}: rub it warm`,
  },
  prepare:
    'Clean and dry the skin, and leave off lotion. Cut the strips and round their corners. Test a small piece first.',
  prepareCaution: 'No tape on broken or sore skin, or where a clot is known or feared.',
  position: 'The skin should be long before the tape goes on. Keep still until the last strip lies.',
  positionCaution: 'Only as far as it stays comfortable. Stop if it hurts.',
  paper: {
    'from-anchor': (cm: string) => `Tear the paper about ${cm} from one end and peel that end bare. Leave the rest on.`,
    'middle-out': (cm: string) =>
      `Tear the paper in the middle and fold it back. Leave it on the last ${cm} at both ends.`,
  },
  anchor: (cm: string) => `Put the first ${cm} down flat.`,
  noStretch: 'No stretch here at all.',
  direction: {
    'from-anchor': 'From the anchor, along the arrows. Smooth it down bit by bit as the paper comes off.',
    'middle-out': 'The middle goes down first. Then both ends go out, along the arrows.',
  },
  tails: 'Lay one tail after the other.',
  lay: {
    none: 'Lay it down without any stretch.',
    paperOff: (percent: string) => `Use ${percent} of its stretch: about as much as it has on the paper.`,
    quarter: (percent: string) => `Use ${percent} of its stretch: pull it out fully, go back half, and half again.`,
    half: (percent: string) => `Use ${percent} of its stretch: pull it out fully, then go back half.`,
    most: (percent: string) => `Use ${percent} of its stretch: pull it out fully, then go back a little.`,
  },
  ends: {
    'from-anchor': (cm: string) => `Lay the last ${cm} with no stretch.`,
    'middle-out': (cm: string) => `Lay both ends, ${cm} each, with no stretch.`,
  },
  layCaution: 'It must not hurt or pinch. If it does, take it off.',
  rub: 'Rub the strip until it feels warm. Warmth helps the glue to hold.',
  rubCaution: 'Itch, redness, a blister, new numbness or more pain: take the tape off.',
  where: 'Where',
  way: 'Way',
  ending: 'End',
  strip: (order: number) => `Strip ${amount(order)}`,
  percent: (low: number, high: number) => (low === high ? `${amount(low)} %` : `${amount(low)}–${amount(high)} %`),

  look: 'How it is drawn',
  colour: 'Tape colour',
  colours: { blue: 'Blue', black: 'Black', beige: 'Beige', pink: 'Pink' },
  colourMeans: 'The colour changes nothing but the look.',
  showStretch: 'Show stretch',
  seeThrough: 'See through the skin',
  pressStrip: 'Press a strip on the model to go to it.',

  notDrawn: 'The tape could not be drawn on the model.',

  cutList: 'Cut list',
  cutListFor: (height: string) => `Cut list for a height of ${height}`,
  height: 'Your height',
  heightCm: 'Height in cm',
  feet: 'Height, feet',
  inches: 'Height, inches',
  unit: 'Unit of height',
  units: { cm: 'cm', ft: 'ft, in' },
  heightRange: (low: string, high: string) => `From ${low} to ${high}.`,
  heightStays: 'It stays on this device and is forgotten when you leave.',
  cm: (value: number) => `${amount(value)} cm`,
  feetInches: (feet: number, inches: number) => `${amount(feet)} ft ${amount(inches)} in`,
  piece: (order: number, shape: string) => `${amount(order)}. ${shape}`,
  cutTo: (length: string, width: string) => `${length} long, ${width} wide`,
  measured: (length: string) => `On the standing model it takes ${length}.`,
  taught: (length: string) =>
    `On the standing model ${length} would do. In the position the skin is longer, so this is the length that is taught.`,
  split: (base: string) => `Leave ${base} whole, then cut along the middle to the end.`,
  splitMany: (base: string, tails: number) => `Leave ${base} whole, then cut ${amount(tails)} even tails.`,
  splitBoth: (base: string) => `Leave ${base} whole in the middle, and cut both ends along the middle.`,
  tear: 'Tear the paper in the middle.',
  corners: 'Round all corners.',
  /** What the drawing of a piece shows, for those who do not see it. */
  drawing: (length: string, width: string) => `Outline of the piece, ${length} by ${width}`,
  legend: 'Shaded: stretched. Plain: no stretch. Dashed line: cut. Dotted line: tear the paper.',
  total: (length: string) => `${length} of tape in all.`,
  estimate: (height: string) =>
    `Lengths grow with height. Our model stands for about ${height}: an estimate from its thigh bone, good to 4 cm or so. Hold the piece against the skin before you cut.`,
  print: 'Print the cut list',
  printedFrom: 'The page has the full steps.',
});
