import type { ComponentProps, ReactElement } from 'react';
import styles from './Button.module.css';

type ButtonProps = ComponentProps<'button'> & {
  /** outlined: the usual one; ghost: no edge until hovered; primary: the one act that a place is for. */
  readonly look?: 'outlined' | 'ghost' | 'primary';
  readonly size?: 'small' | 'medium';
  /** Square, for an icon alone; then `aria-label` is needed and shown as tooltip. */
  readonly icon?: boolean;
};

export function Button({ look = 'outlined', size = 'medium', icon = false, ...rest }: ButtonProps): ReactElement {
  const classes = [styles.button, styles[look], styles[size], icon ? styles.icon : '', rest.className ?? ''];
  return (
    <button
      type="button"
      title={icon ? rest['aria-label'] : undefined}
      {...rest}
      className={classes.filter(Boolean).join(' ')}
    />
  );
}
