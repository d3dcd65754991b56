import type { ReactElement } from 'react';
import type { DateMark } from '#signs/dateMark.ts';
import { helpWords } from '#wording/lateWords.ts';
import styles from './drawings.module.css';

type Drawing = {
  readonly shape: ReactElement;
  /** Where the label begins. */
  readonly label: number;
};

/** Lines of the axis behind the marks; the day of the examples is at the third. */
const GRID = [22, 66, 110, 154, 198, 242];
const CANDIDATES = Array.from({ length: 12 }, (_, index) => 18 + index * 16);
const CAP = <rect x="109" y="-6.5" width="2" height="13" />;

/** The marks as the timeline draws them, in units of a pixel round the middle of a row. */
const DRAWINGS: Readonly<Record<Exclude<DateMark, 'none'>, Drawing>> = {
  disc: { shape: <circle cx="110" r="5.8" />, label: 120 },
  stem: {
    shape: (
      <>
        <circle cx="110" r="5.8" />
        <rect x="109" y="-11" width="2" height="6" />
      </>
    ),
    label: 120,
  },
  doubt: {
    shape: (
      <>
        <circle cx="110" r="6.3" className={styles.doubt} />
        <text x="110" y="3.9" className={styles.question}>
          ?
        </text>
      </>
    ),
    label: 122,
  },
  bar: { shape: <rect x="66" y="-6" width="88" height="12" rx="2" />, label: 164 },
  'bar-fading': {
    shape: (
      <>
        <Fade
          id="bar-fading"
          stops={[
            [0, 1],
            [0.35, 1],
            [1, 0],
          ]}
        />
        <rect x="66" y="-6" width="140" height="12" fill="url(#help-bar-fading)" />
      </>
    ),
    label: 206,
  },
  'bar-from': {
    shape: (
      <>
        <Fade
          id="bar-from"
          stops={[
            [0, 0],
            [0.65, 1],
            [1, 1],
          ]}
        />
        <rect x="14" y="-6" width="140" height="12" fill="url(#help-bar-from)" />
      </>
    ),
    label: 164,
  },
  'bar-arrow': { shape: <path d="M66 -6H196L206 0L196 6H66Z" />, label: 216 },
  band: {
    shape: (
      <>
        <rect x="66" y="-6" width="88" height="12" opacity="0.24" />
        <path d="M66 -6h1.6v12h-1.6zM154 -6h-1.6v12h1.6z" />
      </>
    ),
    label: 164,
  },
  haze: {
    shape: (
      <>
        <Fade
          id="haze"
          stops={[
            [0, 0],
            [0.3, 0.4],
            [0.7, 0.4],
            [1, 0],
          ]}
        />
        <rect x="44" y="-6" width="132" height="12" fill="url(#help-haze)" />
      </>
    ),
    label: 186,
  },
  candidates: {
    shape: (
      <>
        <path d="M18 0H194" className={styles.link} />
        {CANDIDATES.map((x) => (
          <circle key={x} cx={x} r="2.75" className={styles.candidate} />
        ))}
      </>
    ),
    label: 206,
  },
  several: {
    shape: (
      <>
        <path d="M88 0H132" className={styles.link} />
        <circle cx="88" r="3.5" />
        <circle cx="132" r="3.5" />
      </>
    ),
    label: 146,
  },
  before: {
    shape: (
      <>
        <Fade
          id="before"
          stops={[
            [0, 0],
            [0.2, 0.14],
            [0.45, 0.21],
            [1, 0.5],
          ]}
        />
        <rect x="0" y="-4.5" width="110" height="9" fill="url(#help-before)" />
        {CAP}
      </>
    ),
    label: 120,
  },
  after: {
    shape: (
      <>
        <Fade
          id="after"
          stops={[
            [0, 1],
            [0.55, 1],
            [1, 0],
          ]}
        />
        <g fill="url(#help-after)">
          <rect x="110" y="-4.5" width="96" height="9" opacity="0.13" />
          <rect x="110" y="-4.5" width="96" height="1.4" />
          <rect x="110" y="3.1" width="96" height="1.4" />
        </g>
        {CAP}
      </>
    ),
    label: 208,
  },
};

/** How a date of this kind stands on the timeline. */
export function DateDrawing({ mark }: { readonly mark: keyof typeof DRAWINGS }): ReactElement {
  const { shape, label } = DRAWINGS[mark];
  return (
    <svg viewBox="0 -15 280 30" className={styles.date} aria-hidden="true" focusable="false">
      {GRID.map((x) => (
        <path key={x} d={`M${x} -15V15`} className={styles.grid} />
      ))}
      {shape}
      <text x={label} y="4.2" className={styles.label}>
        {helpWords.event}
      </text>
    </svg>
  );
}

type FadeProps = {
  readonly id: string;
  /** Places from left to right and the opacity there, all from 0 to 1. */
  readonly stops: readonly (readonly [number, number])[];
};

function Fade({ id, stops }: FadeProps): ReactElement {
  return (
    <linearGradient id={`help-${id}`}>
      {stops.map(([place, opacity]) => (
        <stop key={place} offset={place} stopOpacity={opacity} className={styles.stop} />
      ))}
    </linearGradient>
  );
}
