import type { EventAnswer } from '#model/answers.ts';
import type { EventDate } from '#model/date.ts';
import { webAddress } from '#model/webAddress.ts';
import { actorName } from '#wording/actorName.ts';
import { dateWords } from '#wording/dates.ts';
import { citeWords, printWords } from '#wording/lateWords.ts';
import { type RollCallRow, rollCall } from '#wording/rollCall.ts';
import { ended, placeWords } from '#wording/sentences.ts';
import { words } from '#wording/words.ts';
import { html, inLanguage, type Markup } from './markup.ts';
import { anchorOf, appPath, type Publication } from './publication.ts';
import { statedDays } from './statedDays.ts';

/** Every event as text: when and where, who was there and who was not, and which sources say so. */
export function eventList(publication: Publication): Markup {
  return html`<ol class="events">
${publication.events.map((answer) => eventItem(answer, publication))}</ol>`;
}

function eventItem(answer: EventAnswer, publication: Publication): Markup {
  const { event } = answer;
  const language = event.language ?? publication.dataset.language;
  const summary = event.summary === '' ? null : html`<p class="summary">${inLanguage(event.summary, language)}</p>\n`;
  const named = citeWords.openEventNamed(event.title);
  return html`<li id="${anchorOf(event.id)}">
<article>
<p class="dateline">${placesOf(answer)}${dateOf(event.date)}</p>
<h3>${inLanguage(event.title, language)}</h3>
<p class="facts">${factsOf(answer)}</p>
${summary}${rolesOf(answer, language)}${sourcesOf(answer)}<p class="more"><a href="../../${appPath(publication, event.id)}" aria-label="${named}">${citeWords.openEvent}</a></p>
</article>
</li>
`;
}

/** PARIS, FRANCE — as a news dispatch begins; nothing where no place is stated. */
function placesOf({ event }: EventAnswer): Markup | null {
  if (event.places.length === 0) return null;
  const places = event.places.map((place) => placeWords({ ...place, country: place.country ?? null }));
  return html`<b>${places.join('; ')}</b> — `;
}

/** A date in words; for machines only where its day is known. */
function dateOf(date: EventDate): Markup {
  const text = words.sentence(dateWords(date, date.kind === 'day' ? 'weekday' : 'full'));
  const { startDate } = statedDays(date);
  const isMoment = date.kind === 'day' || date.kind === 'time';
  return isMoment && startDate !== undefined
    ? html`<time datetime="${startDate}">${text}</time>`
    : html`<span>${text}</span>`;
}

function factsOf({ event }: EventAnswer): string {
  const status = words.status(event.status);
  const isDisputed = event.claims.some(({ contradicts }) => (contradicts ?? []).length > 0);
  return [
    words.type(event.type),
    event.statusDetail === undefined ? status : `${status}, ${event.statusDetail}`,
    ...(event.mode === undefined ? [] : [words.mode(event.mode)]),
    ...(event.places.length === 0 ? [words.placeNotStated] : []),
    ...(isDisputed ? [words.sourcesDiffer] : []),
    ...(event.verification === undefined ? [] : [words.supported(event.verification.level)]),
  ].join(' · ');
}

function rolesOf(answer: EventAnswer, language: string): Markup | null {
  const rows = rollCall(answer, actorName);
  if (rows.length === 0) return null;
  return html`<dl class="roles">
${rows.map((row) => roleRow(row, language))}</dl>
`;
}

/** A role with everyone who has it, and under their names why it is inferred and what else is said of it. */
function roleRow({ role, sign, inferred, members, lines }: RollCallRow, language: string): Markup {
  const title = words.roleTitle(role);
  const names = members.map(({ actor }) => actorName(actor));
  const isExpected = members.every(({ participation }) => participation.expected);
  const notes = [
    ...lines.map((line) => inLanguage(ended(words.sentence(line)), language)),
    isExpected ? words.expected : '',
  ];
  return html`<div class="role ${sign}${inferred ? ' inferred' : ''}">
<dt>${inferred ? citeWords.inferredRole(title) : title}</dt>
<dd>${names.join(names.some((name) => name.includes(',')) ? '; ' : ', ')}</dd>
${notes.map((note) => (note === '' ? null : html`<dd class="note">${note}</dd>\n`))}</div>
`;
}

/** The sources in which its claims were read, each with the places in it. */
function sourcesOf({ event, sources }: EventAnswer): Markup | null {
  if (sources.length === 0) return null;
  return html`<h4>${printWords.bibliography}</h4>
<ul class="sources">
${sources.map((source) => {
  const claims = event.claims.filter((claim) => claim.source === source.id);
  const locators = [...new Set(claims.flatMap(({ locator }) => locator ?? []))];
  const through = sources.find(({ id }) => id === source.through);
  const facts = [
    source.publisher,
    ...(source.date.kind === 'undated' ? [] : [dateWords(source.date)]),
    ...(locators.length === 0 ? [] : [locators.join(', ')]),
  ];
  return html`<li>${sourceTitle(source)}. ${ended(facts.join(', '))}${through ? ` ${printWords.knownThrough(through.title)}` : null}</li>
`;
})}</ul>
`;
}

function sourceTitle({ title, url, language }: EventAnswer['sources'][number]): Markup {
  const cite = html`<cite${language === undefined ? null : html` lang="${language}"`} dir="auto">${title}</cite>`;
  const address = webAddress(url);
  return address === null ? cite : html`<a href="${address}" rel="noopener noreferrer">${cite}</a>`;
}
