import { isLeftOut } from '#src/relations/finder/techniques.ts';
import { finder as words } from '#src/words/en/finder.ts';
import panel from '../../panel.module.css';

const ABOUT = ['pregnant', 'blood-thinner', 'brittle-bones', 'cancer'] as const;
const BALL = { kind: 'release', id: 'piriformis-ball' } as const;

/** What changes what is safe to do for this person. */
export function Remarks({ symptoms }: { readonly symptoms: readonly string[] }) {
  const remarks = ABOUT.filter((id) => symptoms.includes(id)).map((id) => words.remarks[id]);
  const all = isLeftOut(BALL, symptoms) ? [words.leftOut, ...remarks] : remarks;
  if (all.length === 0) return null;
  return (
    <section className={panel.cautions}>
      <h3>{words.remarksTitle}</h3>
      <ul>
        {all.map((remark) => (
          <li key={remark}>{remark}</li>
        ))}
      </ul>
    </section>
  );
}
