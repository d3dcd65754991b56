import type { RefObject } from 'react';
import type { EventRow } from '#model/answers.ts';
import type { Hovered } from '#model/hovered.ts';
import type { ListColumn } from './columns.ts';
import type { Order, UseTablePages } from './rowPages.ts';
import type { Acts } from './useActs.ts';

export type RowsProps = Order & {
  readonly columns: readonly ListColumn[];
  readonly acts: Acts;
  /** Number of the first row in the whole list, and how many there are from there. */
  readonly first: number;
  readonly count: number;
  readonly total: number;
  readonly useTablePages: UseTablePages;
  readonly selected: string | null;
  readonly hovered: Hovered | null;
  readonly scroller: RefObject<HTMLDivElement | null>;
};

/** What a row shows besides its event; it changes only for rows that it concerns. */
export type RowState = {
  readonly isSelected: boolean;
  readonly isHovered: boolean;
  /** The participant here that is pointed at somewhere. */
  readonly outlined: string | null;
};

export function rowState(row: EventRow | undefined, selected: string | null, hovered: Hovered | null): RowState {
  const actor = hovered?.kind === 'actor' ? hovered.id : null;
  return {
    isSelected: row !== undefined && row.id === selected,
    isHovered: row !== undefined && hovered?.kind === 'event' && hovered.id === row.id,
    outlined: actor !== null && row?.participants.some((participant) => participant.actor === actor) ? actor : null,
  };
}
