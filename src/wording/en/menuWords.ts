import type { Role } from '#model/role.ts';

/** What a participant did, after its name. */
const DID: Readonly<Record<Role, string>> = {
  host: 'was host',
  'co-host': 'was co-host',
  attended: 'attended',
  represented: 'was represented',
  absent: 'was absent',
  'not-invited': 'was not invited',
  proposer: 'proposed it',
  signatory: 'signed',
  party: 'was party to it',
  mediator: 'mediated',
  spoke: 'spoke',
  interviewer: 'interviewed',
  decided: 'decided',
  opposed: 'opposed it',
  actor: 'acted',
  addressee: 'was addressed',
  target: 'was the target',
  subject: 'was the subject',
};

/** Names of the country table that take the definite article in a sentence. */
const WITH_ARTICLE: ReadonlySet<string> = new Set([
  'Bahamas',
  'British Indian Ocean Territory',
  'British Virgin Islands',
  'Cayman Islands',
  'Central African Republic',
  'Comoros',
  'Cook Islands',
  'Democratic Republic of the Congo',
  'Dominican Republic',
  'Falkland Islands',
  'Faroe Islands',
  'French Southern Territories',
  'Gambia',
  'Holy See',
  'Isle of Man',
  'Maldives',
  'Marshall Islands',
  'Netherlands',
  'Northern Mariana Islands',
  'Philippines',
  'Seychelles',
  'Solomon Islands',
  'Turks and Caicos Islands',
  'United Arab Emirates',
  'United Kingdom',
  'United States',
  'United States Minor Outlying Islands',
  'United States Virgin Islands',
]);

/** The name as it stands inside a sentence: “the United States”, “France”. */
function withArticle(name: string): string {
  return WITH_ARTICLE.has(name) ? `the ${name}` : name;
}

/** What a click on a participant offers. */
export const menuWords = {
  /** “Show only events that name the United States”. */
  thatName: (name: string): string => `Show only events that name ${withArticle(name)}`,
  /** “Show only events where the United States was not invited”. */
  whereRole: (name: string, role: Role): string => `Show only events where ${withArticle(name)} ${DID[role]}`,
} as const;
