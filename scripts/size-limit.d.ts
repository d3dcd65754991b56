/** What this project uses of size-limit and its file plugin: the first ships types that do not fit it, the other none. */
declare module 'size-limit' {
  type Check = { readonly files: readonly string[]; readonly gzip: boolean; readonly brotli: boolean };
  export default function sizeLimit(
    plugins: readonly unknown[],
    config: { readonly checks: readonly Check[] },
  ): Promise<readonly { readonly size?: number }[]>;
}
declare module '@size-limit/file' {
  const plugin: readonly unknown[];
  export default plugin;
}
