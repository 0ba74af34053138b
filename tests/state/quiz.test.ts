import { describe, expect, it } from 'vitest';
import { answered, dueNow, nextRound, type QuizCards, ROUND } from '#src/state/quiz-cards.ts';
import { forgetQuiz, keepQuiz, recallQuiz } from '#src/state/quiz-memory.ts';
import { memoryStorage, refusedStorage } from '#tests/support/memory-storage.ts';

const NOW = new Date('2026-11-22T10:00:00Z');
const IDS = Array.from({ length: 30 }, (_, index) => `find/structure-${index}`);
const DAY_MS = 86_400_000;

function later(days: number): Date {
  return new Date(NOW.getTime() + days * DAY_MS);
}

describe('what is asked next', () => {
  it('new things in their order, on the first day', () => {
    expect(nextRound(IDS, {}, NOW)).toEqual(IDS.slice(0, ROUND));
  });

  it('what was missed comes back before what was known', () => {
    let cards: QuizCards = {};
    for (const id of IDS) cards = answered(cards, id, id !== 'find/structure-20', NOW);
    expect(nextRound(IDS, cards, later(0.003))[0]).toBe('find/structure-20');
    expect(dueNow(IDS, cards, later(0.003))).toBe(1);
  });

  it('what is known again and again comes back later each time', () => {
    let cards: QuizCards = {};
    let now = NOW;
    const waits: number[] = [];
    for (let round = 0; round < 5; round++) {
      cards = answered(cards, 'find/a', true, now);
      const due = cards['find/a']?.due ?? now;
      waits.push(due.getTime() - now.getTime());
      now = due;
    }
    expect(waits).toEqual(waits.toSorted((a, b) => a - b));
    expect(waits.at(-1)).toBeGreaterThan(10 * DAY_MS);
  });

  it('due things leave room for new ones', () => {
    let cards: QuizCards = {};
    for (const id of IDS.slice(0, 20)) cards = answered(cards, id, false, NOW);
    const round = nextRound(IDS, cards, later(1));
    expect(round).toHaveLength(ROUND);
    expect(round.filter((id) => !cards[id])).toHaveLength(5);
  });

  it('a round has no question twice and no more than there are', () => {
    const few = IDS.slice(0, 3);
    const cards = answered({}, 'find/structure-0', true, NOW);
    expect(nextRound(few, cards, NOW).toSorted()).toEqual(few);
  });
});

describe('what the device keeps', () => {
  it('comes back as it was', () => {
    const storage = memoryStorage();
    const cards = answered(answered({}, 'find/a', true, NOW), 'name/b', false, NOW);
    expect(keepQuiz(cards, () => storage)).toBe('yes');
    expect(recallQuiz(() => storage)).toEqual({ cards, kept: 'yes' });
    forgetQuiz(() => storage);
    expect(recallQuiz(() => storage).cards).toEqual({});
  });

  it.each([
    'no json',
    '{}',
    '{"ilium":"quiz","cards":[]}',
    '{"ilium":"quiz","cards":{"find/a":{"due":"soon"}}}',
    '{"ilium":"plan","cards":{}}',
  ])('puts aside what it cannot read: %s', (text) => {
    const storage = memoryStorage();
    storage.setItem('ilium.quiz', text);
    expect(recallQuiz(() => storage)).toEqual({ cards: {}, kept: 'aside' });
    expect(storage.getItem('ilium.quiz.aside')).toBe(text);
  });

  it('says so where the browser keeps nothing', () => {
    expect(recallQuiz(refusedStorage)).toEqual({ cards: {}, kept: 'refused' });
    expect(keepQuiz({}, refusedStorage)).toBe('refused');
  });
});
