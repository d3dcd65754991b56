import type { ReactElement, ReactNode } from 'react';
import { Button } from '#controls/Button.tsx';
import { Popover } from '#controls/Popover.tsx';

type PanelButtonProps = {
  readonly text: string;
  readonly width: number;
  readonly className?: string | undefined;
  readonly children: ReactNode;
};

/** A button of the timeline that opens a panel above itself. */
export function PanelButton({ text, width, className, children }: PanelButtonProps): ReactElement {
  return (
    <Popover
      label={text}
      width={width}
      side="above"
      trigger={(trigger) => (
        <Button size="small" className={className} {...trigger}>
          {text}
        </Button>
      )}
    >
      {() => children}
    </Popover>
  );
}
