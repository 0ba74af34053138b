/** A fixed view of the model: what a person sees who opens the address in a window of that size. */
export interface GoldenView {
  /** Also the name of its picture. */
  readonly id: string;
  readonly title: string;
  readonly address: string;
  /** CSS pixels. */
  readonly viewport: { readonly width: number; readonly height: number };
  readonly colorScheme: 'light' | 'dark';
}

const WINDOW = { width: 900, height: 640 } as const;
const PHONE = { width: 390, height: 844 } as const;

/** Bones, ligaments and cartilage that are seen around the right sacroiliac joint. */
const SI_JOINT = [
  'l5',
  'disc-l5-s1',
  'sacrum',
  'hip-bone-right',
  'sacroiliac-cartilage-right',
  'interosseous-sacroiliac-ligament-right',
  'anterior-sacroiliac-ligament-right',
  'iliolumbar-ligament-right',
  'sacrotuberous-ligament-right',
  'sacrospinous-ligament-right',
];

/** The lowest two motion segments with what runs through and out of them. */
const LOW_SPINE = [
  'l3',
  'l4',
  'l5',
  'sacrum',
  'disc-l3-l4',
  'disc-l4-l5',
  'disc-l5-s1',
  'facet-joint-l3-l4',
  'facet-joint-l4-l5',
  'facet-joint-l5-s1',
  'dural-sac',
  'root-l3',
  'root-l4',
  'root-l5',
];

/** The views that the golden tests compare and the gallery shows. */
export const GOLDEN_VIEWS: readonly GoldenView[] = [
  view('start', 'The start: muscles on the left, bone and deep muscles on the right', '#/'),
  { ...view('start-dark', 'The start in the dark scheme', '#/'), colorScheme: 'dark' },
  { ...view('start-phone', 'The start on a phone', '#/'), viewport: PHONE },
  view('skin-back', 'Skin, from the back', '#/?peel=0,0&cam=back'),
  view('superficial-muscles-left', 'Superficial muscles, from the side', '#/?peel=1,1&cam=left'),
  view('deep-muscles-front', 'Deep muscles, from the front', '#/?peel=3,3&cam=front'),
  view('bones-back', 'Bones and joints, from the back', '#/?peel=4,4&cam=back'),
  view(
    'deep-gluteal',
    'The deep gluteal space: the sciatic nerve and the muscles it passes',
    '#/?layers=skin:0&peel=3,3&cam=-232,72,-470,-72,18,-40',
  ),
  view(
    'si-joint',
    'The sacroiliac joint through a faded hip bone',
    `#/?fade=hip-bone-right&only=${SI_JOINT.join(',')}&cam=-262,160,-390,-52,62,-50`,
  ),
  view(
    'l4-l5-roots',
    'L4 and L5 with the nerve roots that leave between them',
    `#/?only=${LOW_SPINE.join(',')}&cam=-286,186,-250,-8,124,-18`,
  ),
  view('piriformis-selected', 'A selected muscle beside its page', '#/structure/piriformis-right'),
  view(
    'sciatic-variant-b',
    'A part of the sciatic nerve that goes through the piriformis',
    '#/structure/piriformis-right?variant=b',
  ),
  view('hip-bone-isolated', 'One bone alone', '#/?only=hip-bone-right&cam=right'),
  view('gluteus-maximus-faded', 'A muscle that is seen through', '#/?fade=gluteus-maximus-left&cam=back'),
  view(
    'sciatic-nerve-relations',
    'The sciatic nerve from its roots, what it feeds and where it gets squeezed',
    '#/nerve/sciatic-nerve-right?show=relations',
  ),
  view('l5-root-relations', 'All that the L5 root reaches', '#/nerve/root-l5-right?show=relations'),
  taping('gluteus-maximus-tape', 'Tape round the big buttock muscle'),
  taping('gluteus-medius-tape', 'Tape over the side of the hip'),
  taping('hamstring-tape', 'Tape up the back of the thigh'),
  taping('hip-flexor-tape', 'Tape on the front of the hip'),
  taping('low-back-h', 'Tape on the low back, H shape'),
  taping('low-back-i-strips', 'Tape on both sides of the spine'),
  taping('low-back-quick-strips', 'Tape across the low back'),
  taping('low-back-single-strip', 'Tape on one side of the spine'),
  taping('low-back-star', 'Tape on the low back, a star'),
  taping('piriformis-tape', 'Tape over the piriformis'),
  taping('quadratus-lumborum-tape', 'Tape on the side of the low back'),
  taping('si-joint-tape', 'Tape over the sacroiliac joint'),
  taping('tfl-tape', 'Tape on the outer hip'),
  release('back-extensors-ball', 'Two balls beside the spine'),
  release('deep-rotators-ball', 'A soft ball low in the buttock'),
  release('gluteus-maximus-ball', 'A ball on the big buttock muscle'),
  release('gluteus-medius-ball', 'A ball on the side of the hip'),
  release('gluteus-minimus-ball', 'A ball lower on the side of the hip'),
  release('hamstring-ball', 'A ball under the thigh'),
  release('hip-flexor-release', 'Where no ball belongs: groin and belly'),
  release('outer-thigh-roller', 'A roller under the outer thigh'),
  release('piriformis-ball', 'A ball on the piriformis'),
  release('quadratus-lumborum-ball', 'A soft ball in the flank'),
  release('tfl-ball', 'A ball at the front pocket'),
  release('thigh-front-roller', 'A roller under the front of the thigh'),
  view(
    'release-piriformis-ball-through',
    'A release with the skin seen through: the muscle that is meant and the nerve beside it',
    '#/release/piriformis-ball?layers=skin:0.3',
  ),
];

/** A taping as its page shows it. */
function taping(id: string, title: string): GoldenView {
  return view(`taping-${id}`, title, `#/taping/${id}`);
}

/** A release as its page shows it: the ball on its spot, where to search and where not to press. */
function release(id: string, title: string): GoldenView {
  return view(`release-${id}`, title, `#/release/${id}`);
}

function view(id: string, title: string, address: string): GoldenView {
  return { id, title, address, viewport: WINDOW, colorScheme: 'light' };
}
