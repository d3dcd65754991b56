import type { ReactElement } from 'react';
import { Button } from '#controls/Button.tsx';
import type { MatrixColumn } from '#model/answers.ts';
import { columnName } from '#wording/columnNames.ts';
import { matrixWords } from '#wording/lateWords.ts';
import { menuWords } from '#wording/words.ts';
import { ownRoleOf } from './evidence.ts';
import styles from './Grid.module.css';
import type { MatrixViewProps } from './matrixProps.ts';
import { isState } from './matrixTable.ts';

type ColumnMenuProps = Pick<MatrixViewProps, 'selected' | 'useEvent' | 'onFilterBy'> & {
  readonly members: readonly MatrixColumn[];
  readonly close: () => void;
};

/** What can be done with the participants of a column that was opened. */
export function ColumnMenu({ members, selected, useEvent, onFilterBy, close }: ColumnMenuProps): ReactElement {
  const event = useEvent(selected);
  const [only] = members;
  const single = members.length === 1 && only ? only : null;
  const role = single && event ? ownRoleOf(event, single) : null;
  return (
    <div className={styles.menu}>
      <p>{single ? columnName(single) : matrixWords.merged(members.length, members.every(isState))}</p>
      {members.map((member) => (
        <Button
          key={member.key}
          look="ghost"
          size="small"
          onClick={() => {
            close();
            onFilterBy({ actor: member.actor ?? member.key, country: member.country, role: null });
          }}
        >
          {menuWords.thatName(columnName(member))}
        </Button>
      ))}
      {single?.actor && role && (
        <Button
          look="ghost"
          size="small"
          onClick={() => {
            close();
            if (single.actor) onFilterBy({ actor: single.actor, country: single.country, role });
          }}
        >
          {menuWords.whereRole(columnName(single), role)}
        </Button>
      )}
    </div>
  );
}
