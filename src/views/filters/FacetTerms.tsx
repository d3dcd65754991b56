import type { ReactElement } from 'react';
import { COUNTRY_SCOPES, type Facet } from '#model/filter.ts';
import { ROLES } from '#model/role.ts';
import { filterWords, words } from '#wording/words.ts';
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
        <Segmented
          label={filterWords.match}
          values={MATCHES}
          nameOf={words.match}
          value={terms.match}
          onChange={(match) => onChange({ match })}
        />
      </div>
    </>
  );
}

const ANY_ROLE = '';

function RoleSelect({ terms, onChange }: Omit<FacetTermsProps, 'facet'>): ReactElement {
  return (
    <label className={styles.role}>
      {filterWords.inTheRoleOf}
      <select
        value={terms.role ?? ANY_ROLE}
        onChange={({ currentTarget: { value } }) => onChange({ role: ROLES.find((role) => role === value) ?? null })}
      >
        {terms.role === 'several' && (
          <option value="several" disabled>
            {filterWords.severalRoles}
          </option>
        )}
        <option value={ANY_ROLE}>{filterWords.anyRole}</option>
        {ROLES.map((role) => (
          <option key={role} value={role}>
            {words.role(role)}
          </option>
        ))}
      </select>
    </label>
  );
}
