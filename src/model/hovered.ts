import type { RoleSign } from './role.ts';

/** What the pointer or the focus rests on, so that the other views can answer. It never enters the address. */
export type Hovered =
  | { readonly kind: 'event'; readonly id: string }
  | { readonly kind: 'actor'; readonly id: string }
  | { readonly kind: 'sign'; readonly sign: RoleSign }
  | { readonly kind: 'type'; readonly type: string };
