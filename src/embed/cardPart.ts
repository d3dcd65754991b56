import { roleSample } from '#figures/legendSigns.ts';
import type { EventAnswer } from '#model/answers.ts';
import type { Claim } from '#model/record.ts';
import { actorName } from '#wording/actorName.ts';
import { dateWords } from '#wording/dates.ts';
import { embedWords } from '#wording/lateWords.ts';
import { type RollCallRow, rollCall } from '#wording/rollCall.ts';
import { chainEntry, placeWords, roleWords } from '#wording/sentences.ts';
import { words } from '#wording/words.ts';
import { make, sign, webLink } from './dom.ts';
import type { Scene } from './scene.ts';

/** As many names stand in a row of the roll call before the rest is counted. */
const MOST_NAMES = 40;

/** One event over its picture: what, when, where, who was there and who was not, and who says so. */
export function drawCard(answer: EventAnswer, scene: Scene, onClose: () => void): HTMLElement {
  const { event, summary } = answer;
  const close = make('button', { type: 'button', class: 'close', 'aria-label': embedWords.close }, '×');
  close.addEventListener('click', onClose);
  const status = summary.statusDetail
    ? `${words.status(event.status)}, ${summary.statusDetail}`
    : words.status(event.status);
  const place = summary.place ? placeWords(summary.place) : words.sentence(words.placeNotStated);
  const card = make(
    'section',
    { class: 'card', role: 'dialog', 'aria-label': event.title, tabindex: -1 },
    close,
    make('p', { class: 'when' }, `${place} — ${words.sentence(dateWords(event.date, 'weekday'))}`),
    make('h2', { lang: summary.language }, event.title),
    make('p', { class: 'tags' }, `${words.type(event.type)} · ${status}`),
    event.summary === '' ? null : make('p', { lang: summary.language }, event.summary),
    make('h3', {}, embedWords.rollCall),
    drawRollCall(answer, scene),
    event.claims.length > 0 && make('h3', {}, embedWords.whoSaysSo),
    make('ul', { class: 'claims' }, ...event.claims.map((claim) => drawClaim(claim, answer))),
  );
  card.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') onClose();
  });
  return card;
}

function drawRollCall(answer: EventAnswer, { theme }: Scene): HTMLElement {
  const rows = rollCall(answer, actorName);
  if (rows.length === 0) return make('p', {}, embedWords.noRoles);
  const drawRow = ({ sign: role, inferred, members, lines, role: word }: RollCallRow, index: number): HTMLElement => {
    const names = members.map(({ actor }) => actorName(actor));
    const rest = names.length - MOST_NAMES;
    const listed = names.slice(0, MOST_NAMES).join(', ') + (rest > 0 ? ` + ${rest}` : '');
    return make(
      'li',
      {},
      sign(roleSample({ sign: role, inferred }, { theme, idPrefix: `card-${index}` })),
      make('span', {}, make('b', {}, words.sentence(roleWords(word, inferred))), ` ${listed}`),
      ...lines.map((line) => make('small', {}, line)),
    );
  };
  return make('ul', { class: 'rollcall' }, ...rows.map(drawRow));
}

function drawClaim(claim: Claim, { sources }: EventAnswer): HTMLElement {
  const source = sources.find(({ id }) => id === claim.source);
  const chain = claim.chain.length === 0 ? words.noSourceNamed : claim.chain.map(chainEntry).join(' › ');
  return make(
    'li',
    {},
    make('span', { lang: claim.language }, claim.text),
    make(
      'small',
      {},
      `${chain} › `,
      source ? webLink(source.url, source.publisher) : claim.source,
      claim.locator ? `, ${claim.locator}` : '',
    ),
  );
}
