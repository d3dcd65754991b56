import type { LateCatalogue } from '#wording/catalogue.ts';
import { claims, ended, events, eventsAsObject, form, number, ofEvents, places, sources } from './forms.ts';

/** Sentences of: pictures for reports, and the printed page. */
export const printWords: LateCatalogue['printWords'] = {
  // In the picture of the timeline
  rolesOf: (name) => `Кольори та знаки: роль учасника «${name}».`,
  hiddenEvent: (title) => `${title} (приховано фільтрами)`,
  laneCount: (lane, count) => `${lane}: ${events(count)}`,
  eventOn: (title, date) => ended(`${title}: ${date}`),
  unlabelled: (count, drawn) => `Без назви через брак місця: ${number(count)} ${ofEvents(drawn)} на цьому рисунку.`,
  notDrawn: (count) => `Ще ${eventsAsObject(count)} тут неможливо показати.`,
  undated: (count) => `Дату не зазначено, тому не показано: ${events(count)}.`,

  // In the picture of the map
  mapOf: (title) => `Карта: ролі держав, ${title}`,
  mapOfPlaces: (placeCount) => `Карта: місця подій, ${placeCount}`,
  places,
  stateAs: (state, role) => `${state}: ${role}`,
  outsideMap: (states) => `Поза цією картою: ${states}.`,
  namelessOnMap: (states) => `Бракує місця для назви: ${states}.`,
  placesNotDrawn: (count) => `Ще ${places(count)} тут неможливо показати.`,
  placeWith: (place, count) => `${place}: ${events(count)}`,

  // The printed page
  figure: (place) => `Рисунок ${number(place)}.`,
  timelineCaption: {
    type: 'Події за типом.',
    status: 'Події за статусом.',
    country: 'Події за країною.',
    source: 'Події за джерелом.',
    none: 'Події в часі.',
  },
  daysKnown: (known, drawn) => `День відомий для ${number(known)} ${ofEvents(drawn)}.`,
  mapCaption: (title) => ended(`Держави за роллю: ${title}`),
  placesCaption: 'Де відбувалися події.',
  inferred: (sign) => `${sign}, виснувано`,
  signCount: (sign, count) => `${sign}: ${number(count)}`,
  allThrough: (count, source) =>
    ended(count === 1 ? `Прочитано в джерелі: ${source}` : `Усі ${claims(count)} прочитано в джерелі: ${source}`),
  sourceNumber: (place) => `джерело ${number(place)}`,
  differ: (others) => `Джерела розходяться: див. ${others}.`,
  bibliography: 'Джерела',
  knownThrough: (source) => ended(`Відомо через: ${source}`),
  moreSources: (count) => `Ще ${sources(count)}.`,
  firstRows: (shown, matched) =>
    `${form(shown, { one: 'Перша', other: 'Перші' })} ${number(shown)} ${ofEvents(matched)}.`,
  moreParticipants: (count) => `і ще ${number(count)}`,
  participantsOf: (role, names) => `${role}: ${names}`,
  filters: (sentence) => `Фільтри: ${sentence}`,
  dataset: (id, day) => `Набір даних ${id}, надруковано ${day}`,
  licence: (name) => `Ліцензія на дані: ${name}`,
};
