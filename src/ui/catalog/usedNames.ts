import type { Catalog } from '../../core/catalog/catalog.ts';
import { memoizeLast } from '../../core/memoize.ts';
import { selectAnalysis, type State } from '../../state/store.ts';
import type { Template } from '../../core/template/parse.ts';

/** The name under which the catalog lists a variable: every authorizer property is one entry. */
export function entryName(catalog: Catalog, name: string): string {
  return catalog.find(name)?.name ?? name;
}

const joinedNames = memoizeLast((catalog: Catalog, template: Template) => {
  const names = template.tokens.flatMap((token) =>
    token.kind === 'variable' ? [entryName(catalog, token.name)] : [],
  );
  return [...new Set(names)].sort().join('\n');
});

const toSet = memoizeLast((joined: string): ReadonlySet<string> => new Set(joined.split('\n')));

/** The catalog entries that stand in the template. The same set as before where an edit changed none. */
export function selectUsedNames(state: State): ReadonlySet<string> {
  const { api, template } = selectAnalysis(state);
  return toSet(joinedNames(api.catalog, template));
}
