import { ROLES, type Role } from '#model/role.ts';
import type { LateCatalogue } from '#wording/catalogue.ts';
import { events, number, ofEvents } from './forms.ts';
import { words } from './words.ts';

const byRole = (say: (role: Role) => string): Readonly<Record<Role, string>> =>
  Object.fromEntries(ROLES.map((role) => [role, say(role)])) as Record<Role, string>;

/** Sentences of: downloads of the data, and the words inside a downloaded calendar. */
export const exportWords: LateCatalogue['exportWords'] = {
  heading: 'Завантажити дані',
  scope: 'Які події',
  view: (matched, total) => `Цей вигляд: ${number(matched)} ${ofEvents(total)}`,
  whole: (total) => `Увесь набір даних: ${events(total)}`,
  format: 'Формат файлу',
  formatName: {
    dateline: 'Dateline (файл JSON)',
    csv: 'Таблиця (CSV)',
    geojson: 'Дані для карт (GeoJSON)',
    icalendar: 'Календар (iCalendar)',
  },
  formatAbout: {
    dateline: 'Повний: усі ролі, твердження та джерела. Dateline може прочитати його знову.',
    csv: 'Для електронних таблиць і статистики: один рядок на подію.',
    geojson: 'Для картографічних програм: один об’єкт на кожне місце; події без точки теж є у файлі.',
    icalendar:
      'Для календарів. Лише події, день яких відомий, стоять у певному дні; інші є нотатками без дати, яких багато календарів не показує.',
  },
  about: 'У кожному файлі зазначено його ліцензію, версію, адресу та фільтри.',
  download: 'Завантажити',
  downloadAs: (file) => `Завантажити ${file}`,
  writing: 'Файл записується…',
  written: (count, file) => `Записано у ${file}: ${events(count)}`,
  nothing: 'Жодна подія не відповідає фільтрам, тож завантажувати нічого.',
  failed: 'Не вдалося записати файл. Спробуйте ще раз.',

  calendar: {
    dateUncertain: 'дата непевна: {date}',
    date: {
      time: '{day} о {clock} {zone}',
      timeWithoutZone: '{day} о {clock}, часовий пояс не зазначено',
      period: 'у проміжку від {first} до {last}, день не зазначено',
      duration: 'щонайраніше від {first}, щонайпізніше до {last}',
      days: 'від {first} до {last}',
      endNotStated: 'від {first}, кінець не зазначено',
      ongoing: 'від {first}, триває',
      startNotStated: 'до {last}, початок не зазначено',
      oneOf: 'в один із можливих днів (усього {count}), від {first} до {last}',
      eachOf: 'у кожен із зазначених днів (усього {count}), від {first} до {last}',
      onOrBefore: 'не пізніше ніж {last}',
      onOrAfter: 'не раніше ніж {first}',
      notStated: 'дату не зазначено',
      approximate: 'приблизно: {date}',
      uncertain: '{date}, непевно',
    },
    status: { occurred: 'відбулося', reported: 'повідомлено', planned: 'заплановано', conditional: 'умовно' },
    role: byRole((role) => `${words.roleTitle(role)}: {value}`),
    roleInferred: byRole((role) => `${words.roleTitle(role)}, виснувано: {value}`),
    inferred: 'виснувано',
    announced: 'оголошено до цього дня',
    line: {
      date: 'Дата: {value}',
      status: 'Статус: {value}',
      place: 'Місце: {value}',
      source: 'Джерело: {value}',
      data: 'Дані: {value}',
      filter: 'Фільтр: {value}',
      version: 'Версія: {value}',
      licence: 'Ліцензія: {value}',
      address: 'Адреса: {value}',
      accessed: 'Завантажено: {value}',
    },
    versionOf: '{version} від {date}',
    counts: 'Подій: {matched} із {total}',
    undated: 'Події, день яких відомий: {dated}. Інші є нотатками без дати: {undated}.',
  },
};
