import { Search, X } from 'lucide-react';
import { type ReactElement, type RefObject, useEffect, useEffectEvent, useId, useState } from 'react';
import { filterWords } from '#wording/words.ts';
import styles from './SearchField.module.css';

type SearchFieldProps = {
  /** The text that the filter holds. */
  readonly text: string;
  /** push: the first change of a search; replace: what is typed on. */
  readonly onSearch: (text: string, how: 'push' | 'replace') => void;
  readonly fieldRef: RefObject<HTMLInputElement | null>;
};

const PAUSE_MS = 200;

/** The search field. What is typed reaches the filter after a pause, by Enter, or when the field is left. */
export function SearchField({ text, onSearch, fieldRef }: SearchFieldProps): ReactElement {
  const id = useId();
  const [typed, setTyped] = useState(text);
  /** The last text that went from here to the filter or came from it. */
  const [settledText, setSettledText] = useState(text);
  const [filterText, setFilterText] = useState(text);
  /** Between the first change and leaving the field; one search is one step of Back. */
  const [searching, setSearching] = useState(false);

  // Somebody else changed the text: Back, “Clear filters”.
  if (text !== filterText) {
    setFilterText(text);
    if (text !== settledText) {
      setTyped(text);
      setSettledText(text);
      setSearching(false);
    }
  }

  const commit = (next: string): void => {
    const wanted = next.trim();
    if (wanted === settledText) return;
    setSettledText(wanted);
    setSearching(true);
    onSearch(wanted, searching ? 'replace' : 'push');
  };
  const commitTyped = useEffectEvent(() => commit(typed));
  useEffect(
    function commitWhenTypingPauses() {
      if (typed.trim() === settledText) return;
      const timer = setTimeout(commitTyped, PAUSE_MS);
      return () => clearTimeout(timer);
    },
    [typed, settledText],
  );

  return (
    <div className={typed === '' ? styles.search : `${styles.search} ${styles.filled}`}>
      <label htmlFor={id} className={styles.icon}>
        <Search size={15} strokeWidth={1.75} aria-hidden="true" />
        <span className="visually-hidden">{filterWords.searchEvents}</span>
      </label>
      <input
        id={id}
        ref={fieldRef}
        type="search"
        value={typed}
        placeholder={filterWords.searchEvents}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit(typed);
        }}
        onBlur={() => {
          commit(typed);
          setSearching(false);
        }}
      />
      {typed === '' ? (
        <span className={styles.key} aria-hidden="true">
          <kbd>/</kbd>
        </span>
      ) : (
        <button
          type="button"
          aria-label={filterWords.clearSearch}
          title={filterWords.clearSearch}
          onClick={() => {
            setTyped('');
            commit('');
            fieldRef.current?.focus();
          }}
        >
          <X size={14} strokeWidth={2.1} aria-hidden="true" />
        </button>
      )}
    </div>
  );
}
