import {
  ChevronsUp,
  CircleDot,
  FilePen,
  Handshake,
  type LucideIcon,
  Newspaper,
  Quote,
  Users,
  Vote,
} from 'lucide-react';
import type { ReactElement } from 'react';
import { isKnownType, type KnownType, typeColour } from '#signs/eventType.ts';

const ICONS: Readonly<Record<KnownType, LucideIcon>> = {
  meeting: Users,
  statement: Quote,
  report: Newspaper,
  proposal: FilePen,
  decision: Vote,
  agreement: Handshake,
  deployment: ChevronsUp,
};

/** The icon of an event type in the type's colour; always beside the type's name, so hidden from assistive technology. */
export function TypeIcon({ type, size = 14 }: { type: string; size?: number }): ReactElement {
  const Icon = isKnownType(type) ? ICONS[type] : CircleDot;
  const colour = `var(--${typeColour(type)})`;
  return <Icon size={size} strokeWidth={size <= 14 ? 2.1 : 1.75} color={colour} aria-hidden="true" />;
}
