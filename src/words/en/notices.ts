import { amount } from '../counting.ts';
import { area } from '../words.ts';

/** What an address or a call asked for and could not get. */
export const notices = area('notices', {
  noStructure: (id: string) => `There is no structure called “${id}” here.`,
  noPage: (path: string) => `This address asks for “${path}”, which is not here. You see the start view.`,
  /** `more`: how many there are beside the named ones. */
  missing: (named: readonly string[], more: number) => {
    const list = named.map((id) => `“${id}”`).join(', ');
    const rest = more > 0 ? ` and ${amount(more)} more` : '';
    return `This address names ${list}${rest}, which ${named.length > 1 ? 'are' : 'is'} not here.`;
  },
});
