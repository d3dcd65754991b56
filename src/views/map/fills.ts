import type { StateRole } from '#signs/stateRoles.ts';
import styles from './fills.module.css';

/** The classes of a country's shape; without a role it is plain land. */
export function fillClasses(role: Pick<StateRole, 'sign' | 'inferred'> | null, dimmed = false): string {
  const classes = [styles.country];
  if (role) classes.push(styles[role.sign]);
  if (role?.inferred) classes.push(styles.inferred);
  if (dimmed) classes.push(styles.dimmed);
  return classes.join(' ');
}
