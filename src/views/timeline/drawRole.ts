import { signOf } from '#model/role.ts';
import { roleShapes, SIGN_BOX, SIGN_COLOUR } from '#signs/roleSign.ts';
import { roleWords } from '#wording/sentences.ts';
import { overviewWords } from '#wording/words.ts';
import styles from './items.module.css';
import type { RoleShown } from './visItems.ts';

const SVG = 'http://www.w3.org/2000/svg';
const FAINT_DOT = 2.2;

/** The token of the colour in which a mark shows a role, or that there is none. */
export function roleColour({ role }: RoleShown): string {
  return role ? SIGN_COLOUR[signOf(role.role)] : 'ink-3';
}

/** “United States: not invited.” */
export function roleSentence({ of, role }: RoleShown): string {
  return overviewWords.timelineRole(
    of,
    role ? roleWords(role.role, role.certainty !== 'stated') : overviewWords.timelineNoRole,
  );
}

/** The sign of a role, or a faint dot where the participant has none: being named is not the same as being absent. */
export function drawRole({ role }: RoleShown): SVGSVGElement {
  const sign = document.createElementNS(SVG, 'svg');
  sign.setAttribute('class', styles.role ?? '');
  sign.setAttribute('viewBox', SIGN_BOX);
  sign.setAttribute('aria-hidden', 'true');
  sign.append(...(role ? drawSign(role) : [drawDot()]));
  return sign;
}

function drawSign({ role, certainty }: NonNullable<RoleShown['role']>): readonly SVGElement[] {
  return roleShapes(signOf(role), certainty !== 'stated').map((shape) => {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', shape.d);
    path.setAttribute('fill', shape.fill === null ? 'none' : `var(--${shape.fill})`);
    path.setAttribute('stroke', shape.stroke === null ? 'none' : `var(--${shape.stroke})`);
    path.setAttribute('stroke-width', String(shape.strokeWidth));
    path.setAttribute('stroke-linejoin', 'round');
    if (shape.dashed) path.setAttribute('stroke-dasharray', '2.1 1.5');
    return path;
  });
}

function drawDot(): SVGElement {
  const dot = document.createElementNS(SVG, 'circle');
  dot.setAttribute('r', String(FAINT_DOT));
  dot.setAttribute('fill', 'var(--ink-3)');
  return dot;
}
