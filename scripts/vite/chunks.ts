// Which modules share a file. What a page fetches at once comes in few files, since each of them costs a request; what an embed
// fetches holds nothing that only the opening page needs.
import type { Rolldown } from 'vite';

type Graph = Rolldown.ChunkingContext;

/** Modules by what their paths end in. */
export type ChunkOptions = {
  /** The opening page's own module, and what comes with it although others import it, too. */
  readonly page: readonly string[];
  /** What the opening page imports later, but always, as a file of its own. */
  readonly views: readonly string[];
  /** What embeds import. */
  readonly embed: readonly string[];
  /** What those embeds import that show a map. */
  readonly map: string;
};

/** For `output.codeSplitting`; what no group names is left to the bundler, as what one view alone needs. */
export function chunkGroups({ page, views, embed, map }: ChunkOptions): Rolldown.CodeSplittingGroup[] {
  const opening = [...page, ...views];
  const startsOf = startFinder([...opening, ...embed, map]);
  const group = (name: string, priority: number, holds: (starts: readonly string[]) => boolean) => ({
    priority,
    name(id: string, graph: Graph): string | null {
      const starts = startsOf(id, graph);
      return starts.some((start) => opening.includes(start)) && holds(starts) ? name : null;
    },
  });
  const count = (starts: readonly string[], some: readonly string[]): number =>
    starts.filter((start) => some.includes(start)).length;
  return [
    group('shared', 3, (starts) => count(starts, embed) > 0),
    group('ground', 2, (starts) => starts.includes(map)),
    group('index', 1, (starts) => count(starts, page) > 0 || count(starts, views) > 1),
  ];
}

/** Says from which of these modules a page comes to a module by imports that do not wait; from itself, too. */
function startFinder(known: readonly string[]): (id: string, graph: Graph) => readonly string[] {
  const found = new Map<string, readonly string[]>();
  return (id, graph) => {
    const importers = new Set([id]);
    for (const one of found.has(id) ? [] : importers)
      for (const importer of graph.getModuleInfo(one)?.importers ?? []) importers.add(importer);
    const starts = found.get(id) ?? known.filter((end) => [...importers].some((importer) => importer.endsWith(end)));
    found.set(id, starts);
    return starts;
  };
}
