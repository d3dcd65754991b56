import { dateSample } from '#figures/legendSigns.ts';
import type { TimelineAnswer, TimelineItem } from '#model/answers.ts';
import type { EventDate } from '#model/date.ts';
import { type DateMark, dateMark } from '#signs/dateMark.ts';
import { typeColour } from '#signs/eventType.ts';
import { dateWords } from '#wording/dates.ts';
import { embedWords } from '#wording/lateWords.ts';
import { words } from '#wording/words.ts';
import { make, sign } from './dom.ts';
import type { Acts, Scene } from './scene.ts';

type Group = { readonly key: string; readonly date: EventDate; readonly items: TimelineItem[] };

/** Events in order of time where there is no room for a timeline, grouped by date and by how well it is known. */
export function drawList(scene: Scene, { items }: TimelineAnswer, acts: Acts): HTMLElement {
  const groups = new Map<string, Group>();
  for (const item of items) {
    const said = isAhead(item) ? item.status : '';
    const key = `${item.date.edtf} ${said}`;
    const group = groups.get(key) ?? { key, date: item.date, items: [] };
    group.items.push(item);
    groups.set(key, group);
  }
  if (groups.size === 0) return make('p', {}, embedWords.nothing);
  const drawn = [...groups.values()].map((group, index) => drawGroup(group, index, scene, acts));
  return make('div', { class: 'list' }, ...drawn);
}

function drawGroup({ date, items }: Group, index: number, { view, theme }: Scene, acts: Acts): HTMLElement {
  const mark = dateMark(date);
  const [first] = items;
  // The words of such a date say it themselves.
  const known =
    first && isAhead(first) ? words.status(first.status) : mark === 'candidates' ? '' : embedWords.known[knownAs(mark)];
  const shown = mark === 'none' ? null : sign(dateSample(mark, { theme, idPrefix: `group-${index}` }));
  return make(
    'section',
    {},
    make(
      'header',
      {},
      make('span', { class: 'group-mark' }, shown),
      make('h2', {}, words.sentence(dateWords(date))),
      make('span', { class: 'known' }, known.toLocaleLowerCase()),
    ),
    make('ul', {}, ...items.map((item) => drawRow(item, item.id === view.selected, acts))),
  );
}

function drawRow(item: TimelineItem, selected: boolean, acts: Acts): HTMLElement {
  const dot = make('span', { class: 'dot', 'aria-hidden': 'true' });
  dot.style.setProperty('--type', `var(--${typeColour(item.type)})`);
  const title = make('span', { lang: item.language }, item.shortTitle);
  const type = make('span', { class: 'visually-hidden' }, `${words.type(item.type)}: `);
  const button = make(
    'button',
    { type: 'button', 'aria-pressed': String(selected), title: item.title, 'data-event': item.id },
    dot,
    make('span', {}, type, title),
  );
  button.addEventListener('click', () => acts.select(item.id));
  return make('li', {}, button);
}

/** A plan or a condition is told from what is said to have happened on the same days. */
function isAhead({ status }: TimelineItem): boolean {
  return status === 'planned' || status === 'conditional';
}

function knownAs(mark: DateMark): keyof typeof embedWords.known {
  switch (mark) {
    case 'disc':
    case 'stem':
      return 'day';
    case 'bar':
    case 'several':
      return 'span';
    case 'band':
      return 'part';
    case 'haze':
    case 'doubt':
      return 'doubt';
    case 'candidates':
      return 'several';
    case 'before':
    case 'after':
      return 'bound';
    case 'bar-fading':
    case 'bar-from':
    case 'bar-arrow':
      return 'open';
    case 'none':
      return 'none';
  }
}
