import type { Catalogue } from '#wording/catalogue.ts';
import { words } from './words.ts';

/** What a click on a participant offers. The name stands apart, so that it needs no other case. */
export const menuWords: Catalogue['menuWords'] = {
  thatName: (name) => `Показати лише події зі згадкою: ${name}`,
  whereRole: (name, role) => `Показати лише події з роллю «${words.role(role)}»: ${name}`,
};
