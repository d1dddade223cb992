import { fileURLToPath } from 'node:url';
import { normalizePath } from 'vite';

/** The part of the bundler's graph that is read here. */
interface Graph {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
}

const source = (name: string) => normalizePath(fileURLToPath(new URL(`../src/${name}`, import.meta.url)));

const isFirst = (id: string, graph: Graph): boolean =>
  // Every script that imports later needs the helper, and the first one must not need the app for it.
  id.includes('vite/preload-helper') || reach('boot.ts', graph).has(id);

const has = (entry: string) => (id: string, graph: Graph) => reach(entry, graph).has(id);

/** The chunks of the start, in this order; what two of them want is in the earlier one. */
const GROUPS: Readonly<Record<string, (id: string, graph: Graph) => boolean>> = {
  boot: isFirst,
  app: has('main.tsx'),
  editor: has('ui/template/editor/TemplateEditor.tsx'),
  export: has('ui/export/ExportPanel.tsx'),
};

/**
 * One chunk for the first script, one for everything that the app imports before it can take over the page, and one
 * for each part that every visitor gets right after, instead of some fifty small ones, which compress by several
 * kilobytes worse and are a request each. What is imported later finds its own chunks.
 */
export const START_GROUPS = Object.entries(GROUPS).map(([name, isPart], i, all) => ({
  name: (id: string, graph: Graph) => (isPart(id, graph) ? name : null),
  priority: all.length - i,
}));

/** A theme that the app does not use; what it names, such as text fields, comes with the parts that show it. */
const UNUSED = '/styles/enhanceHighContrast.';

const reached = new WeakMap<Graph, Map<string, ReadonlySet<string>>>();

/** Everything that a module imports, directly or through others, save what it imports later; with the module. */
function reach(entry: string, graph: Graph): ReadonlySet<string> {
  const known = reached.get(graph) ?? new Map<string, ReadonlySet<string>>();
  reached.set(graph, known);
  const ids = new Set(known.get(entry) ?? [source(entry)]);
  if (known.has(entry)) return ids;
  for (const id of ids) {
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) {
      if (!imported.includes(UNUSED)) ids.add(imported);
    }
  }
  known.set(entry, ids);
  return ids;
}
