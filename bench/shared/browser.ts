import { type Browser, chromium } from '@playwright/test';
import { findChromium, runsAsRoot } from '../../scripts/browser.mjs';

// Requests are not looked at one by one, which would cost each of them time.
const ONLY_HERE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

/**
 * The same Chromium for every benchmark; without a graphics card, as on a small machine. It finds no other host than this
 * machine: fonts and the like from elsewhere would measure the network, to the favour of whoever asks for none.
 */
export function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const executablePath = findChromium({ install: false });
  return chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    chromiumSandbox: !runsAsRoot(),
    args: ['--disable-gpu', '--disable-background-networking', ONLY_HERE, ...more],
  });
}
