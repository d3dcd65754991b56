// The test function of every browser test: fails on what the page complains of, or fetches from elsewhere, unasked.

import {
  test as base,
  type ConsoleMessage,
  expect,
  type Page,
  type Request,
  type WebError,
  type Worker,
} from '@playwright/test';

/** What a test expects to go wrong; set with `test.use`, in the narrowest `test.describe` that needs it. */
interface Allowances {
  /** Console errors that are part of the test: text found in the message or in the address it comes from, or a pattern. */
  readonly allowedConsoleErrors: readonly (string | RegExp)[];
  /** Origins other than the site's own that the test serves itself, such as a page around an embed. */
  readonly allowedOrigins: readonly string[];
}

interface Guards {
  readonly complaints: undefined;
}

const reporter = 'reportPolicyViolation';

/** Runs in every page and frame before its own scripts. */
function watchPolicy(binding: string): void {
  document.addEventListener('securitypolicyviolation', (violation) => {
    const report: unknown = Reflect.get(globalThis, binding);
    if (typeof report === 'function')
      report(
        `${violation.effectiveDirective} blocked ${violation.blockedURI} at ${violation.sourceFile}:${violation.lineNumber}`,
      );
  });
}

/** Scripts for pages do not run in workers, whose violations no page hears of either. */
function watchWorker(worker: Worker): void {
  const watch = (): void => {
    addEventListener('securitypolicyviolation', (violation) => {
      console.error(
        `content security policy: ${violation.effectiveDirective} blocked ${violation.blockedURI} in a worker`,
      );
    });
  };
  // A worker that has ended by now has nothing more to say.
  worker.evaluate(watch).catch(() => undefined);
}

function isForeign(address: string, ownOrigins: readonly string[]): boolean {
  const url = new URL(address);
  if (url.protocol === 'data:' || url.protocol === 'about:') return false;
  // The origin of a blob: address is that of the page which made it.
  return !ownOrigins.includes(url.origin);
}

/**
 * Playwright's `test`, which also fails on a console error, an uncaught error, a violation of the content security policy
 * or a request to another origin, in any page of the test's own `context`. A context that a test makes by
 * `browser.newContext` is not watched.
 */
export const test = base.extend<Allowances & Guards>({
  allowedConsoleErrors: [[], { option: true }],
  allowedOrigins: [[], { option: true }],
  complaints: [
    async ({ context, baseURL, allowedConsoleErrors, allowedOrigins }, use) => {
      const complaints: string[] = [];
      const ownOrigins = [...(baseURL === undefined ? [] : [new URL(baseURL).origin]), ...allowedOrigins].flatMap(
        toWebSocketToo,
      );

      const onConsole = (message: ConsoleMessage): void => {
        if (message.type() !== 'error') return;
        const text = `${message.text()} (${message.location().url})`;
        const allowed = allowedConsoleErrors.some((part) =>
          typeof part === 'string' ? text.includes(part) : part.test(text),
        );
        if (!allowed) complaints.push(`console error: ${text}`);
      };
      const onError = (error: WebError): void => {
        complaints.push(`uncaught error: ${String(error.error())}`);
      };
      const onRequest = (request: Request): void => {
        if (isForeign(request.url(), ownOrigins)) complaints.push(`request to another origin: ${request.url()}`);
      };
      const onPage = (page: Page): void => {
        page.on('worker', watchWorker);
        page.on('websocket', (socket) => {
          if (isForeign(socket.url(), ownOrigins)) complaints.push(`connection to another origin: ${socket.url()}`);
        });
      };

      await context.exposeBinding(reporter, (_source, violation: string) => {
        complaints.push(`content security policy: ${violation}`);
      });
      await context.addInitScript(watchPolicy, reporter);
      context.on('console', onConsole);
      context.on('weberror', onError);
      context.on('request', onRequest);
      context.on('page', onPage);

      await use(undefined);

      expect(complaints, 'the page has nothing to complain of and fetches nothing from elsewhere').toEqual([]);
    },
    { auto: true },
  ],
});

function toWebSocketToo(origin: string): string[] {
  return [origin, origin.replace(/^http/, 'ws')];
}

export { expect };
