import { type Browser, chromium } from '@playwright/test';
import { findChromium, runsAsRoot } from '../../scripts/browser.mjs';

/** The same Chromium for every benchmark; without a graphics card, as on a small machine. */
export function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const executablePath = findChromium({ install: false });
  return chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    chromiumSandbox: !runsAsRoot(),
    args: ['--disable-gpu', '--disable-background-networking', ...more],
  });
}
