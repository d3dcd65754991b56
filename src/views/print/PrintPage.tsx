import { type CSSProperties, type ReactElement, useMemo, useRef } from 'react';
import { THEMES } from '#figures/theme.ts';
import type { EventAnswer } from '#model/answers.ts';
import { PrintedClaims } from './PrintedClaims.tsx';
import { PrintedEvents } from './PrintedEvents.tsx';
import { PrintedMap, PrintedTimeline } from './PrintedFigures.tsx';
import { PrintedRollCall } from './PrintedRollCall.tsx';
import { bibliography, PrintedSources } from './PrintedSources.tsx';
import { PrintFooter } from './PrintFooter.tsx';
import { PrintHead } from './PrintHead.tsx';
import type { PrintPageProps } from './PrintPageProps.ts';
import styles from './print.module.css';
import { useFontsAhead } from './useFontsAhead.ts';
import { usePrinting } from './usePrinting.ts';

/** Paper is light, whatever the screen is. */
const LIGHT = Object.fromEntries(
  Object.entries(THEMES.light).map(([token, colour]) => [`--${token}`, colour]),
) as CSSProperties;

/** As many claims as a narrow column beside the roll call bears. */
const SHORT = 8;

/** The page on paper: figures with numbers, and everything that they show as text. Nothing of it is on screen. */
export function PrintPage(props: PrintPageProps): ReactElement {
  const printing = usePrinting();
  const page = useRef<HTMLElement>(null);
  const { event, timeline, map, overview, rows, sources } = props;
  useFontsAhead(
    page,
    useMemo(() => [event, timeline, map, overview, rows, sources], [event, timeline, map, overview, rows, sources]),
  );
  return (
    <article ref={page} className={styles.page} style={LIGHT}>
      {printing && <Printed {...props} />}
    </article>
  );
}

function Printed(props: PrintPageProps): ReactElement {
  const { event, map, basemap, rows, matched, window } = props;
  const sources = bibliography(event ? event.sources : props.sources);
  return (
    <>
      <PrintHead {...props} />
      {window && <PrintedTimeline {...props} window={window} number={1} />}
      {basemap && <PrintedMap {...props} map={map} basemap={basemap} number={window ? 2 : 1} />}
      {event ? (
        <div className={isShort(event) && event.event.participations.length > 0 ? styles.columns : undefined}>
          <PrintedRollCall answer={event} />
          <PrintedClaims answer={event} sources={sources} wide={!isShort(event)} />
        </div>
      ) : (
        <PrintedEvents rows={rows} matched={matched} />
      )}
      <PrintedSources sources={sources} more={event ? 0 : props.sourceCount - sources.length} />
      <PrintFooter {...props} />
    </>
  );
}

function isShort({ event }: EventAnswer): boolean {
  return event.claims.length <= SHORT;
}
