import type { EventAnswer, MatrixAnswer, MatrixColumns } from '#model/answers.ts';
import type { Hovered } from '#model/hovered.ts';
import type { MatrixGroup } from '#model/matrixGroup.ts';
import type { ParticipantChoice } from '#model/participantChoice.ts';

/** What the matrix is given and tells. */
export type MatrixViewProps = {
  /** Null while the first answer is on its way. */
  readonly answer: MatrixAnswer | null;
  readonly columns: MatrixColumns;
  readonly onColumns: (columns: MatrixColumns) => void;
  readonly group: MatrixGroup;
  readonly onGroup: (group: MatrixGroup) => void;
  readonly newestFirst: boolean;
  readonly onNewestFirst: (newestFirst: boolean) => void;
  /** Columns that are the same in every row are one. */
  readonly merged: boolean;
  readonly onMerged: (merged: boolean) => void;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  readonly hovered: Hovered | null;
  readonly onHover: (hovered: Hovered | null) => void;
  readonly onFilterBy: (choice: ParticipantChoice) => void;
  /** Asks for a record; a React hook given by the app so that views stay free of queries. */
  readonly useEvent: (id: string | null) => EventAnswer | null;
  /** Of the CSV, without its extension. */
  readonly fileName: string;
};
