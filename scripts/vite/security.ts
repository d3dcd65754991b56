// The content security policy: one text for the page's meta tag and for the headers file that static hosts read.
import type { Plugin } from 'vite';
import { firstScriptHashes } from './firstScript.ts';

export const POLICY = [
  "default-src 'none'",
  `script-src 'self' ${firstScriptHashes()}`,
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * `frame-ancestors` and the headers below have no effect in a meta tag, so they stand in the headers file alone. Any page may
 * frame an embed, and a sandboxed one fetches without an origin; the app itself is framed by nobody else. Two policies both hold.
 */
const HEADERS = `/*
  Content-Security-Policy: ${POLICY}
  Access-Control-Allow-Origin: *
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
/
  Content-Security-Policy: frame-ancestors 'self'
/index.html
  Content-Security-Policy: frame-ancestors 'self'
`;

export function security(): Plugin {
  return {
    name: 'dateline:security',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY }, injectTo: 'head-prepend' },
      ],
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: HEADERS });
    },
  };
}
