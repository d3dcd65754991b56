import type { Catalogue } from '#wording/catalogue.ts';
import { events } from './forms.ts';

/** Sentences of the header, the choice of views and the phone's sheet. */
export const headerWords: Catalogue['headerWords'] = {
  views: 'Вигляди',
  show: { timeline: 'Хронологія і карта', matrix: 'Матриця', list: 'Список' },
  explore: 'Огляд',
  chooseDataset: 'Вибрати набір даних',
  datasetEvents: events,
  shownNow: 'показано зараз',
  darkTheme: 'Темна тема',
  lightTheme: 'Світла тема',
  language: 'Мова',
  more: 'Ще',
  share: 'Поділитися',
  help: 'Довідка',
  sheet: { more: 'Показати більше про подію', less: 'Показати менше про подію' },
  panel: { more: 'Показати більше панелі', less: 'Показати менше панелі' },
  gridInLandscape: 'Для таблиці всіх подій потрібен ширший екран: поверніть телефон.',
  offline: 'Немає з’єднання з мережею',
  offlineDetail: 'Завантажене працює далі; для інших наборів даних і мов потрібне з’єднання.',
  datasetsFailed: 'Не вдалося завантажити перелік наборів даних',
  datasetsFailedDetail: 'Цей набір даних повний. Перезавантажте сторінку, щоб спробувати ще раз.',
  languageFailed: 'Не вдалося завантажити цю мову',
  languageFailedDetail: 'Сторінка лишається попередньою мовою. Перезавантажте її, щоб спробувати ще раз.',
};
