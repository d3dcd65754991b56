import { BookOpenText, List, ZoomIn } from 'lucide-react';
import { type ReactElement, type ReactNode, useState } from 'react';
import { Button } from '#controls/Button.tsx';
import { PanelSection } from '#controls/PanelSection.tsx';
import { TypeIcon } from '#controls/TypeIcon.tsx';
import { type AggregateAnswer, type Overview, TIMELINE_LIMIT } from '#model/answers.ts';
import { activeParts, type Filter } from '#model/filter.ts';
import { typeColour } from '#signs/eventType.ts';
import { countryName } from '#wording/countryNames.ts';
import { windowWords } from '#wording/dates.ts';
import { aggregateWords } from '#wording/lateWords.ts';
import { joinWords, words } from '#wording/words.ts';
import { AboutDataset } from './AboutDataset.tsx';
import styles from './aggregate.module.css';
import { FilterBars, PlainBars } from './BarGroup.tsx';
import { dateRows, filterRows, placeRows, toggled } from './bars.ts';

export type AggregatePanelProps = {
  readonly overview: Overview;
  /** Null until it is known. */
  readonly answer: AggregateAnswer | null;
  readonly filter: Filter;
  /** A discrete act, which Back undoes. */
  readonly onFilter: (filter: Filter) => void;
  readonly onOpenList: () => void;
  readonly onOpenSources: () => void;
  /** Sources of the events in view; null until it is known. */
  readonly sourceCount: number | null;
  /** Beside the panel's title, as a button that copies the address. */
  readonly actions?: ReactNode;
  /** The list of events to choose from. */
  readonly children: ReactNode;
};

/** Stands in the card's place while no event is selected: how many are in view, of what kind, and how well they are known. */
export function AggregatePanel(props: AggregatePanelProps): ReactElement {
  const { overview, answer, filter, actions, children } = props;
  return (
    <div className={styles.panel}>
      <div className={styles.acts}>
        <h2>{aggregateWords.inView}</h2>
        {actions}
      </div>
      <div className={styles.body}>
        {answer && <Summary {...props} answer={answer} />}
        {answer && <Bars answer={answer} filter={filter} onFilter={props.onFilter} />}
        <AboutDataset overview={overview} />
        <PanelSection isRegion title={words.eventsTitle} aside={words.chooseEvent}>
          {children}
        </PanelSection>
      </div>
    </div>
  );
}

type AnsweredProps = Pick<AggregatePanelProps, 'filter' | 'onFilter'> & { readonly answer: AggregateAnswer };

function Summary(props: AnsweredProps & AggregatePanelProps): ReactElement {
  const { answer, filter, onFilter, onOpenList, onOpenSources, sourceCount } = props;
  const { busiest, matched } = answer;
  const span = filter.window ?? answer.span;
  const isZoomed = filter.window?.start === busiest?.start && filter.window?.end === busiest?.end;
  return (
    <>
      <p className={styles.dateline}>
        <b>{placeText(filter)}</b> — {span ? windowWords(span) : aggregateWords.noDates}
      </p>
      <p className={styles.total}>{aggregateWords.events(matched)}</p>
      <p className={styles.sentence}>{sentenceOf(answer, filter)}</p>
      <div className={styles.buttons}>
        {busiest && (
          <Button
            size="small"
            title={aggregateWords.busiest(windowWords(busiest), busiest.count)}
            aria-disabled={isZoomed}
            onClick={() => {
              if (!isZoomed) onFilter({ ...filter, window: { start: busiest.start, end: busiest.end } });
            }}
          >
            <ZoomIn size={14} strokeWidth={2.1} aria-hidden="true" />
            {aggregateWords.zoomToBusiest(busiest.unit)}
          </Button>
        )}
        <Button size="small" onClick={onOpenList}>
          <List size={14} strokeWidth={2.1} aria-hidden="true" />
          {aggregateWords.openAsList}
        </Button>
        <Button size="small" onClick={onOpenSources}>
          <BookOpenText size={14} strokeWidth={2.1} aria-hidden="true" />
          {sourceCount === null ? aggregateWords.openSources : aggregateWords.openSourcesCount(sourceCount)}
        </Button>
      </div>
    </>
  );
}

/** More are shown when asked for. */
const FIRST_TYPES = 12;

function Bars({ answer, filter, onFilter }: AnsweredProps): ReactElement {
  const [showsAll, setShowsAll] = useState(false);
  const types = filterRows(answer.types, filter.type);
  const statuses = filterRows(answer.statuses, filter.status);
  const shown = showsAll ? types : types.filter(({ chosen }, i) => chosen || i < FIRST_TYPES);
  return (
    <>
      {types.length > 0 && (
        <FilterBars
          title={aggregateWords.byType}
          rows={shown}
          nameOf={words.type}
          signOf={(type) => <TypeIcon type={type} />}
          colourOf={typeColour}
          onToggle={(type) => onFilter({ ...filter, type: toggled(filter.type, type) })}
        >
          {types.length > FIRST_TYPES && (
            <Button look="ghost" size="small" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
              {showsAll ? aggregateWords.fewerTypes : aggregateWords.allTypes(types.length)}
            </Button>
          )}
        </FilterBars>
      )}
      {statuses.length > 0 && (
        <FilterBars
          title={aggregateWords.byStatus}
          rows={statuses}
          nameOf={words.status}
          onToggle={(status) => onFilter({ ...filter, status: toggled(filter.status, status) })}
        />
      )}
      <PlainBars title={aggregateWords.knownDate} rows={dateRows(answer)} nameOf={aggregateWords.known} />
      <PlainBars title={aggregateWords.place} rows={placeRows(answer)} nameOf={aggregateWords.placed} />
    </>
  );
}

function sentenceOf({ matched, total }: AggregateAnswer, filter: Filter): string {
  if (total === 0) return `${words.emptyDataset}.`;
  if (matched === 0) return aggregateWords.none;
  if (matched > TIMELINE_LIMIT) return aggregateWords.tooMany(TIMELINE_LIMIT);
  return activeParts(filter).length === 0 ? aggregateWords.every : aggregateWords.some(total);
}

/** The countries where the filter asks for events to have taken place; else all places. */
function placeText({ country: { values, match } }: Filter): string {
  const isOfPlaces = values.length > 0 && values.every(({ scope }) => scope === 'place');
  if (!isOfPlaces) return aggregateWords.allPlaces;
  const names = values.map(({ country }) => countryName(country));
  return joinWords(names, match === 'all' ? 'conjunction' : 'disjunction');
}
