import { type ReactElement, type ReactNode, useRef, useState } from 'react';
import { Button } from '#controls/Button.tsx';
import { RoleGlyph } from '#controls/RoleGlyph.tsx';
import { TypeIcon } from '#controls/TypeIcon.tsx';
import type { FacetAnswer, FacetRequest, NamesAnswer } from '#model/answers.ts';
import { type Facet, type Filter, withoutPart } from '#model/filter.ts';
import { ROLES, signOf } from '#model/role.ts';
import { filterWords } from '#wording/words.ts';
import { chosenKeys, FIRST_TERMS, settled, termsOf, toggleValue, withTerms } from './choices.ts';
import styles from './FacetPanel.module.css';
import { FacetTerms } from './FacetTerms.tsx';
import { listOptions, type ShownOption } from './facetOptions.ts';
import { OptionCombobox } from './OptionCombobox.tsx';
import { OptionList } from './OptionList.tsx';
import { useFocusOnOpening } from './useFocusOnOpening.ts';
import { useListbox } from './useListbox.ts';

/** What every part of the bar that offers a facet is given. */
export type FacetSource = {
  readonly filter: Filter;
  readonly names: NamesAnswer | null;
  readonly onChange: (filter: Filter, how: 'push' | 'replace') => void;
  /** Asks the engine; a React hook given by the app so that views stay free of queries. */
  readonly useFacet: (request: FacetRequest | null) => FacetAnswer | undefined;
};

type FacetPanelProps = FacetSource & {
  readonly facet: Facet;
  readonly close: () => void;
  /** Whether a list without a search field takes the focus when it appears. */
  readonly takesFocus: boolean;
};

const MOST_SHOWN = 200;
const NO_OPTIONS: FacetAnswer = { options: [], total: 0 };

/** The values of one facet, with their counts and the terms under which they are counted and chosen. */
export function FacetPanel(props: FacetPanelProps): ReactElement {
  const { facet, filter, names, onChange, useFacet } = props;
  const [inAdvance, setInAdvance] = useState(FIRST_TERMS);
  const [search, setSearch] = useState('');
  const [pinned] = useState(() => new Set(chosenKeys(filter, facet)));
  const terms = termsOf(filter, facet, inAdvance);
  const searching = search.trim() !== '';

  const { roles, scope } = settled(terms);
  const whole = useFacet({ facet, filter, roles, scope, search: '' });
  // Names in the reader's language are known here, so the engine searches only what is too long to be here.
  const tooLong = whole !== undefined && whole.total > whole.options.length && searching;
  const panel = useRef<HTMLDivElement>(null);
  const found = useFacet(tooLong ? { facet, filter, roles, scope, search } : null);
  const answer = (tooLong ? found : whole) ?? whole ?? NO_OPTIONS;
  const options = listOptions({ facet, answer, chosen: chosenKeys(filter, facet), pinned, search, names });
  const total = searching && !(tooLong && found) ? options.length : Math.max(answer.total, options.length);
  const shown = options.slice(0, MOST_SHOWN);

  const toggle = (key: string): void => {
    setInAdvance(settled(terms));
    onChange(toggleValue(filter, facet, key, terms), 'push');
  };
  const changeTerms = (change: Partial<ReturnType<typeof settled>>): void => {
    setInAdvance({ ...settled(terms), ...change });
    if (filter[facet].values.length > 0) onChange(withTerms(filter, facet, change), 'push');
  };
  const list: ListProps = {
    facet,
    options: shown,
    largest: Math.max(1, ...(whole ?? NO_OPTIONS).options.map(({ count }) => count)),
    terms: <FacetTerms facet={facet} terms={terms} onChange={changeTerms} />,
    onToggle: toggle,
  };

  useFocusOnOpening(panel, props.takesFocus && isOpenFacet(facet) ? 'input' : null);
  return (
    <div ref={panel} className={styles.panel}>
      {isOpenFacet(facet) ? (
        <OpenFacetList {...list} facet={facet} search={search} onSearch={setSearch} />
      ) : (
        <ClosedFacetList {...list} takesFocus={props.takesFocus} />
      )}
      {options.length === 0 && searching && <p className={styles.note}>{filterWords.nothingFound(search)}</p>}
      {total > shown.length && <p className={styles.note}>{filterWords.shown(shown.length, total)}</p>}
      <div className={styles.footer}>
        <p role="status">{searching ? filterWords.found(total) : whole && filterWords.total(facet, whole.total)}</p>
        <Button
          look="ghost"
          size="small"
          onClick={() => {
            if (filter[facet].values.length > 0) onChange(withoutPart(filter, facet), 'push');
          }}
        >
          {filterWords.clear}
        </Button>
        <Button look="primary" size="small" onClick={props.close}>
          {filterWords.done}
        </Button>
      </div>
    </div>
  );
}

type ListProps = {
  readonly facet: Facet;
  readonly options: readonly ShownOption[];
  readonly largest: number;
  readonly terms: ReactNode;
  readonly onToggle: (key: string) => void;
};

type OpenFacet = keyof typeof filterWords.find;

/** Whether a dataset brings its own values, so that there may be too many of them to look through. */
function isOpenFacet(facet: Facet): facet is OpenFacet {
  return Object.hasOwn(filterWords.find, facet);
}

type SearchProps = { readonly facet: OpenFacet; readonly search: string; readonly onSearch: (search: string) => void };

function OpenFacetList({ facet, terms, ...rest }: Omit<ListProps, 'facet'> & SearchProps): ReactElement {
  const signOf = facet === 'type' ? typeSign : undefined;
  const codes = facet === 'country' || facet === 'participant';
  return (
    <OptionCombobox {...rest} label={filterWords.find[facet]} codes={codes} signOf={signOf}>
      {terms}
    </OptionCombobox>
  );
}

function ClosedFacetList({
  facet,
  options,
  largest,
  terms,
  onToggle,
  takesFocus,
}: ListProps & { readonly takesFocus: boolean }): ReactElement {
  const listbox = useListbox(options, onToggle);
  const within = useRef<HTMLDivElement>(null);
  useFocusOnOpening(within, takesFocus ? '[role="listbox"]' : null, options.length > 0);
  return (
    <div ref={within} className={styles.closed}>
      {terms}
      <OptionList
        {...listbox}
        label={filterWords.filterBy(facet)}
        options={options}
        largest={largest}
        codes={false}
        signOf={facet === 'role' ? roleSign : undefined}
      />
    </div>
  );
}

const typeSign = (type: string): ReactNode => <TypeIcon type={type} />;

function roleSign(key: string): ReactNode {
  const role = ROLES.find((known) => known === key);
  return role ? <RoleGlyph sign={signOf(role)} inferred={false} size={14} /> : <span />;
}
