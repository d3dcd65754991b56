import type { ReactElement, ReactNode } from 'react';
import styles from './PanelSection.module.css';

type PanelSectionProps = {
  readonly title: string;
  /** Beside the title, at the end of its line. */
  readonly aside?: ReactNode;
  /** The title names the section as a landmark, too. */
  readonly isRegion?: boolean;
  readonly children: ReactNode;
};

/** A part of the panel beside the views, under a line and a heading. */
export function PanelSection({ title, aside, isRegion = false, children }: PanelSectionProps): ReactElement {
  return (
    <section className={styles.section} aria-label={isRegion ? title : undefined}>
      <h3>
        {title}
        {aside !== undefined && <span>{aside}</span>}
      </h3>
      {children}
    </section>
  );
}
