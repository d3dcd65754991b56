import { type ReactElement, type ReactNode, useMemo } from 'react';
import { dateSample, itemsWithin, marksOf, roleSample, statusSample } from '#figures/legendSigns.ts';
import { mapFigure } from '#figures/mapFigure.ts';
import { timelineFigure } from '#figures/timelineFigure.ts';
import type { EventAnswer } from '#model/answers.ts';
import type { TimeWindow } from '#model/filter.ts';
import { STATUSES } from '#model/role.ts';
import type { Basemap } from '#projection/countries.ts';
import { countSigns, rolesOfStates, type SignCount } from '#signs/stateRoles.ts';
import { helpWords, printWords } from '#wording/lateWords.ts';
import { words } from '#wording/words.ts';
import type { PrintPageProps } from './PrintPageProps.ts';
import styles from './print.module.css';
import { SvgPicture } from './SvgPicture.tsx';

/** CSS px between the margins of A4; a page of Letter is a little wider and shows the same picture larger. */
const WIDTH = 680;
/** Beside a timeline on one page, or on the next page, where a long timeline leaves no room for it. */
const MAP_HEIGHT = { short: 228, tall: 330 } as const;
const SHORT_TIMELINE = 20;
/** So that the figure stands on the first page, under title and summary. */
const MOST_HEIGHT = 650;

type Numbered = { readonly number: number };

/** Figure with its number, what it shows, and what its signs mean. */
type FigureProps = Numbered & { caption: string; svg: string; children: ReactNode; more?: ReactNode };

function Figure(props: FigureProps): ReactElement {
  return (
    <figure className={styles.figure}>
      <figcaption>
        <b>{printWords.figure(props.number)}</b> {props.caption}
      </figcaption>
      <SvgPicture svg={props.svg} className={styles.picture} />
      <ul className={styles.legend}>{props.children}</ul>
      {props.more}
    </figure>
  );
}

type PrintedTimelineProps = Pick<PrintPageProps, 'timeline' | 'lanes' | 'roleOf' | 'event'> &
  Numbered & { readonly window: TimeWindow };

export function PrintedTimeline(props: PrintedTimelineProps): ReactElement {
  const { timeline, lanes, roleOf, window, event, number } = props;
  const { svg } = useMemo(
    () =>
      timelineFigure({
        answer: timeline,
        lanes,
        roleOf,
        window,
        published: event?.published ?? null,
        selected: event?.event.id ?? null,
        width: WIDTH,
        mostHeight: MOST_HEIGHT,
        theme: 'light',
        idPrefix: 'print-timeline',
      }),
    [timeline, lanes, roleOf, window, event],
  );
  const shown = itemsWithin(timeline.items, window);
  const marks = marksOf(shown);
  const statuses = STATUSES.filter((status) => shown.some((item) => item.status === status));
  const known = shown.filter(({ date }) => KNOWN.has(date.kind)).length;
  const statusLegend = statuses.length > 1 && (
    <ul className={styles.legend}>
      <li className={styles.legendTitle}>{words.facet('status')}</li>
      {statuses.map((status) => (
        <LegendItem key={status} svg={statusSample(status, sample(status))}>
          {words.status(status)}
        </LegendItem>
      ))}
    </ul>
  );
  const count = timeline.omitted > 0 ? '' : ` ${printWords.daysKnown(known, shown.length)}`;
  return (
    <Figure number={number} caption={`${printWords.timelineCaption[lanes]}${count}`} svg={svg} more={statusLegend}>
      {marks.map((mark) => (
        <LegendItem key={mark} svg={dateSample(mark, sample(mark))}>
          {helpWords.known[mark]}
        </LegendItem>
      ))}
    </Figure>
  );
}

type PrintedMapProps = Pick<PrintPageProps, 'overview' | 'map' | 'event' | 'timeline' | 'position' | 'outlined'> &
  Numbered & { readonly basemap: Basemap };

export function PrintedMap(props: PrintedMapProps): ReactElement {
  const { overview, basemap, map, event, position, outlined, timeline, number } = props;
  const height = timeline.items.length > SHORT_TIMELINE ? MAP_HEIGHT.tall : MAP_HEIGHT.short;
  const { svg } = useMemo(
    () =>
      mapFigure({
        basemap,
        overview,
        answer: map,
        event,
        position,
        outlined,
        width: WIDTH,
        height,
        theme: 'light',
        idPrefix: 'print-map',
      }),
    [basemap, overview, map, event, position, outlined, height],
  );
  const rows = event ? countSigns(rolesOfStates(event)) : [];
  return (
    <Figure number={number} caption={mapCaption(event, rows)} svg={svg}>
      {rows.map(({ sign, inferred, count }) => (
        <LegendItem key={sign} svg={roleSample({ sign, inferred }, sample(`role-${sign}`))}>
          {printWords.signCount(inferred ? printWords.inferred(words.sign(sign)) : words.sign(sign), count)}
        </LegendItem>
      ))}
    </Figure>
  );
}

function mapCaption(event: EventAnswer | null, rows: readonly SignCount[]): string {
  if (!event || rows.length === 0) return printWords.placesCaption;
  const caption = printWords.mapCaption(event.summary.shortTitle);
  return rows.some(({ inferred }) => inferred) ? `${caption} ${words.inferredLegend}.` : caption;
}

function LegendItem({ svg, children }: { svg: string; children: string }): ReactElement {
  return (
    <li>
      <SvgPicture svg={svg} className={styles.sign} />
      {children}
    </li>
  );
}

function sample(key: string) {
  return { theme: 'light', idPrefix: `print-legend-${key}` } as const;
}

const KNOWN: ReadonlySet<string> = new Set(['day', 'time', 'duration', 'all-of']);
