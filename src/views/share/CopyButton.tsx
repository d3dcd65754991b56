import { Check, Copy } from 'lucide-react';
import { type ReactElement, type RefObject, useEffect, useState } from 'react';
import { Button } from '#controls/Button.tsx';
import { shareWords } from '#wording/lateWords.ts';
import styles from './CopyBox.module.css';

type CopyButtonProps = {
  readonly label: string;
  readonly text: string;
  readonly look?: 'primary' | 'outlined';
  /** Where the text stands, to be selected where the browser does not allow copying. */
  readonly field: RefObject<HTMLInputElement | HTMLTextAreaElement | null>;
};

type Outcome = 'copied' | 'selected' | null;
const SHOWN_MS = 2500;

export function CopyButton({ label, text, look = 'primary', field }: CopyButtonProps): ReactElement {
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
    const done = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('No clipboard'));
    done.then(
      () => setOutcome('copied'),
      () => {
        field.current?.focus();
        field.current?.select();
        setOutcome('selected');
      },
    );
  };
  const Icon = outcome === 'copied' ? Check : Copy;
  return (
    <>
      <Button look={look} onClick={copy}>
        <Icon size={15} strokeWidth={1.75} aria-hidden="true" />
        {outcome === 'copied' ? shareWords.copied : label}
      </Button>
      <span role="status" className={outcome === 'selected' ? styles.note : 'visually-hidden'}>
        {outcome === null ? '' : shareWords[outcome]}
      </span>
    </>
  );
}
