import { webAddress } from '#model/webAddress.ts';

/** Whom a dataset names for errors, as something to follow. */
export type Contact =
  | { readonly kind: 'mail'; readonly href: string }
  /** A page that cannot be told where the error is. */
  | { readonly kind: 'web'; readonly href: string }
  /** Neither an address of mail nor of the web. */
  | { readonly kind: 'text' };

/** A letter to an address of mail brings subject and body along. */
export function contactOf(contact: string, subject: string, body: string): Contact {
  if (/^[^\s@:/?&#]+@[^\s@:/?&#]+$/.test(contact)) {
    const parts = [`subject=${encodeURIComponent(subject)}`, `body=${encodeURIComponent(body)}`];
    return { kind: 'mail', href: `mailto:${contact}?${parts.join('&')}` };
  }
  const href = webAddress(contact);
  return href === null ? { kind: 'text' } : { kind: 'web', href };
}
