import type { ReactElement } from 'react';
import { COUNTRY_SCOPES, type Facet } from '#model/filter.ts';
import { NOT_PRESENT, ROLES, type Role } from '#model/role.ts';
import { filterWords, joinWords, words } from '#wording/words.ts';
import type { settled, Terms } from './choices.ts';
import styles from './FacetPanel.module.css';
import { Segmented } from './Segmented.tsx';

type FacetTermsProps = {
  readonly facet: Facet;
  readonly terms: Terms;
  readonly onChange: (change: Partial<ReturnType<typeof settled>>) => void;
};

/** Facets of which an event has one value at most. */
const ONE_EACH: ReadonlySet<Facet> = new Set(['type', 'status', 'mode', 'verification']);
const MATCHES = ['any', 'all'] as const;

/** The terms of a facet: the role of a participant, the scope of a country, any or all of the chosen values. */
export function FacetTerms({ facet, terms, onChange }: FacetTermsProps): ReactElement | null {
  // Then “all of two” never holds; it can only come from an address.
  if (ONE_EACH.has(facet) && terms.match === 'any') return null;
  const isAnyOnly = terms.roles !== 'several' && terms.roles.length > 1 && terms.match === 'any';
  return (
    <>
      {facet === 'country' && (
        <div className={styles.terms}>
          <Segmented
            wide
            label={filterWords.scope}
            values={COUNTRY_SCOPES}
            nameOf={filterWords.scopeName}
            value={terms.scope === 'several' ? null : terms.scope}
            onChange={(scope) => onChange({ scope })}
          />
          {terms.scope === 'several' && <p>{filterWords.severalScopes}</p>}
        </div>
      )}
      <div className={styles.terms}>
        {facet === 'participant' ? <RoleSelect terms={terms} onChange={onChange} /> : <span>{filterWords.match}</span>}
        {!isAnyOnly && (
          <Segmented
            label={filterWords.match}
            values={MATCHES}
            nameOf={words.match}
            value={terms.match}
            onChange={(match) => onChange({ match })}
          />
        )}
      </div>
    </>
  );
}

const ANY_ROLE: readonly Role[] = [];
const OFFERED: readonly (readonly Role[])[] = [ANY_ROLE, NOT_PRESENT, ...ROLES.map((role) => [role])];
const SEVERAL = 'several';

function RoleSelect({ terms, onChange }: Omit<FacetTermsProps, 'facet'>): ReactElement {
  const chosen = terms.roles === 'several' ? SEVERAL : keyOf(terms.roles);
  const isOffered = OFFERED.some((roles) => keyOf(roles) === chosen);
  return (
    <label className={styles.role}>
      {filterWords.inTheRoleOf}
      <select
        value={chosen}
        onChange={({ currentTarget: { value } }) =>
          onChange({ roles: OFFERED.find((roles) => keyOf(roles) === value) ?? ANY_ROLE })
        }
      >
        {!isOffered && (
          <option value={chosen} disabled>
            {terms.roles === 'several' ? filterWords.severalRoles : textOf(terms.roles)}
          </option>
        )}
        {OFFERED.map((roles) => (
          <option key={keyOf(roles)} value={keyOf(roles)}>
            {textOf(roles)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The same for the same roles in any order. */
function keyOf(roles: readonly Role[]): string {
  return roles.toSorted().join(' ');
}

function textOf(roles: readonly Role[]): string {
  return roles.length === 0 ? filterWords.anyRole : joinWords(roles.map(words.role), 'disjunction');
}
