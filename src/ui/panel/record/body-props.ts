import type { ReactNode } from 'react';
import type { ContentRecord } from '#src/content/records.ts';

export interface BodyProps {
  readonly record: ContentRecord;
  /** What the model looks like there; draws nothing where there is no picture. */
  readonly picture: ReactNode;
}
