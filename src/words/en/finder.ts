import { amount, plural } from '../counting.ts';
import { area } from '../words.ts';

/** The pain finder: danger first, then where, how, and what it may be. */
export const finder = area('finder', {
  steps: { danger: 'Danger', where: 'Where', about: 'How', results: 'Result' },
  stepsLabel: 'Steps',
  back: 'Back',
  next: 'Next',
  skip: 'Skip',
  startAgain: 'Start again',
  stays: 'What you say here stays on this device and is gone when you close the page.',

  dangerTitle: 'First: is any of this true for you?',
  dangerText: 'Most back and hip pain is not dangerous. These signs are. Press one that is true.',
  dangerGroups: {
    nerves: 'Bladder, seat and legs',
    sudden: 'Sudden and severe',
    fall: 'After a fall, a blow or hard training',
    ill: 'Fever or feeling ill',
    leg: 'A leg that looks or feels different',
    belly: 'Belly, groin and pregnancy',
    cancer: 'Cancer, weight and nights',
    rest: 'Age and time',
  },
  noted: 'noted',
  noneOfThese: 'None of these is true',
  noneButNoted: 'Nothing else is true',

  stop: { now: 'Get help now', today: 'See a doctor today', soon: 'See a doctor soon' },
  stopText: 'The finder stops here. This comes first.',
  callTitle: 'Call for help',
  call: { '112': 'Europe, most mobiles', '911': 'USA, Canada', '999': 'UK' },
  signOf: 'What you said',
  canMean: 'It can mean',
  notThis: 'That is not what I have: back',
  changeAnswers: 'Change my answers',
  checked: 'A doctor has checked this, or I will go: show the result all the same',

  whereTitle: 'Mark where it hurts',
  whereText: 'Tap each sore place on the body. Drag to turn the body.',
  whereBrushText: 'Draw over the sore place. Drag beside the body to turn it.',
  whereNoModel: 'Choose each sore place from the list.',
  touchLabel: 'What a press on the body does',
  touch: { tap: 'Tap', brush: 'Brush' },
  viewLabel: 'Look from',
  views: { back: 'Back', front: 'Front', left: 'Left', right: 'Right' },
  undo: 'Undo last',
  clear: 'Clear all',
  marked: (spots: number, places: number) =>
    spots + places === 0
      ? 'Nothing is marked yet.'
      : `Marked: ${[
          spots > 0 ? plural(spots, { one: '1 place on the body', other: `${amount(spots)} places on the body` }) : '',
          places > 0 ? plural(places, { one: '1 from the list', other: `${amount(places)} from the list` }) : '',
        ]
          .filter((part) => part !== '')
          .join(', ')}.`,
  listTitle: 'Or choose from a list',
  placeGroups: {
    back: 'Low back',
    buttock: 'Buttock',
    side: 'Side of the hip',
    front: 'Front',
    thigh: 'Thigh',
    leg: 'Below the knee',
  },
  right: 'Right',
  left: 'Left',
  onSide: (place: string, side: 'right' | 'left') => `${place}, ${side}`,

  aboutTitle: 'How does it feel?',
  aboutText: 'Each answer helps. Skip what you are not sure of.',
  questions: {
    feel: 'It is…',
    worse: 'It gets worse with…',
    eases: 'It gets better with…',
    night: 'At night',
    start: 'It began…',
    duration: 'It has lasted…',
    leg: 'In the leg or foot',
    age: 'My age',
    about: 'Is this true for you? It changes what is safe to do.',
  },

  resultTitle: 'What it may be',
  notDiagnosis: 'This is not a diagnosis.',
  notDiagnosisText:
    'It compares what you said with how such pains are usually felt. Several can feel alike, and more than one can be true. Only an examination can tell: the checks below are for a physio or doctor.',
  nothingTitle: 'Mark a place first',
  nothingText:
    'Without a place there is nothing to compare, and we will not guess. Tap the body, or choose a place from the list.',
  markPlace: 'Mark where it hurts',
  unknownTitle: 'No usual pain is felt there',
  unknownText:
    'None of the pains we know is usually felt at this place. That does not mean that it is harmless. See a doctor or physio.',
  warnTitle: 'Before you read on',
  sureness: { well: 'Fits well', partly: 'Fits in part', little: 'Fits a little' },
  why: 'Why it is here',
  reasons: {
    main: (place: string) => `It is usually felt here: ${place}.`,
    spill: (place: string) => `It can spread to here: ${place}.`,
    muscle: (muscle: string, place: string) => `The muscle ${muscle} sends pain here: ${place}.`,
    nerve: (nerve: string, place: string) => `This nerve feels the skin here: ${nerve}, ${place}.`,
    symptoms: (list: string) => `You said: ${list}.`,
  },
  against: 'What does not fit',
  againstList: (list: string) => `You said: ${list}.`,
  tellApart: 'What would tell it from the others',
  askYourself: (list: string) => `Typical as well, though you did not say it: ${list}.`,
  testShows: (name: string, how: string, shows: string) => `${name}: ${how} Then: ${shows}.`,
  ruleOut: 'Make sure that it is not',
  whatHelps: 'What people do for it',
  showIn3d: 'Show it in 3D',
  readMore: (name: string) => `Read about it: ${name}`,
  lessLikely: (count: number) =>
    plural(count, { one: '1 more that fits less', other: `${amount(count)} more that fit less` }),
  leftOut:
    'The leg tingles, is numb or is weak: have that looked at soon. We leave out the ball deep in the buttock, as it could press on the sciatic nerve.',
  remarks: {
    pregnant: 'Pregnant: no ball in the flank or belly, and ask your midwife or doctor before tape on the belly.',
    'blood-thinner': 'Blood thinner: pressure can bruise. Ask your doctor before ball, roller or deep massage.',
    'brittle-bones': 'Brittle bones: no ball on the spine, and ask your doctor before any firm pressure.',
    cancer: 'Cancer: no ball, massage or tape near it unless your cancer team agrees.',
  },
  remarksTitle: 'For you',
  doctorTitle: 'When to see a doctor',
  doctorText: [
    'The pain is severe, or no better after two weeks of gentle movement.',
    'It lasts for more than six weeks, or keeps you from work or sleep.',
    'A leg gets numb or weak, or one of the danger signs comes up.',
  ],
  doctorMore: 'When to see a doctor, in full',
  lookAround: 'Or look around yourself',
});
