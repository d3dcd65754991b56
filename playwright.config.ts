// The browser tests: the built site under a sub-path, in one Chromium window of a fixed size, place and language.

import { defineConfig, devices } from '@playwright/test';
import { findChromium, runsAsRoot } from './scripts/browser.mjs';

// The tests themselves count dates too, in the processes that inherit this.
process.env['TZ'] = 'UTC';

// Not the server's root: the site must work under any path of a static host.
const port = 4317;
const base = '/sub/path/';
const address = `http://127.0.0.1:${port}${base}`;
const isCI = Boolean(process.env['CI']);
const executablePath = findChromium({ install: false });

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: isCI,
  workers: 2,
  retries: isCI ? 1 : 0,
  globalTimeout: 30 * 60_000,
  reporter: [['list']],
  use: {
    baseURL: address,
    timezoneId: 'UTC',
    locale: 'en-GB',
    trace: 'retain-on-failure',
    contextOptions: { reducedMotion: 'reduce' },
  },
  projects: [
    {
      name: 'chromium',
      use: {
        ...devices['Desktop Chrome'],
        viewport: { width: 1440, height: 900 },
        launchOptions: {
          ...(executablePath === undefined ? {} : { executablePath }),
          chromiumSandbox: !runsAsRoot(),
          args: [
            '--disable-gpu',
            '--disable-quic',
            '--no-first-run',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
          ],
        },
      },
    },
  ],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --base ${base} --host 127.0.0.1 --port ${port} --strictPort`,
    url: address,
    // Another run's server would show another build.
    reuseExistingServer: false,
    stdout: 'ignore',
    stderr: 'pipe',
  },
});
