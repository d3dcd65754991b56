import type { Role } from '#model/role.ts';
import type { Catalogue } from '#wording/catalogue.ts';
import { type CountryForm, countryForm } from './countryForms.ts';
import { words } from './words.ts';

/** What a country did, after its name: singular and plural; `ending` agrees with it. */
const DID: Readonly<Record<Role, (ending: string) => readonly [one: string, several: string]>> = {
  host: () => ['a été l’hôte', 'ont été hôtes'],
  'co-host': () => ['a été co-hôte', 'ont été co-hôtes'],
  attended: (ending) => [`était présent${ending}`, `étaient présent${ending}`],
  represented: (ending) => [`était représenté${ending}`, `étaient représenté${ending}`],
  absent: (ending) => [`était absent${ending}`, `étaient absent${ending}`],
  'not-invited': (ending) => [`n’était pas invité${ending}`, `n’étaient pas invité${ending}`],
  proposer: () => ['a fait la proposition', 'ont fait la proposition'],
  signatory: () => ['a signé', 'ont signé'],
  party: () => ['était l’une des parties', 'étaient l’une des parties'],
  mediator: () => ['a assuré la médiation', 'ont assuré la médiation'],
  spoke: () => ['a pris la parole', 'ont pris la parole'],
  interviewer: () => ['a conduit l’entretien', 'ont conduit l’entretien'],
  decided: () => ['a décidé', 'ont décidé'],
  opposed: (ending) => [`s’est opposé${ending}`, `se sont opposé${ending}`],
  actor: () => ['a agi', 'ont agi'],
  addressee: () => ['était destinataire', 'étaient destinataires'],
  target: () => ['était la cible', 'étaient la cible'],
  subject: () => ['était le sujet', 'étaient le sujet'],
};

function did({ text, isFeminine, isPlural }: CountryForm, role: Role): string {
  const [one, several] = DID[role]((isFeminine ? 'e' : '') + (isPlural ? 's' : ''));
  return `${text} ${isPlural ? several : one}`;
}

/** What a click on a participant offers. The gender of a name outside the country table is not known. */
export const menuWords: Catalogue['menuWords'] = {
  thatName: (name) => `N’afficher que les événements qui nomment ${countryForm(name)?.text ?? `« ${name} »`}`,
  whereRole: (name, role) => {
    const country = countryForm(name);
    return `N’afficher que les événements où ${country ? did(country, role) : `« ${name} » a pour rôle : ${words.role(role)}`}`;
  },
};
