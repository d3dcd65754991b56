import { memo, type ReactElement, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

const AT_REST_MS = 1000;

type AtRestProps = {
  /** While this changes, what is inside stays as it was. */
  readonly of: unknown;
  readonly children: ReactElement;
};

/** What nobody sees: it asks and draws once the page has been the same for a second, or the reader may be about to print. */
export function AtRest({ of, children }: AtRestProps): ReactElement {
  const [rested, setRested] = useState(of);
  const isHeld = rested !== of;
  useEffect(
    function waitForRest() {
      if (!isHeld) return;
      const catchUp = (): void => setRested(of);
      const timer = setTimeout(catchUp, AT_REST_MS);
      const onKeyDown = ({ key }: KeyboardEvent): void => {
        if (key === 'Control' || key === 'Meta') catchUp();
      };
      const onPrint = (): void => flushSync(catchUp);
      document.addEventListener('keydown', onKeyDown);
      window.addEventListener('beforeprint', onPrint);
      return () => {
        clearTimeout(timer);
        document.removeEventListener('keydown', onKeyDown);
        window.removeEventListener('beforeprint', onPrint);
      };
    },
    [isHeld, of],
  );
  return <Held isHeld={isHeld}>{children}</Held>;
}

type HeldProps = { readonly isHeld: boolean; readonly children: ReactElement };

const Held = memo(
  function Held({ children }: HeldProps): ReactElement {
    return children;
  },
  (_, { isHeld }) => isHeld,
);
