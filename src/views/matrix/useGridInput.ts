import type { FocusEvent, KeyboardEvent, MouseEvent, PointerEvent } from 'react';
import { useRef } from 'react';
import type { Hovered } from '#model/hovered.ts';
import type { ColumnLayout } from './columnLayout.ts';
import type { MatrixViewProps } from './matrixProps.ts';
import { type GridShape, moveFrom, type Place } from './spot.ts';
import type { Matrix } from './useMatrix.ts';
import type { ChosenPlace } from './useSpot.ts';

type GridInputOptions = Pick<ChosenPlace, 'place' | 'choose'> &
  Pick<MatrixViewProps, 'onSelect' | 'onHover'> & {
    readonly matrix: Matrix;
    readonly layout: ColumnLayout;
    readonly shape: GridShape;
    /** Moves the focus to the place with the next drawing. */
    readonly takeFocus: () => void;
    readonly onPoint: (place: Place | null) => void;
  };

type GridInput = {
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onClick: (event: MouseEvent<HTMLElement>) => void;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onBlur: () => void;
  readonly onPointerOver: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerLeave: () => void;
};

/** Handlers on the grid as a whole: a cell says by its data-row and data-column where it is. */
export function useGridInput(options: GridInputOptions): GridInput {
  const { place, choose, matrix, layout, shape, takeFocus, onSelect, onHover, onPoint } = options;
  const reported = useRef('');

  const idOf = (row: number): string | undefined => matrix.answer.rows[matrix.rows[row] ?? -1]?.id;
  /** Titles stand for events and headers for participants; a cell stands for neither of them alone. */
  const subjectOf = ({ row, column }: Place): Hovered | null => {
    const id = column === -1 ? idOf(row) : undefined;
    if (id !== undefined) return { kind: 'event', id };
    const members = row === -1 ? layout.columns[column]?.members : undefined;
    const participant = members?.length === 1 ? matrix.answer.columns[members[0]] : undefined;
    return participant ? { kind: 'actor', id: participant.actor ?? participant.key } : null;
  };
  const report = (at: Place | null): void => {
    const subject = at && subjectOf(at);
    const key = subject ? JSON.stringify(subject) : '';
    if (key === reported.current) return;
    reported.current = key;
    onHover(subject);
  };

  return {
    onKeyDown: (event) => {
      if (isInPanel(event.target) || event.altKey || event.metaKey) return;
      const id = idOf(place.row);
      if (id !== undefined && (event.key === 'Enter' || event.key === ' ')) {
        event.preventDefault();
        onSelect(id);
        return;
      }
      const next = moveFrom(place, event, shape);
      if (next === null) return;
      event.preventDefault();
      choose(next);
      takeFocus();
      // The bands go with what the reader moves: now the focus, not the pointer that rests somewhere.
      onPoint(null);
    },
    onClick: (event) => {
      const at = placeOfNode(event.target);
      const id = at?.column === -1 ? idOf(at.row) : undefined;
      if (id !== undefined) onSelect(id);
    },
    onFocus: (event) => {
      const at = placeOfNode(event.target);
      if (!at) return;
      choose(at);
      // A press gives the focus too, and has told of what it rests on already.
      if (event.target.matches(':focus-visible')) report(at);
    },
    onBlur: () => report(null),
    onPointerOver: (event) => {
      const at = placeOfNode(event.target);
      onPoint(at);
      report(at);
    },
    onPointerLeave: () => {
      onPoint(null);
      report(null);
    },
  };
}

function isInPanel(node: EventTarget): boolean {
  return node instanceof Element && node.closest('[popover]') !== null;
}

function placeOfNode(node: EventTarget): Place | null {
  if (isInPanel(node) || !(node instanceof Element)) return null;
  const cell = node.closest<HTMLElement>('[data-column]');
  return cell ? { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) } : null;
}
