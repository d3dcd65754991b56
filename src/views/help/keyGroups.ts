import { zoomKey } from '#controls/platform.ts';
import { helpWords } from '#wording/lateWords.ts';

/** A key by its name in the catalogue, or by the character on it. */
export type Key = keyof typeof helpWords.keyName | { readonly printed: string };

export type KeyRow = {
  /** Held down meanwhile. */
  readonly hold?: Key;
  readonly keys: readonly Key[];
  readonly effect: string;
};

export type KeyGroup = { readonly title: string; readonly rows: readonly KeyRow[] };

/** The keys that act anywhere outside fields and can be switched off. */
export function singleKeys(): KeyGroup {
  const { keyGroup, effect } = helpWords;
  return {
    title: keyGroup.single,
    rows: [
      { keys: printed('/'), effect: effect.search },
      { keys: printed('1', '2', '3'), effect: effect.views },
      { keys: printed('j', 'k'), effect: effect.step },
      { keys: printed('c'), effect: effect.copy },
      { keys: printed('?'), effect: effect.help },
    ],
  };
}

/** The keys that act on what has the focus. */
export function focusKeys(): readonly KeyGroup[] {
  const { keyGroup, effect } = helpWords;
  const ends: KeyRow = { keys: ['home', 'end'], effect: effect.ends };
  const page: KeyRow = { keys: ['pageUp', 'pageDown'], effect: effect.page };
  const zoom: readonly KeyRow[] = [
    { keys: printed('+', '−', '0'), effect: effect.zoom },
    { hold: { printed: zoomKey() }, keys: ['wheel'], effect: effect.zoomWheel },
  ];
  return [
    {
      title: keyGroup.everywhere,
      rows: [
        { keys: ['tab'], effect: effect.next },
        { hold: 'shift', keys: ['tab'], effect: effect.previous },
        { keys: ['enter', 'space'], effect: effect.press },
        { keys: ['escape'], effect: effect.close },
      ],
    },
    {
      title: keyGroup.timeline,
      rows: [
        { keys: ['left', 'right'], effect: effect.inTime },
        { keys: ['up', 'down'], effect: effect.lane },
        ends,
        { keys: ['enter'], effect: effect.enterCard },
        ...zoom,
        { hold: 'shift', keys: ['left', 'right'], effect: effect.panTime },
      ],
    },
    {
      title: keyGroup.map,
      rows: [
        { keys: ['left', 'right'], effect: effect.place },
        ends,
        ...zoom,
        { hold: 'shift', keys: ['left', 'right', 'up', 'down'], effect: effect.panMap },
      ],
    },
    {
      title: keyGroup.overview,
      rows: [
        { keys: ['left', 'right'], effect: effect.bin },
        { keys: ['pageDown', 'pageUp'], effect: effect.tenBins },
        { keys: ['home', 'end'], effect: effect.farthest },
        { hold: 'shift', keys: ['left', 'right'], effect: effect.moveWindow },
      ],
    },
    {
      title: keyGroup.matrix,
      rows: [
        { keys: ['left', 'right', 'up', 'down'], effect: effect.cell },
        page,
        { keys: ['home', 'end'], effect: effect.rowEnds },
      ],
    },
    { title: keyGroup.list, rows: [{ keys: ['up', 'down'], effect: effect.row }, page, ends] },
    {
      title: keyGroup.splitters,
      rows: [
        { keys: ['left', 'right', 'up', 'down'], effect: effect.resize },
        { keys: ['enter'], effect: effect.reset },
      ],
    },
  ];
}

function printed(...characters: readonly string[]): readonly Key[] {
  return characters.map((character) => ({ printed: character }));
}
