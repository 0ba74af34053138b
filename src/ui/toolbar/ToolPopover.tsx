import type { ReactNode } from 'react';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import controls from '../parts/controls.module.css';
import type { IconName } from '../parts/Icon.tsx';
import { IconButton } from '../parts/IconButton.tsx';

export interface ToolPopoverProps {
  readonly icon: IconName;
  readonly label: string;
  readonly children: ReactNode;
}

/** A button of the toolbar that opens a small card of controls. */
export function ToolPopover({ icon, label, children }: ToolPopoverProps) {
  return (
    <DialogTrigger>
      <IconButton icon={icon} label={label} />
      <Popover className={controls.popover ?? ''} placement="top" offset={10}>
        <Dialog aria-label={label}>{children}</Dialog>
      </Popover>
    </DialogTrigger>
  );
}
