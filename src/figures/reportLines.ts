import type { Source } from '#model/record.ts';
import { dateWords, windowWords } from '#wording/dates.ts';
import { figureWords } from '#wording/lateWords.ts';
import { placeWords } from '#wording/sentences.ts';
import { words } from '#wording/words.ts';
import { HEADING, type Pen } from './pen.ts';
import type { ReportFigureInput } from './reportInput.ts';
import { type Font, textWidth } from './textWidth.ts';
import type { Attributes } from './xml.ts';

/** The words above and below the pictures of a report. */

type Look = 'title' | 'subtitle' | 'plain' | 'note';
/** A paragraph; `language` where it is not that of the reader. */
type Line = { readonly text: string; readonly look: Look; readonly language?: string };
type Style = { readonly font: Font; readonly line: number; readonly after: number; readonly attributes: Attributes };

/** Wider pictures bear a larger heading. */
const TITLE_SIZES = [
  [480, 18],
  [1200, 22],
  [Number.POSITIVE_INFINITY, 26],
] as const;

/** More of them are counted. */
const MOST_SOURCES = 3;

type Said = Pick<ReportFigureInput, 'answers' | 'title' | 'subtitle' | 'filters' | 'data' | 'show'>;

/** What the picture shows, of which events. */
export function headLines(input: Said): readonly Line[] {
  const { answers, filters } = input;
  const { event, overview, count } = answers;
  const own = input.title === null ? (event?.event.language ?? overview.language) : null;
  const title: Line = { text: titleOf(input), look: 'title', ...(own === null ? {} : { language: own }) };
  const counted = figureWords.counted(count.matched, count.total);
  const said = filters.length > 0 ? [`${figureWords.filters(filters.join(' '))} ${counted}.`] : [];
  return [
    title,
    { text: input.subtitle ?? subtitleOf(input), look: 'subtitle' as const },
    ...said.map((text): Line => ({ text, look: 'plain' })),
  ].filter(({ text }) => text !== '');
}

export function titleOf({ title, answers }: Pick<Said, 'title' | 'answers'>): string {
  return title ?? answers.event?.event.title ?? answers.overview.title;
}

/** Where and when the selected event was, or when these events were. */
function subtitleOf({ answers, filters }: Said): string {
  const { event, window, count } = answers;
  if (!event) {
    if (window === null) return '';
    return filters.length > 0 ? windowWords(window) : figureWords.span(count.matched, windowWords(window));
  }
  const { summary } = event;
  const date = words.sentence(dateWords(event.event.date, event.event.date.kind === 'day' ? 'weekday' : 'full'));
  return summary.place ? `${placeWords(summary.place)} — ${date}` : date;
}

/** Who says so, which data these are and where they are found. */
export function footLines({ answers, data }: Said): readonly Line[] {
  const { overview } = answers;
  const dataset =
    data.version === null ? figureWords.data(overview.title) : figureWords.dataVersion(overview.title, data.version);
  const lines = [
    sourceLine(answers),
    data.address === null ? dataset : figureWords.dataAt(dataset, data.address),
    figureWords.licence(overview.licence.name),
  ];
  return lines.filter((text) => text !== '').map((text) => ({ text, look: 'note' }));
}

/** The sources of the selected event, or of the dataset: by name where they are few. */
function sourceLine({ event, overview }: Said['answers']): string {
  const sources = event ? event.sources : overview.sources;
  const count = event ? sources.length : overview.sourceCount;
  if (count === 0) return '';
  if (count > MOST_SOURCES) return figureWords.sourceCount(count);
  return figureWords.sources(sources.map(sourceName).join('; '), count);
}

function sourceName({ title, publisher }: Pick<Source, 'title' | 'publisher'>): string {
  return title.includes(publisher) ? title : figureWords.published(title, publisher);
}

/** Paragraph under paragraph, each in as many lines as it needs. */
export function drawLines(
  lines: readonly Line[],
  box: { readonly x: number; readonly y: number; readonly width: number },
  pen: Pen,
): { readonly markup: string; readonly height: number; readonly text: readonly string[] } {
  let [y, markup] = [box.y, ''];
  for (const { text, look, language } of lines) {
    const { font, line, after, attributes } = styleOf(look, box.width, pen);
    for (const written of wrapWhole(text, box.width, font)) {
      const place = { x: box.x, y: y + line * 0.75, 'font-size': font.size, 'xml:lang': language ?? null };
      markup += pen.text(written, { ...place, ...attributes });
      y += line;
    }
    y += after;
  }
  return { markup, height: y - box.y, text: lines.map(({ text }) => text) };
}

function styleOf(look: Look, width: number, pen: Pen): Style {
  const size = TITLE_SIZES.find(([below]) => width < below)?.[1] ?? 22;
  switch (look) {
    case 'title':
      return {
        font: { size, bold: true, serif: true },
        line: Math.round(size * 1.22),
        after: 3,
        attributes: { ...HEADING, fill: pen.colour('ink') },
      };
    case 'subtitle':
      return { font: { size: 13, bold: false }, line: 18, after: 2, attributes: { fill: pen.colour('ink-2') } };
    case 'plain':
      return { font: { size: 12, bold: false }, line: 17, after: 0, attributes: { fill: pen.colour('ink-2') } };
    case 'note':
      return { font: { size: 11, bold: false }, line: 15, after: 1, attributes: { fill: pen.colour('ink-3') } };
  }
}

/** Like wrapText, but no letter is lost: words wider than the room, as addresses are, go on in the next line. */
export function wrapWhole(text: string, room: number, font: Font): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && textWidth(longer, font) <= room) lines[lines.length - 1] = longer;
    else if (textWidth(word, font) <= room) lines.push(word);
    else lines.push(...broken(word, room, font));
  }
  return lines;
}

/** After a sign that parts an address, where there is one in the last third of the line. */
function broken(word: string, room: number, font: Font): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const letter of word) {
    if (line !== '' && textWidth(line + letter, font) > room) {
      const at = 1 + Math.max(...['/', '&', '?', ',', '-'].map((sign) => line.lastIndexOf(sign)));
      const cut = at > (line.length * 2) / 3 ? at : line.length;
      lines.push(line.slice(0, cut));
      line = line.slice(cut);
    }
    line += letter;
  }
  return [...lines, line];
}
