import type { ReactNode } from 'react';
import { Button, type ButtonProps } from 'react-aria-components/Button';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import styles from './controls.module.css';
import { Icon, type IconName } from './Icon.tsx';

export interface IconButtonProps extends Omit<ButtonProps, 'children' | 'className'> {
  readonly icon: IconName;
  /** Its name for everybody: tooltip and screen reader. */
  readonly label: string;
  /** The key that does the same, shown in the tooltip. */
  readonly shortcut?: string;
  /** A word under or beside the drawing, default: none. */
  readonly text?: ReactNode;
}

export function IconButton({ icon, label, shortcut, text, ...rest }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500}>
      <Button
        {...rest}
        aria-label={label}
        className={text ? `${styles.button} ${styles.worded}` : (styles.button ?? '')}
      >
        <Icon name={icon} />
        {text ? <span>{text}</span> : null}
      </Button>
      <Tooltip className={styles.tooltip ?? ''} offset={6}>
        {label}
        {shortcut ? <kbd>{shortcut}</kbd> : null}
      </Tooltip>
    </TooltipTrigger>
  );
}
