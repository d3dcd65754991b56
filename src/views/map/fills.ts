import type { RoleSign } from '#model/role.ts';
import styles from './fills.module.css';
import type { StateRole } from './stateRoles.ts';

/** Later ones are drawn over earlier ones: hatched states keep their outline. */
export const DRAW_ORDER: readonly RoleSign[] = [
  'attended',
  'host',
  'represented',
  'acted',
  'subject',
  'absent',
  'not-invited',
];

/** The classes of a country's shape; without a role it is plain land. */
export function fillClasses(role: Pick<StateRole, 'sign' | 'inferred'> | null, dimmed = false): string {
  const classes = [styles.country];
  if (role) classes.push(styles[role.sign]);
  if (role?.inferred) classes.push(styles.inferred);
  if (dimmed) classes.push(styles.dimmed);
  return classes.join(' ');
}
