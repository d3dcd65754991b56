import { type CSSProperties, type RefObject, useState } from 'react';
import { COMPACT, TABLET, useMedia } from '#controls/useMedia.ts';
import { useSize } from '#controls/useSize.ts';

const CARD_WIDTH = { wide: 404, compact: 344, min: 320, max: 560 } as const;
/** The timeline takes at most this share of the height, unless the reader moves the line. */
const TIMELINE_SHARE = 0.525;
const TIMELINE_MIN = 140;
const MAP_MIN = 240;
/** CSS pixels of a row of events, and of toolbar, source band, axis and overview together. */
const ROW = 24.6;
const BARS = 135;
const ROWS_AT_MOST = 40;
/** Where the page scrolls: what leaves some of the map in sight. */
const PAGE_TIMELINE_MAX = 460;

/** The size of a panel that a splitter moves, in CSS pixels. */
export type PanelSize = {
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onChange: (size: number) => void;
  readonly onReset: () => void;
};

/** Sizes of the panels in CSS pixels: what suits the window and the number of events, until the reader moves a line. */
export function usePanelSizes(
  main: RefObject<HTMLElement | null>,
  events: number,
): {
  readonly card: PanelSize;
  readonly timeline: PanelSize;
  /** For what holds all panels, and for what holds map and timeline: only what is inside is styled anew when a size changes. */
  readonly style: CSSProperties;
  readonly leftStyle: CSSProperties;
} {
  const compact = useMedia(COMPACT);
  const pageScrolls = useMedia(TABLET);
  const { height } = useSize(main);
  const [cardWidth, setCardWidth] = useState<number | null>(null);
  const [timelineHeight, setTimelineHeight] = useState<number | null>(null);
  const most = pageScrolls ? PAGE_TIMELINE_MAX : Math.max(TIMELINE_MIN, Math.round(height - MAP_MIN));
  const share = pageScrolls ? PAGE_TIMELINE_MAX : TIMELINE_SHARE * height;
  const usual = Math.min(share, BARS + Math.min(events, ROWS_AT_MOST) * ROW);
  const timeline = Math.round(Math.min(most, timelineHeight ?? usual));
  return {
    card: {
      value: cardWidth ?? (compact ? CARD_WIDTH.compact : CARD_WIDTH.wide),
      min: CARD_WIDTH.min,
      max: CARD_WIDTH.max,
      onChange: setCardWidth,
      onReset: () => setCardWidth(null),
    },
    timeline: {
      value: timeline,
      min: TIMELINE_MIN,
      max: most,
      onChange: setTimelineHeight,
      onReset: () => setTimelineHeight(null),
    },
    style: cardWidth === null ? {} : { ['--w-detail' as string]: `${cardWidth}px` },
    leftStyle: { ['--h-timeline' as string]: `${timeline}px` },
  };
}
