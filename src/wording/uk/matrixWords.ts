import type { LateCatalogue } from '#wording/catalogue.ts';
import { counted, events, form, number, ofEvents, ofParticipants, participants, states } from './forms.ts';
import { words } from './words.ts';

const others = (count: number): string => counted(count, { one: 'інший', few: 'інші', many: 'інших', other: 'іншого' });

const NOT_MENTIONED = 'не згадано, а це не те саме, що відсутність';

/** Sentences of: the attendance matrix. */
export const matrixWords: LateCatalogue['matrixWords'] = {
  title: 'Матриця присутності',
  size: (eventCount, stateCount, otherCount) => {
    const across =
      otherCount === 0
        ? states(stateCount)
        : stateCount === 0
          ? participants(otherCount)
          : `${states(stateCount)} і ${others(otherCount)}`;
    return `${events(eventCount)} × ${across}`;
  },
  limits: (rows, rowTotal, columns, columnTotal) => {
    const first = form(rows, { one: 'Перша', other: 'Перші' });
    const down = rows < rowTotal ? `${first} ${number(rows)} ${ofEvents(rowTotal)}` : '';
    const across = columns < columnTotal ? `${number(columns)} ${ofParticipants(columnTotal)}` : '';
    return [down, across].filter((part) => part !== '').join('; ');
  },
  loading: 'Завантаження матриці',
  noColumns: 'У цих подіях не названо жодного учасника, тож зіставляти їх немає з ким.',

  // Toolbar
  columns: 'Стовпці:',
  columnsOf: { state: 'держави', participant: 'учасники' },
  groupBy: { state: 'Групи держав:', participant: 'Групи учасників:' },
  group: {
    presence: 'за присутністю у вибраній події',
    organisation: 'НАТО і ЄС',
    region: 'за регіоном',
    name: 'за назвою',
    similarity: 'за подібністю',
    'left-out': 'за частотою відсутності чи незапрошення',
  },
  order: 'Події:',
  oldestFirst: 'спершу давніші',
  newestFirst: 'спершу новіші',
  merge: 'Об’єднати однакові стовпці',
  csv: 'CSV',
  csvLabel: 'CSV із тим, що показано',
  noneSelected: 'Подію не вибрано: упорядковано за частотою відсутності чи незапрошення',
  selectedNotShown: 'Вибраної події тут немає: упорядковано за частотою відсутності чи незапрошення',

  // Headings of columns
  groupName: {
    'not-present': 'Не присутні',
    present: 'Присутні',
    mentioned: 'Згадані',
    'not-named': 'Тут не названі',
    'nato-eu': 'НАТО і ЄС',
    nato: 'Лише НАТО',
    eu: 'Лише ЄС',
    neither: 'Ні там, ні там',
    europe: 'Європа',
    americas: 'Америка',
    asia: 'Азія',
    africa: 'Африка',
    oceania: 'Океанія',
    'no-region': 'Без регіону',
    'no-state': 'Не держави',
    alphabet: 'За назвою',
    alike: 'Подібні поруч',
    'left-out': 'Відсутні чи не запрошені',
    'never-left-out': 'Жодного разу',
  },
  groupSource: {
    organisation: (year) => `Члени у ${year} р. за переліками самих організацій`,
    region: 'Регіони за класифікацією ООН (M49)',
  },
  groupCount: (name, count) => `${name}, ${number(count)}`,
  number: (count) => number(count),
  corner: 'Подія і дата',
  event: 'Подія',
  date: 'Дата',
  present: 'Були',
  notPresent: 'Ні',
  totals: 'Присутні та не присутні',
  eventsPer: { state: 'Події за державами', participant: 'Події за учасниками' },
  columnName: (name, label, count, group) =>
    `${name === label ? name : `${name} (${label})`}, ${events(count)}, ${group}`,
  merged: (count, allStates) => (allStates ? states(count) : participants(count)),
  mergedNames: (count, names) => `${count}: ${names}`,
  times: (count) => `×${number(count)}`,

  // Rows and cells
  onOrBefore: 'не пізніше',
  onOrAfter: 'не раніше',
  noParticipants: 'У джерелі не названо учасників',
  noneShown: 'Жодного з показаних тут учасників',
  cell: (participant, title, what) => `${participant}, ${title}: ${what}`,
  known: (role, certainty) => `${role}, ${certainty}`,
  emptyCell: 'не згадано (не те саме, що відсутність)',
  rowTotals: (title, present, notPresent) =>
    `${title}: присутніх ${number(present)}, не присутніх ${number(notPresent)}`,
  rowStatus: (title, status) => `${title}: ${status}`,

  // Legend
  legend: 'Легенда',
  attendance: 'Явка',
  mention: 'Згадка',
  certainty: 'Певність',
  empty: 'Порожня клітинка',
  emptyMeans: NOT_MENTIONED,

  participantsNotDrawn: (count) => `Ще ${participants(count)} не показано.`,
  eventsNotDrawn: (count) => `Ще ${events(count)} не показано.`,

  // Evidence
  evidence: 'Підстави',
  pane: 'На чому ґрунтується клітинка',
  nothingChosen: 'Виберіть клітинку, щоб побачити, хто це стверджує.',
  notMentioned: NOT_MENTIONED,
  notSaid: 'У цьому записі нічого не сказано про присутність.',
  noClaimLinked: 'Жодне твердження цього запису не пов’язане з цією роллю.',
  noClaims: 'У цьому записі немає тверджень.',
  inferredBecause: (reason) => `Виснувано. ${reason}`,
  inTheseEvents: (name) => `${name} у цих подіях`,
  eventTotals: 'У цій події',
  countOf: (count, sign) => `${events(count)}: ${words.sign(sign).toLowerCase()}`,
  countNotMentioned: (count) => `${events(count)}: не згадано`,
  filterTo: (name) => `Фільтр: ${name}`,

  // CSV
  csvHead: {
    id: 'Ідентифікатор події',
    title: 'Назва',
    edtf: 'Дата (EDTF)',
    date: 'Дата',
    status: 'Статус',
  },
  csvPresent: 'Присутні',
  csvNotPresent: 'Не присутні',
  csvCell: (role, certainty) => `${role} (${certainty})`,
};
