import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as apis from '../../src/core/apis/apis.ts';
import * as borrowings from '../../src/core/lint/borrowings.ts';
import * as fixAll from '../../src/core/lint/fixAll.ts';
import * as lint from '../../src/core/lint/lint.ts';
import * as repairer from '../../src/core/lint/repairer.ts';
import type { Diagnostic } from '../../src/core/lint/rule.ts';
import * as surroundingTeller from '../../src/core/lint/surroundingTeller.ts';
import * as edit from '../../src/core/template/edit.ts';
import type { Syntax } from '../../src/core/template/fields/fields.ts';
import * as parse from '../../src/core/template/parse.ts';
import * as xmlReader from '../../src/core/template/xmlReader.ts';

const OWN = {
  ...apis,
  ...borrowings,
  ...fixAll,
  ...lint,
  ...repairer,
  ...surroundingTeller,
  ...edit,
  ...parse,
  ...xmlReader,
};
type Modules = typeof OWN;

/** The same modules, by path below `src/core`, without ending. */
const PATHS =
  'apis/apis lint/borrowings lint/fixAll lint/lint lint/repairer lint/surroundingTeller template/edit template/parse template/xmlReader'.split(
    ' ',
  );

/** What a revision finds in a template, and how it changes one. */
export interface Linter extends Pick<Modules, 'applyEdits' | 'fixAll' | 'parse'> {
  readonly lintSource: (source: string) => readonly Diagnostic[];
  readonly syntaxOf: (source: string) => Syntax;
}

/** The linter of this revision, or of the one that is in a folder. */
export async function loadLinter(folder?: string): Promise<Linter> {
  const modules = folder === undefined ? OWN : await loadModules(folder);
  const { DEFAULT_API: api, createContext, parse, lint } = modules;
  await Promise.all([
    modules.loadXmlReader(),
    modules.loadRepairer(),
    modules.loadBorrowingTeller(),
    modules.loadSurroundingTeller(),
  ]);
  const context = (source: string) => createContext(api, parse(source), api.scenarios);
  return {
    ...modules,
    lintSource: (source) => lint(context(source)),
    syntaxOf: (source) => context(source).fields.syntax,
  };
}

async function loadModules(folder: string): Promise<Modules> {
  const addresses = PATHS.map((path) => pathToFileURL(join(folder, 'src', 'core', `${path}.ts`)).href);
  const modules: readonly object[] = await Promise.all(addresses.map((address) => import(address)));
  return Object.assign({}, ...modules);
}
