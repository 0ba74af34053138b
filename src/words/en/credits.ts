import { area } from '../words.ts';

export const credits = area('credits', {
  title: 'About Ilium',
  purpose: 'Ilium shows the low back and the hips and explains what is known about their pain.',
  noDiagnosis: 'It is not a diagnosis',
  limits: 'and does not replace an exam. Nothing that you do here leaves your device.',
  shapes: 'Shapes',
  shapesText:
    'Every shape is our own: a table of numbers, fitted to or drawn after the data below. The model is one adult man; the left side mirrors the right. No two bodies are alike.',
  licences: 'Licences',
  program: 'The program: MIT.',
  model: 'The shapes and the model: CC BY-SA 4.0.',
});
