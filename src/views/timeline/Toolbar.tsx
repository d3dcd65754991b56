import { Minus, Plus } from 'lucide-react';
import type { ReactElement, ReactNode, Ref } from 'react';
import { Button } from '#controls/Button.tsx';
import { LANES, type Lanes, type TimelineAnswer } from '#model/answers.ts';
import { overviewWords, words } from '#wording/words.ts';
import { DateLegend } from './DateLegend.tsx';
import { Menu } from './Menu.tsx';
import { PanelButton } from './PanelButton.tsx';
import styles from './Toolbar.module.css';
import type { PlacedItem } from './visItems.ts';

type ToolbarProps = {
  readonly answer: TimelineAnswer;
  readonly placed: readonly PlacedItem[];
  /** The legend of the marks has no room, and stands in a panel while it has more to say than the map's. */
  readonly compact: boolean;
  /** The labels of the marks have no room. */
  readonly crowded: boolean;
  /** There are bars instead of marks, whose legend is put here. */
  readonly isDense: boolean;
  readonly slot: Ref<HTMLDivElement>;
  readonly lanes: Lanes;
  readonly onLanes: (lanes: Lanes) => void;
  readonly roleOf: { readonly name: string } | null;
  readonly showRoles: boolean;
  readonly onShowRoles: (show: boolean) => void;
  readonly undatedList: ReactNode;
  /** The window is the whole extent. */
  readonly isWhole: boolean;
  readonly onZoom: (way: 'in' | 'out') => void;
  readonly onFit: () => void;
};

const COLOURS = ['type', 'role'] as const;

/** What the marks mean, what lanes and colours stand for, and how much of time is shown. */
export function Toolbar(props: ToolbarProps): ReactElement {
  const { answer, compact, crowded, isDense, lanes, roleOf, isWhole } = props;
  const isByRole = roleOf !== null && props.showRoles;
  const colourName = (by: (typeof COLOURS)[number]): string =>
    by === 'type' || roleOf === null ? overviewWords.timelineColourType : overviewWords.timelineColourRole(roleOf.name);
  // The menu of colours, too, takes its room.
  const inPanel = compact || crowded || roleOf !== null;
  const legend = <DateLegend placed={props.placed} inPanel={inPanel} />;
  return (
    <div className={styles.toolbar}>
      <h2>{words.timeline}</h2>
      <div className={styles.space} ref={props.slot}>
        {!inPanel && !isDense && legend}
        {answer.reaching > 0 && !isDense && <p className={styles.note}>{words.reaching(answer.reaching)}</p>}
        {crowded && !isDense && <p className={styles.note}>{overviewWords.timelineLabelsHidden}</p>}
      </div>
      {inPanel && !isDense && (isByRole || !compact) && (
        <PanelButton text={overviewWords.timelineLegend} width={224}>
          {legend}
        </PanelButton>
      )}
      {answer.undated > 0 && (
        <PanelButton text={words.undatedButton(answer.undated)} width={344}>
          {props.undatedList}
        </PanelButton>
      )}
      {roleOf && !isDense && (
        <Menu
          label={overviewWords.timelineColoursBy}
          text={overviewWords.timelineColoursButton(colourName(isByRole ? 'role' : 'type'))}
          values={COLOURS}
          nameOf={colourName}
          value={isByRole ? 'role' : 'type'}
          onChange={(by) => props.onShowRoles(by === 'role')}
        />
      )}
      <Menu
        label={overviewWords.timelineLanesBy}
        text={overviewWords.timelineLanesButton(lanes)}
        values={LANES}
        nameOf={overviewWords.timelineLanes}
        value={lanes}
        onChange={props.onLanes}
      />
      <Button
        size="small"
        icon
        aria-label={words.zoomTimelineOut}
        onClick={() => props.onZoom('out')}
        aria-disabled={isWhole}
      >
        <Minus size={15} aria-hidden="true" />
      </Button>
      <Button size="small" icon aria-label={words.zoomTimelineIn} onClick={() => props.onZoom('in')}>
        <Plus size={15} aria-hidden="true" />
      </Button>
      <Button size="small" onClick={props.onFit} aria-disabled={isWhole}>
        {words.fitAll}
      </Button>
    </div>
  );
}

/** What of the toolbar a phone has room for: the heading, unseen, and the legend of bars. */
export function PhoneHead({ slot }: { readonly slot: Ref<HTMLDivElement> }): ReactElement {
  return (
    <div className={styles.phoneHead} ref={slot}>
      <h2 className="visually-hidden">{words.timeline}</h2>
    </div>
  );
}
