import { amount } from '../counting.ts';
import { area } from '../words.ts';

/** What a release page says of the ball on the model. */
export const ball = area('ball', {
  title: 'On the model',
  showOnModel: 'Show the place on the model',
  tools: {
    tennis: 'tennis ball',
    lacrosse: 'lacrosse ball',
    soft: 'soft ball',
    roller: 'foam roller',
    'two-balls': 'tennis balls',
  },
  /** @param size as made by `wide` or `wideAndLong` */
  drawn: (tool: string, size: string) => `The ${tool}: true to size, ${size}.`,
  varies: 'Sizes differ, so this one is an estimate.',
  wide: (mm: number) => `${amount(mm)} mm wide`,
  wideAndLong: (mm: number, lengthMm: number) => `${amount(mm)} mm wide and ${amount(lengthMm)} mm long`,
  arrow: (mm: number) =>
    `The arrow shows which way to press. It is drawn ${amount(mm)} mm deep in the skin (an estimate).`,
  search: 'Green patch: search here. The muscle lies below.',
  forbidden: 'Red stripes: do not press here. Nerve, bone, kidney, belly or groin.',
  noBall: 'Red stripes: never press a ball in here. The belly and the groin hold large vessels, nerves and the gut.',
  estimate:
    'The edges of both are estimates for this model. Your body differs: feel for bone first, and take the ball off at a tingle.',
  seeThrough: 'See under the skin',
  nerve: 'How near is a nerve?',
  nearest: (mm: number) => `${amount(mm)} mm from the line of the press`,
  depth: (mm: number) => `On that line the muscle begins ${amount(mm)} mm under the skin.`,
  misses: 'On that line the muscle is not met.',
  measured: 'Measured in this model. People differ, and so does each way to lie on a ball.',
  measuring: 'The model is still being measured.',
});
