import { area } from '../words.ts';

/** The page from which tours, questions and advice are reached. */
export const learn = area('learn', {
  eyebrow: 'To read and to see',
  lead: 'Walk through the model, get a short answer, or look up what you can do.',
  quiz: 'Quiz: find it, name it',
  quizText: 'Short rounds that remember what you missed.',
  tours: 'Tours',
  toursText: 'The model turns to what each stop tells.',
  questions: 'Questions',
  questionsText: 'The short answer first, then the fair one.',
  advice: 'Advice',
  topics: {
    basics: 'The basics',
    'daily-life': 'Daily life',
    'self-care': 'Help yourself',
    recovery: 'Getting better',
    conventional: 'Doctors and physios',
    complementary: 'Other care',
  },
  nothing: 'Nothing is written here yet.',
});
