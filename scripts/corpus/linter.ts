import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as apis from '../../src/core/apis/apis.ts';
import * as fixAll from '../../src/core/lint/fixAll.ts';
import * as lateParts from '../../src/core/lint/lateParts.ts';
import * as lint from '../../src/core/lint/lint.ts';
import type { Diagnostic } from '../../src/core/lint/rule.ts';
import * as edit from '../../src/core/template/edit.ts';
import type { Syntax } from '../../src/core/template/fields/fields.ts';
import * as parse from '../../src/core/template/parse.ts';

const OWN = { ...apis, ...fixAll, ...lateParts, ...lint, ...edit, ...parse };
type Modules = typeof OWN;

/** The same modules, by path below `src/core`, without ending. */
const PATHS = 'apis/apis lint/fixAll lint/lateParts lint/lint template/edit template/parse'.split(' ');

/** Of an earlier revision, which loads parts of the analysis into its modules. */
const EARLIER = {
  'lint/borrowings': 'loadBorrowingTeller',
  'lint/repairer': 'loadRepairer',
  'lint/surroundingTeller': 'loadSurroundingTeller',
  'template/xmlReader': 'loadXmlReader',
};

/** What a revision finds in a template, and how it changes one. */
export interface Linter extends Pick<Modules, 'applyEdits' | 'fixAll' | 'parse'> {
  readonly lintSource: (source: string) => readonly Diagnostic[];
  readonly syntaxOf: (source: string) => Syntax;
}

/** The linter of this revision, or of the one that is in a folder. */
export async function loadLinter(folder?: string): Promise<Linter> {
  const modules = folder === undefined ? OWN : await loadModules(folder);
  const { DEFAULT_API: api, createContext, parse, lint } = modules;
  const parts = await modules.loadParts();
  const context = (source: string) => createContext(api, parse(source), api.scenarios, 'raw', parts);
  return {
    ...modules,
    lintSource: (source) => lint(context(source)),
    syntaxOf: (source) => context(source).fields.syntax,
  };
}

async function loadModules(folder: string): Promise<Modules> {
  const load = async (path: string): Promise<object> =>
    await import(pathToFileURL(join(folder, 'src', 'core', `${path}.ts`)).href);
  if (existsSync(join(folder, 'src', 'core', 'lint', 'lateParts.ts')))
    return Object.assign({}, ...(await Promise.all(PATHS.map(load))));
  for (const [path, name] of Object.entries(EARLIER)) await Reflect.get(await load(path), name)();
  const modules = await Promise.all(PATHS.filter((path) => path !== 'lint/lateParts').map(load));
  return Object.assign({ loadParts: () => Promise.resolve({}) }, ...modules);
}
