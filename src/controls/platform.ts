/** Whether the reader's keyboard has a ⌘ where others have Ctrl. */
export function isMac(): boolean {
  return /mac|iphone|ipad/i.test(navigator.userAgent);
}

/** The key that turns the wheel into zoom, as the reader's keyboard names it. */
export function zoomKey(): string {
  return isMac() ? '⌘' : 'Ctrl';
}
