// The types of browser.mjs, for the TypeScript that imports it.

export function runsAsRoot(): boolean;
export function findChromium(options: { readonly install: boolean }): string | undefined;
