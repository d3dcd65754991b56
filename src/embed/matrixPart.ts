import { matrixFigure } from '#figures/matrixFigure.ts';
import { embedWords } from '#wording/lateWords.ts';
import { make, picture } from './dom.ts';
import type { Drawn, Scene } from './scene.ts';

/** As high as a matrix grows where its page gives it any height. */
const MOST_HEIGHT = 960;

/** The attendance matrix as its figure: as many of its rows as have room, the selected event among them. */
export function drawMatrix(scene: Scene, room: { readonly width: number; readonly height: number }): Drawn {
  const { engine, view, theme } = scene;
  const { columns, group, merged } = view.matrix;
  const answer = engine.matrix({ filter: view.filter, columns });
  if (answer.rowCount === 0) return { element: make('p', {}, embedWords.nothing), natural: 60 };
  const draw = (mostHeight: number) =>
    matrixFigure({
      answer,
      group,
      merged,
      newestFirst: view.sort.by === 'date' && view.sort.descending,
      selected: view.selected,
      width: room.width,
      mostHeight,
      theme,
      idPrefix: 'matrix',
    });
  const free = draw(MOST_HEIGHT);
  const image = free.height > room.height ? draw(room.height) : free;
  return { element: make('div', { class: 'matrix' }, picture(image.svg)), natural: free.height };
}
