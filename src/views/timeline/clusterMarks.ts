import { DAY_MS } from '#model/date.ts';
import { typeColour } from '#signs/eventType.ts';
import { windowWords } from '#wording/dates.ts';
import { denseWords } from '#wording/lateWords.ts';
import { numberWords } from '#wording/words.ts';
import styles from './clusters.module.css';
import { type Cluster, clusterItems, extentOf, pillWidth } from './clusters.ts';
import { ITEM_ATTRIBUTE, type ItemState } from './drawItem.ts';
import type { ExtraItem } from './extraItems.ts';
import type { Lane } from './laneNames.ts';
import { xOf } from './rows.ts';
import { groupId, itemId } from './useVisTimeline.ts';
import type { PlacedItem, Visible } from './visItems.ts';

type ClusterMarks = {
  readonly singles: readonly PlacedItem[];
  readonly extras: readonly ExtraItem[];
  readonly rows: ReadonlyMap<string, number>;
};

/** The marks that stand alone, and a pill for those that stand too close. See clusterItems. */
export function clusterMarks(
  items: readonly PlacedItem[],
  lanes: readonly Lane[],
  visible: Visible,
  room: number,
  selected: string | null,
): ClusterMarks {
  const { singles, clusters, rows } = clusterItems(items, lanes, visible, room, selected);
  return { singles, rows, extras: clusters.map((cluster) => toExtra(cluster, visible)) };
}

const NAMED = 5;
/** Beside the span of a cluster, when it is shown instead of it. */
const BESIDE = 0.08;

function toExtra(cluster: Cluster, visible: Visible): ExtraItem {
  const { id, lane, rank, members, span } = cluster;
  const beside = Math.max((span.end - span.start) * BESIDE, DAY_MS / 2);
  const { left, right } = extentOf(cluster, visible);
  const width = Math.round(right - left);
  const bracket = Math.round(xOf(span.end, visible) - xOf(span.start, visible));
  const drawing = `${id} ${width} ${bracket} ${span.start}`;
  return {
    id,
    lane,
    rank,
    count: members.length,
    span: { start: span.start - beside, end: span.end + beside },
    vis: {
      id: itemId(id),
      group: groupId(lane),
      type: 'box',
      align: 'center',
      start: (span.start + span.end) / 2,
      className: styles.cluster ?? '',
      content: '',
      rank,
      drawing,
    },
    draw: (state) => drawCluster(cluster, { width, bracket }, state),
  };
}

/** A number in a pill, over a thin bracket as long as its events are apart. */
function drawCluster(
  { id, members, span }: Cluster,
  { width, bracket }: { readonly width: number; readonly bracket: number },
  state: ItemState,
): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  const titles = members.slice(0, NAMED).map(({ item }) => item.title);
  const rest = members.length > NAMED ? [denseWords.more(members.length - NAMED)] : [];
  const days = windowWords({ start: span.start, end: Math.max(span.end, span.start + 1) });
  button.setAttribute('aria-label', denseWords.cluster(members.length, days, [...titles, ...rest].join('; ')));
  button.title = [...titles, ...rest].join('\n');
  button.setAttribute(ITEM_ATTRIBUTE, id);
  button.dataset['away'] = 'false';
  button.className = styles.button ?? '';
  button.style.width = `${width}px`;
  button.style.setProperty('--type', `var(--${colourOf(members)})`);
  button.tabIndex = state.current ? 0 : -1;
  const line = document.createElement('span');
  line.className = styles.bracket ?? '';
  line.style.width = `${bracket}px`;
  const pill = document.createElement('span');
  pill.className = styles.pill ?? '';
  pill.style.minWidth = `${pillWidth(members.length) - 4}px`;
  pill.textContent = numberWords(members.length);
  button.append(line, pill);
  return button;
}

/** That of the one type of its events. */
function colourOf(members: readonly PlacedItem[]): string {
  const types = new Set(members.map(({ item }) => item.type));
  const [only] = types;
  return types.size === 1 && only !== undefined && members.every(({ role }) => role === null)
    ? typeColour(only)
    : 'ink-2';
}
