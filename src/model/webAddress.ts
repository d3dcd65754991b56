/** An address that may become a link: one of the web. Anything else stays text, and so does none; then null. */
export function webAddress(url: string | undefined): string | null {
  return url !== undefined && /^https?:\/\//i.test(url) ? url : null;
}
