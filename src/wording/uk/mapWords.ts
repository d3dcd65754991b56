import type { Catalogue } from '#wording/catalogue.ts';
import { counted, events, number, places } from './forms.ts';

const NOT_STATES = {
  one: 'учасник не діє від держави',
  few: 'учасники не діють від держави',
  many: 'учасників не діють від держави',
  other: 'учасника не діють від держави',
};

/** Sentences of the map. */
export const mapWords: Catalogue['mapWords'] = {
  zoomIn: 'Збільшити',
  zoomOut: 'Зменшити',
  fit: 'Показати всіх учасників',
  legend: 'Легенда',
  withoutPlaceShort: (unplaced, matched) => `${number(unplaced)} із ${number(matched)} без зазначеного місця`,
  rolesAt: (title) => `Ролі в події: ${title}`,
  notStates: (count, inCard) => `${counted(count, NOT_STATES)}${inCard ? ': див. картку' : ''}`,
  inferredSuffix: '· виснувано',
  places: 'Місця подій',
  attributionShortest: 'Natural Earth; Крим у межах України.',
  attributionShort: 'Natural Earth; Крим у межах України (рез. ГА ООН 68/262)',
  notMentioned: 'тут не згадано, а це не те саме, що відсутність',
  through: (names) => `Через: ${names}.`,
  announced: 'оголошено до дня події',
  roleInferred: (role) => `${role}, виснувано`,
  afterName: (role) => `: ${role}`,
  offMap: (country, role) => `${country}: ${role}. Пересунути карту туди`,
  stated: (chain) => `Зазначено. ${chain}`,
  inferred: (reason) => `Виснувано. ${reason}`,
  inferredWithoutReason: 'Виснувано.',
  eventsAt: (place) => `Події тут: ${place}`,
  notListed: (count) => `Ще ${events(count)}; звузьте фільтри, щоб побачити їх`,
  placesOmitted: (count) => `Ще ${places(count)}; звузьте фільтри, щоб побачити їх`,
  placeNames: (first, others) => (others === 0 ? first : `${first} і ще ${number(others)}`),
  placeKnown: { stated: 'місце зазначено', inferred: 'місце виснувано' },
};
