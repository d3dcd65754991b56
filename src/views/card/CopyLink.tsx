import { Check, Link } from 'lucide-react';
import { type ReactElement, useEffect, useState } from 'react';
import { Button } from '#controls/Button.tsx';
import { words } from '#wording/words.ts';
import styles from './CopyLink.module.css';

type Outcome = 'copied' | 'refused' | null;
const SHOWN_MS = 2500;

/** Copies the address of the view; where the browser refuses, it shows the address to copy by hand. */
export function CopyLink(): ReactElement {
  const [outcome, setOutcome] = useState<Outcome>(null);
  useEffect(
    function forgetAfterAWhile() {
      if (outcome !== 'copied') return;
      const timer = window.setTimeout(() => setOutcome(null), SHOWN_MS);
      return () => window.clearTimeout(timer);
    },
    [outcome],
  );
  const copy = (): void => {
    const done = navigator.clipboard?.writeText(window.location.href) ?? Promise.reject(new Error('No clipboard'));
    done.then(
      () => setOutcome('copied'),
      () => setOutcome('refused'),
    );
  };
  return (
    <>
      <Button look="ghost" size="small" onClick={copy} data-act="copy-link">
        {outcome === 'copied' ? <Check size={14} aria-hidden="true" /> : <Link size={14} aria-hidden="true" />}
        <span className={styles.copyWords}>{outcome === 'copied' ? words.linkCopied : words.copyLink}</span>
      </Button>
      <span className="visually-hidden" role="status">
        {outcome === 'copied' ? words.linkCopied : ''}
      </span>
      {outcome === 'refused' && (
        <label className={styles.address}>
          {words.copyByHand}
          <input readOnly value={window.location.href} onFocus={(event) => event.target.select()} />
        </label>
      )}
    </>
  );
}
