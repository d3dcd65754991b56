import type { KeyboardEvent } from 'react';
import type { PlaneMap } from './planeMap.ts';

const panStep = 80;
const zoomLevels = 0.5;

const PANS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-panStep, 0],
  ArrowRight: [panStep, 0],
  ArrowUp: [0, -panStep],
  ArrowDown: [0, panStep],
};

export function zoomIn(map: PlaneMap): void {
  map.zoomBy(zoomLevels);
}

export function zoomOut(map: PlaneMap): void {
  map.zoomBy(-zoomLevels);
}

/** Keys of the map while the focus is in it: + and − zoom, 0 fits, Shift and an arrow pan. */
export function onMapKey(event: KeyboardEvent, map: PlaneMap, onFit: () => void): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const target = event.target as Element;
  if (target.closest('input, textarea, select, [popover]')) return;
  const pan = event.shiftKey ? PANS[event.key] : undefined;
  if (pan) map.panBy(...pan);
  else if (event.key === '+' || event.key === '=') zoomIn(map);
  else if (event.key === '-' || event.key === '−') zoomOut(map);
  else if (event.key === '0') onFit();
  else return;
  event.preventDefault();
  event.stopPropagation();
}
