import { type ComponentType, useEffect, useState } from 'react';
import { notify } from '#src/state/actions.ts';
import { parts } from '#src/words/en/parts.ts';

interface DialogProps {
  readonly onClose: () => void;
}

/** The dialogs, each fetched with its words when it is first opened. */
const DIALOGS = {
  help: async () => (await import('./HelpDialog.tsx')).HelpDialog,
  credits: async () => (await import('./CreditsDialog.tsx')).CreditsDialog,
} as const satisfies Record<string, () => Promise<ComponentType<DialogProps>>>;

export type DialogName = keyof typeof DIALOGS;

/** The dialog of that name, as soon as it is there; closes with a notice when it cannot be fetched. */
export function OpenDialog({ name, onClose }: DialogProps & { readonly name: DialogName }) {
  const [Dialog, setDialog] = useState<ComponentType<DialogProps> | null>(null);
  useEffect(() => {
    let stale = false;
    DIALOGS[name]().then(
      (fetched) => {
        if (!stale) setDialog(() => fetched);
      },
      () => {
        if (stale) return;
        notify(parts.notFetched);
        onClose();
      },
    );
    return () => {
      stale = true;
    };
  }, [name, onClose]);
  return Dialog ? <Dialog onClose={onClose} /> : null;
}
