import type { ReactNode } from 'react';
import panel from '../panel.module.css';

/** The heading of a step, to which the keyboard is taken when the step begins. */
export function StepHeading({ children }: { readonly children: ReactNode }) {
  return (
    <h2 className={panel.sectionTitle} tabIndex={-1} data-step-heading="">
      {children}
    </h2>
  );
}
