import { area } from '../words.ts';

/** Abbreviations and words of daily speech, and what they stand for in the names of structures and records. */
const MEANINGS: Readonly<Record<string, readonly string[]>> = {
  arse: ['buttock', 'gluteus'],
  backbone: ['vertebra', 'spine', 'lumbar'],
  bottom: ['buttock', 'gluteus'],
  bum: ['buttock', 'gluteus'],
  butt: ['buttock', 'gluteus'],
  booty: ['buttock', 'gluteus'],
  glute: ['gluteus'],
  glutes: ['gluteus'],
  gmax: ['gluteus maximus'],
  gmed: ['gluteus medius'],
  gmin: ['gluteus minimus'],
  groin: ['groin', 'adductor', 'iliacus', 'psoas', 'inguinal'],
  hamstring: ['biceps femoris', 'semitendinosus', 'semimembranosus'],
  hamstrings: ['biceps femoris', 'semitendinosus', 'semimembranosus'],
  hipbone: ['hip bone'],
  iliopsoas: ['psoas', 'iliacus'],
  itb: ['iliotibial'],
  lumbago: ['low back'],
  oi: ['obturator internus'],
  pelvis: ['hip bone', 'sacrum'],
  qf: ['quadratus femoris'],
  ql: ['quadratus lumborum'],
  sciatic: ['sciatica', 'piriformis'],
  sciatica: ['sciatic', 'piriformis', 'disc'],
  si: ['sacroiliac', 'sacrum'],
  sij: ['sacroiliac', 'sacrum'],
  slipped: ['disc', 'herniation'],
  spine: ['vertebra', 'lumbar'],
  tailbone: ['sacrum', 'coccyx'],
  tfl: ['tensor fasciae latae'],
  thighbone: ['femur'],
  vertebrae: ['vertebra', 'lumbar'],
};

export const spoken = area('spoken', { meanings: MEANINGS });
