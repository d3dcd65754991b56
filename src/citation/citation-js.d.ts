/** The parts of citation-js that the tests use: it brings no types. A plugin registers itself when it is imported. */
declare module '@citation-js/core' {
  /** What was read, as CSL-JSON. */
  type Item = Readonly<Record<string, unknown>>;
  export class Cite {
    constructor(text: string, options?: { readonly forceType?: string; readonly generateGraph?: boolean });
    readonly data: readonly Item[];
    format(output: string, options: { readonly template: string; readonly format: 'text' }): string;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
