/** The embed's entry: where public/embed/before-paint.js has put a picture, it is painted before anything else runs. */

/** Milliseconds after which nobody waits for a picture; a tab that is hidden paints none. */
const PATIENCE = 1500;

async function painted(picture: HTMLImageElement | null): Promise<void> {
  if (picture === null) return;
  const frame = picture.decode().then(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  const patience = new Promise((done) => setTimeout(done, PATIENCE));
  // One that cannot be shown holds nothing up.
  await Promise.race([frame, patience]).catch(() => undefined);
}

async function start(): Promise<void> {
  await painted(document.querySelector('main.still img'));
  const { live } = await import('./live.ts');
  await live();
}

// public/embed/before-paint.js then shows the picture with the link.
start().catch(() => globalThis.dispatchEvent(new Event('dateline:broken')));
