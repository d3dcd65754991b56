import { Maximize, Minus, Plus } from 'lucide-react';
import type { ReactElement } from 'react';
import { mapWords } from '#wording/words.ts';
import styles from './MapControls.module.css';
import { OBSTACLE } from './useObstacles.ts';

type MapControlsProps = {
  readonly onZoomIn: () => void;
  readonly onZoomOut: () => void;
  readonly onFit: () => void;
};

export function MapControls({ onZoomIn, onZoomOut, onFit }: MapControlsProps): ReactElement {
  const buttons = [
    { name: mapWords.zoomIn, Icon: Plus, act: onZoomIn },
    { name: mapWords.zoomOut, Icon: Minus, act: onZoomOut },
    { name: mapWords.fit, Icon: Maximize, act: onFit },
  ];
  return (
    <div className={styles.controls} {...OBSTACLE}>
      {buttons.map(({ name, Icon, act }) => (
        <button key={name} type="button" className={styles.button} aria-label={name} title={name} onClick={act}>
          <Icon size={16} strokeWidth={1.75} aria-hidden="true" />
        </button>
      ))}
    </div>
  );
}
