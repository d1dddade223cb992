import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

const CORE = [
  'text',
  'evidence',
  'memoize',
  'api',
  'catalog',
  'template',
  'settings',
  'presets',
  'scenarios',
  'apis',
  'export',
  'import',
  'explain',
  'read',
  'logs',
  'queries',
  'lint',
] as const;
const BELOW_CATALOG = ['text', 'evidence', 'memoize', 'api'] as const;
const BELOW_TEMPLATE = [...BELOW_CATALOG, 'catalog'] as const;
const UP_TO_TEMPLATE = [...BELOW_TEMPLATE, 'template'] as const;

/** Who may import whom: each layer, and the layers that it may import besides itself. */
const MAY_IMPORT = {
  text: [],
  evidence: ['text'],
  memoize: [],
  api: ['text', 'evidence'],
  catalog: BELOW_CATALOG,
  template: BELOW_TEMPLATE,
  presets: UP_TO_TEMPLATE,
  scenarios: UP_TO_TEMPLATE,
  // All that is known of each kind of API, in one record.
  apis: [...UP_TO_TEMPLATE, 'presets', 'scenarios'],
  // What a person says of a deployment.
  settings: BELOW_CATALOG,
  export: [...UP_TO_TEMPLATE, 'settings'],
  // Tells which kind of API a text is for, and finds the settings in it.
  import: [...UP_TO_TEMPLATE, 'settings', 'apis'],
  explain: UP_TO_TEMPLATE,
  // Undoes what `render` does.
  read: [...UP_TO_TEMPLATE, 'scenarios'],
  logs: [...UP_TO_TEMPLATE, 'scenarios', 'read'],
  // A regular expression for lines is proved as their decoder is, and the filter of a log is a question too.
  queries: [...UP_TO_TEMPLATE, 'read', 'logs'],
  // The proof that a line is broken is the broken line, so the rules may have lines rendered and read.
  lint: [...UP_TO_TEMPLATE, 'scenarios', 'apis', 'read'],
  i18n: ['text'],
  // Reads log files beside the page.
  workers: CORE,
  state: [...CORE, 'i18n', 'workers'],
  ui: [...CORE, 'i18n', 'state', 'workers'],
  main: [...CORE, 'i18n', 'state', 'workers', 'ui'],
  // Renders the pages at build time.
  prerender: ['text', 'i18n', 'ui'],
  // Lets the app load once the page is painted.
  boot: ['text', 'i18n', 'main', 'ui'],
} as const;

type Layer = keyof typeof MAY_IMPORT;

const COMMON = [
  'common/hooks',
  'common/theme',
  'common/loading',
  'common/browser',
  'common/components',
  'common/code',
  'common/dnd',
] as const;

/**
 * The folders of `src/ui`, and those that each may import besides itself, which stand before it: so there is no
 * circle. `App` is what lies in none.
 */
const UI_MAY_IMPORT = {
  'common/hooks': [],
  'common/theme': [],
  'common/loading': [],
  'common/browser': ['common/loading'],
  'common/components': ['common/hooks', 'common/loading', 'common/browser'],
  'common/code': ['common/hooks', 'common/components'],
  'common/dnd': ['common/hooks', 'common/loading', 'common/browser', 'common/components'],
  help: COMMON,
  catalog: COMMON,
  trial: COMMON,
  queries: COMMON,
  library: COMMON,
  // The head of every panel has the tools of the page where that has no head.
  pageTools: [...COMMON, 'library'],
  problems: [...COMMON, 'pageTools'],
  // An error message that was pasted is explained.
  import: [...COMMON, 'library', 'problems'],
  // What is copied says what is wrong with it.
  export: [...COMMON, 'pageTools', 'problems', 'queries'],
  preview: [...COMMON, 'pageTools', 'trial'],
  read: [...COMMON, 'catalog', 'queries'],
  template: [...COMMON, 'catalog', 'trial', 'library', 'pageTools', 'problems', 'import', 'export'],
  page: [...COMMON, 'catalog', 'library', 'pageTools', 'problems', 'export', 'preview', 'template'],
  start: [...COMMON, 'import'],
  App: [...COMMON, 'help', 'trial', 'import', 'preview', 'read', 'page'],
} as const;

type UiFolder = keyof typeof UI_MAY_IMPORT;

const CORE_PACKAGES = ['jsonc-parser', 'saxes', 'minisearch', 'papaparse', 'quickselect', 'yaml'];

const isLayer = (name: string): name is Layer => Object.hasOwn(MAY_IMPORT, name);

/** The layer of a path below `src`, or undefined: `core/lint/lint.ts` → `lint`, `main.tsx` → `main`. */
function layerOf(path: string): Layer | undefined {
  const [first = '', second] = path.replace(/\.tsx?$/, '').split('/');
  const name = first === 'core' ? second : first;
  if (name === undefined || !isLayer(name)) return undefined;
  const isInCore = CORE.some((layer) => layer === name);
  return isInCore === (first === 'core') ? name : undefined;
}

/** Everything a module imports: with and without `type`, dynamic, re-exported, and workers by address. */
function importsOf(source: string): string[] {
  const imported = ts.preProcessFile(source, true, true).importedFiles.map(({ fileName }) => fileName);
  const workers = source.matchAll(/new URL\(\s*['"]([^'"]+)['"],\s*import\.meta\.url/g);
  return [...imported, ...[...workers].map(([, path = '']) => path)];
}

/** What is wrong with one import of a module, or undefined. Both paths are below `src`. */
function findFault(module: string, specifier: string): string | undefined {
  const layer = layerOf(module);
  if (layer === undefined) return `${module} lies in no layer`;
  if (!specifier.startsWith('.')) {
    if (!module.startsWith('core/') || CORE_PACKAGES.includes(specifier)) return undefined;
    return `${module} imports the package ${specifier}`;
  }
  const target = posix.join(posix.dirname(module), specifier.replace(/\?.*$/, ''));
  const wanted = layerOf(target);
  if (wanted === layer) return undefined;
  const allowed: readonly Layer[] = MAY_IMPORT[layer];
  return wanted !== undefined && allowed.includes(wanted) ? undefined : `${module} imports ${target}`;
}

const isUiFolder = (name: string): name is UiFolder => Object.hasOwn(UI_MAY_IMPORT, name);

/** The folder of `src/ui` in which a path below `src` lies, or undefined: `ui/catalog/useSearch.ts` → `catalog`. */
function uiFolderOf(path: string): UiFolder | undefined {
  const name = /^ui\/((?:common\/)?[^/]+)\//.exec(path)?.[1] ?? (path.startsWith('ui/') ? 'App' : '');
  return isUiFolder(name) ? name : undefined;
}

/** What is wrong with an import between two folders of `src/ui`, or undefined. Both paths are below `src`. */
function findUiFault(module: string, specifier: string): string | undefined {
  const target = posix.join(posix.dirname(module), specifier);
  if (!specifier.startsWith('.') || !target.startsWith('ui/')) return undefined;
  const [from, to] = [uiFolderOf(module), uiFolderOf(target)];
  if (from === undefined) return `${module} lies in no folder of the table`;
  if (from === to) return undefined;
  const allowed: readonly UiFolder[] = UI_MAY_IMPORT[from];
  return to !== undefined && allowed.includes(to) ? undefined : `${module} imports ${target}`;
}

/** Modules that import each other in a ring, types and late imports included, one line a ring. Paths are below `src`. */
function findRings(all: readonly Module[]): string[] {
  const importsOfModule = new Map(
    all.map(({ path, imports }) => [
      path,
      imports.filter((to) => to.startsWith('.')).map((to) => posix.join(posix.dirname(path), to)),
    ]),
  );
  const rings: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) rings.push([...way.slice(way.indexOf(path)), path].join(' → '));
    if (done.has(path) || way.includes(path)) return;
    for (const to of importsOfModule.get(path) ?? []) visit(to, [...way, path]);
    done.add(path);
  };
  for (const { path } of all) visit(path, []);
  return rings;
}

interface Module {
  readonly path: string;
  readonly source: string;
  readonly imports: readonly string[];
}

/** A module in a file of its own has as many lines, or two importers. */
const LEAST_LINES = 40;

/** Modules of the interface that are cut off from the one that needs them, for no reason that is seen here. */
function findSplinters(all: readonly Module[], tested: ReadonlySet<string>): string[] {
  const importers = new Map<string, Module[]>();
  for (const each of all)
    for (const to of each.imports.filter((path) => path.startsWith('.'))) {
      const target = posix.join(posix.dirname(each.path), to);
      importers.set(target, [...(importers.get(target) ?? []), each]);
    }
  const isSplinter = ({ path, source }: Module): boolean => {
    const [only, ...others] = importers.get(path) ?? [];
    const isShort = source.split('\n').length - 1 < LEAST_LINES;
    if (!only || others.length > 0 || !isShort || tested.has(path)) return false;
    // The door of its folder, or a chunk of its own.
    const isDoor = uiFolderOf(only.path) !== uiFolderOf(path);
    return !isDoor && !new RegExp(`import\\(\\s*'[^']*/${posix.basename(path)}'`).test(only.source);
  };
  return all.filter((each) => each.path.startsWith('ui/') && isSplinter(each)).map(({ path }) => path);
}

/** What asks the page for elements by a selector. */
const SELECTING: readonly string[] = ['querySelector', 'querySelectorAll', 'closest', 'matches'];

/** Reads of the class of an element: `.classList.contains`, and `.className` where nothing is assigned to it. */
function readsClass(node: ts.Node): boolean {
  if (!ts.isPropertyAccessExpression(node)) return false;
  if (['classList', 'getElementsByClassName'].includes(node.name.text)) return true;
  const { parent } = node;
  const isSet = ts.isBinaryExpression(parent) && parent.left === node;
  return node.name.text === 'className' && !isSet;
}

/** Every text in an expression, the constants of the same file that it names included; a hole of a template is an `x`. */
function textsIn(node: ts.Node, constants: ReadonlyMap<string, ts.Node>): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  const named = ts.isIdentifier(node) ? constants.get(node.text) : undefined;
  const found = named ? textsIn(named, new Map()) : [];
  if (ts.isTemplateExpression(node))
    found.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('x'));
  // A property has a value of its own, whatever the constant is.
  if (!ts.isPropertyAccessExpression(node))
    node.forEachChild((child) => void found.push(...textsIn(child, constants)));
  return found;
}

/** Where code finds elements by their class, or reads one: a class is for styles, and `data-part` for code. */
function findClassQueries(source: string): string[] {
  const file = ts.createSourceFile('file.tsx', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const constants = new Map<string, ts.Node>();
  const found: string[] = [];
  const collect = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer)
      constants.set(node.name.text, node.initializer);
    node.forEachChild(collect);
  };
  const visit = (node: ts.Node): void => {
    const isQuery =
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      SELECTING.includes(node.expression.name.text);
    const selectors = isQuery ? node.arguments.flatMap((argument) => textsIn(argument, constants)) : [];
    const byClass = selectors.some(
      (text) => /\[class\b/.test(text) || /\.[a-z_-]/i.test(text.replaceAll(/\[[^\]]*\]?/g, '')),
    );
    if (byClass || readsClass(node)) found.push(node.getText(file));
    node.forEachChild(visit);
  };
  collect(file);
  visit(file);
  return found;
}

const isTest = (path: string) => /\.test\.tsx?$/.test(path);

const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
  // What is exported is code of its own.
  .filter((path) => !path.startsWith('core/export/fixtures/'))
  .map((path): Module => {
    const source = readFileSync(join(ROOT, 'src', path), 'utf8');
    return { path, source, imports: importsOf(source) };
  });
const modules = files.filter(({ path }) => !isTest(path));

/** What a test of the interface imports. */
const tested = new Set(
  files
    .filter(({ path }) => path.startsWith('ui/') && isTest(path))
    .flatMap(({ path, imports }) => imports.map((to) => posix.join(posix.dirname(path), to))),
);

describe('the layers of src', () => {
  it('sees the modules and their imports', () => {
    expect(modules.length).toBeGreaterThan(20);
    expect(modules.flatMap(({ imports }) => imports).length).toBeGreaterThan(modules.length);
  });

  it('are imported in one direction only', () => {
    const faults = modules.flatMap(({ path, imports }) => imports.map((to) => findFault(path, to)));
    expect(faults.filter((fault) => fault !== undefined)).toEqual([]);
  });

  it('have no rings inside them either', () => {
    expect(findRings(modules)).toEqual([]);
  });

  it('leave changing the stores to their actions, by whatever name', () => {
    const writers = modules.filter(({ source }) => /\buse(?:Read)?Store\.setState\b/.test(source));
    expect(writers.length).toBeGreaterThan(9);
    expect(writers.map(({ path }) => path).filter((path) => !/^state\/.*Actions\.ts$/.test(path))).toEqual(
      [],
    );
  });

  it('hold every module', () => {
    expect(modules.filter(({ path }) => layerOf(path) === undefined).map(({ path }) => path)).toEqual([]);
  });
});

/** What changes a collection in its place. */
const CHANGES =
  /^(?:set|add|delete|clear|push|pop|shift|unshift|splice|sort|reverse|fill|copyWithin|assign|defineProperty)$/;

/** The names of a module that hold state: what it may assign anew, and what it changes in its place. */
function findState(source: string): string[] {
  const file = ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest);
  const declared = file.statements
    .filter(ts.isVariableStatement)
    .map(({ declarationList }) => declarationList);
  const namesOf = (list: ts.VariableDeclarationList) =>
    list.declarations.map(({ name }) => name.getText(file));
  const constants = new Set(declared.flatMap(namesOf));
  const state = declared.filter(({ flags }) => (flags & ts.NodeFlags.Const) === 0).flatMap(namesOf);
  /** The name that `name.key[0]` begins with. */
  const rootOf = (node: ts.Expression): string =>
    ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)
      ? rootOf(node.expression)
      : node.getText(file);
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const { expression, name } = node.expression;
      const changed = rootOf(expression) === 'Object' ? node.arguments[0] : expression;
      if (changed && CHANGES.test(name.text)) state.push(rootOf(changed));
    }
    if (ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind) && !isStart(node.left))
      state.push(rootOf(node.left));
    if (ts.isPostfixUnaryExpression(node)) state.push(rootOf(node.operand));
    if (ts.isDeleteExpression(node)) state.push(rootOf(node.expression));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return [...new Set(state)].filter((name) => constants.has(name));
}

const isAssignment = (kind: ts.SyntaxKind): boolean =>
  kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;

/** Where a pattern begins to look, which is set before each look. */
const isStart = (node: ts.Expression): boolean =>
  ts.isPropertyAccessExpression(node) && node.name.text === 'lastIndex';

/** Files that are an item with an id: a target, a ready-made template, a reader of pasted texts, a question. */
const ITEM = /^core\/(?:export\/exporters|presets|import\/importers|queries\/questions)\/\w+\.ts$/;

/** The target that a new document has; its file loads later. */
const DEFAULT_TARGET = 'awsCliBash';

/**
 * What has ids of its own that may be the same: the importers of code, those of lines, the languages that references
 * are written in, which stored documents name.
 */
const HAS_OWN_IDS =
  /^core\/(?:import\/code\/codeLanguages\.ts|logs\/wrappings\/|export\/references\/|explain\/errors\/)/;

/** The ids of items, with the paths of their files. A single word is too often a word of the language as well. */
function findItems(all: readonly Module[]): ReadonlyMap<string, readonly string[]> {
  const items = new Map<string, string[]>();
  for (const { path, source } of all.filter((each) => ITEM.test(each.path))) {
    const id = /^ {2}id: '([a-z]+[A-Z]\w*)'/m.exec(source)?.[1];
    if (id !== undefined) items.set(id, [...(items.get(id) ?? []), path]);
  }
  return items;
}

/** Where the id of an item stands in a text of code, outside of its own file. */
function findNamed(all: readonly Module[], items: ReadonlyMap<string, readonly string[]>): string[] {
  return all
    .filter(({ path }) => !HAS_OWN_IDS.test(path))
    .flatMap(({ path, source }) =>
      [...items]
        .filter(([id, homes]) => !homes.includes(path) && source.includes(`'${id}'`))
        .map(([id]) => `${path} names ${id}`),
    );
}

describe('targets, presets, importers and questions', () => {
  it('are named by no code outside their file', () => {
    const items = findItems(modules);
    expect(items.size).toBeGreaterThan(30);
    expect(findNamed(modules, items)).toEqual([`state/logwrightDocument.ts names ${DEFAULT_TARGET}`]);
  });
});

describe('the modules of src/core', () => {
  it('hold no state of their own', () => {
    const inCore = modules.filter(({ path }) => path.startsWith('core/'));
    const held = inCore.flatMap(({ path, source }) => findState(source).map((name) => `${path}: ${name}`));
    expect(held).toEqual([]);
  });
});

describe('the folders of src/ui', () => {
  const inUi = modules.filter(({ path }) => path.startsWith('ui/'));

  it('import only what the table allows', () => {
    const faults = inUi.flatMap(({ path, imports }) => imports.map((to) => findUiFault(path, to)));
    expect(faults.filter((fault) => fault !== undefined)).toEqual([]);
  });

  it('stand in an order in which none imports a later one', () => {
    const names = Object.keys(UI_MAY_IMPORT);
    const later = Object.entries<readonly string[]>(UI_MAY_IMPORT).flatMap(([name, allowed]) =>
      allowed.filter((each) => names.indexOf(each) >= names.indexOf(name)).map((each) => `${name} → ${each}`),
    );
    expect(later).toEqual([]);
  });

  it('hold no file that is only cut off from another one', () => {
    expect(findSplinters(modules, tested)).toEqual([]);
  });

  it('find nothing by its class', () => {
    const found = inUi.flatMap(({ path, source }) =>
      findClassQueries(source).map((query) => `${path}: ${query}`),
    );
    expect(found).toEqual([]);
  });

  it('are all there', () => {
    expect(
      Object.keys(UI_MAY_IMPORT).filter((name) => !inUi.some(({ path }) => uiFolderOf(path) === name)),
    ).toEqual([]);
  });
});

/** The one module that may import the records. */
const REGISTRY = 'core/apis/apis.ts';

/** What is true of one kind of API alone begins here; only its record may lead to it. */
const OF_ONE_API = [
  'core/api/webSocketPages.ts',
  'core/catalog/foreignVariables.ts',
  'core/catalog/recordedEmpty.ts',
  'core/catalog/webSocketVariables.ts',
  'core/presets/presets.ts',
  'core/scenarios/scenarios.ts',
];

const isRecord = (path: string): boolean =>
  path.startsWith('core/apis/') && path !== REGISTRY && path !== 'core/apis/api.ts';

/** All that modules import, and what that imports, without the records. */
function reachWithoutRecords(all: readonly Module[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const visit = ({ path, imports }: Module): void => {
    for (const to of imports.filter((each) => each.startsWith('.'))) {
      const target = posix.join(posix.dirname(path), to);
      const next = all.find((each) => each.path === target);
      if (!next || isRecord(target) || reached.has(target)) continue;
      reached.add(target);
      visit(next);
    }
  };
  for (const each of all.filter(({ path }) => ENTRIES.includes(path))) visit(each);
  return reached;
}

const ENTRIES = ['boot.ts', 'main.tsx', 'prerender.tsx', 'workers/readWorker.ts'];

/** The id of an API in a comparison: `api.id === 'websocket'`, `case 'rest':`. */
const COMPARES =
  /(?:[!=]==?|\bcase)\s*['"`](?:websocket|rest|http)['"`]|['"`](?:websocket|rest|http)['"`]\s*[!=]==?/;

describe('what is known of one kind of API', () => {
  it('is imported by the registry alone', () => {
    const records = modules.filter(({ path }) => isRecord(path));
    expect(records.map(({ path }) => path)).toEqual(['core/apis/websocket.ts']);
    const importers = modules.filter(({ path, imports }) =>
      imports.some((to) => to.startsWith('.') && isRecord(posix.join(posix.dirname(path), to))),
    );
    expect(importers.map(({ path }) => path)).toEqual([REGISTRY]);
  });

  it('cannot be reached but by its record', () => {
    const reached = reachWithoutRecords(modules);
    expect(reached.size).toBeGreaterThan(200);
    expect(OF_ONE_API.filter((path) => !modules.some((each) => each.path === path))).toEqual([]);
    expect(OF_ONE_API.filter((path) => reached.has(path))).toEqual([]);
  });

  it('is never asked for by the id of the API', () => {
    const comparing = modules.filter(({ path, source }) => !isRecord(path) && COMPARES.test(source));
    expect(comparing.map(({ path }) => path)).toEqual([]);
    for (const code of [`api.id === 'rest'`, `'websocket' !== id`, `case "http":`])
      expect(code).toMatch(COMPARES);
  });
});

const module = (path: string, ...imports: string[]): Module => ({ path, source: '', imports });

describe('the check itself', () => {
  it.each([
    ['core/text.ts', './api/page.ts'],
    ['core/scenarios/render.ts', '../apis/api.ts'],
    ['core/export/exporter.ts', '../apis/apis.ts'],
    ['core/catalog/search/search.ts', '../../template/parse.ts'],
    ['core/presets/preset.ts', '../scenarios/render.ts'],
    ['core/export/exporter.ts', '../lint/lint.ts'],
    ['core/import/importer.ts', '../export/exporter.ts'],
    ['core/lint/lint.ts', '../export/exporter.ts'],
    ['core/template/parse.ts', '../../state/store.ts'],
    ['core/template/parse.ts', '../unknown/thing.ts'],
    ['core/catalog/search/search.ts', 'react'],
    ['i18n/en.ts', '../core/evidence.ts'],
    ['state/store.ts', '../ui/App.tsx'],
    ['ui/App.tsx', '../main.tsx'],
    ['elsewhere/thing.ts', '../core/text.ts'],
  ])('refuses %s importing %s', (module, specifier) => {
    expect(findFault(module, specifier)).toBeDefined();
  });

  it.each([
    ['core/lint/lint.ts', '../scenarios/render.ts'],
    ['core/catalog/search/search.ts', 'minisearch'],
    ['core/template/parse.ts', './token.ts'],
    ['ui/App.tsx', './app.css?inline'],
    ['ui/App.tsx', 'react'],
    ['main.tsx', './ui/App.tsx'],
  ])('lets %s import %s', (module, specifier) => {
    expect(findFault(module, specifier)).toBeUndefined();
  });

  it.each([
    ['ui/catalog/useSearch.ts', '../read/ReadView.tsx'],
    ['ui/common/dnd/drag.ts', '../../catalog/CatalogRow.tsx'],
    ['ui/common/dnd/drag.ts', '../code/CodeBlock.css'],
    ['ui/catalog/useSearch.ts', '../App.tsx'],
    ['ui/elsewhere/thing.ts', '../common/hooks/useApi.ts'],
  ])('refuses %s importing %s between folders', (module, specifier) => {
    expect(findUiFault(module, specifier)).toBeDefined();
  });

  it.each([
    ['ui/catalog/useSearch.ts', '../common/hooks/useApi.ts'],
    ['ui/template/editor/find.ts', '../TemplatePanel.tsx'],
    ['ui/App.tsx', './read/ReadView.tsx'],
    ['ui/App.tsx', '../state/store.ts'],
  ])('lets %s import %s between folders', (module, specifier) => {
    expect(findUiFault(module, specifier)).toBeUndefined();
  });

  it('finds a short file with one importer, unless it has a test, a chunk or another folder for that', () => {
    const part = module('ui/help/part.ts');
    const dialog = module('ui/help/dialog.tsx', './part.ts');
    expect(findSplinters([part, dialog], new Set())).toEqual(['ui/help/part.ts']);
    expect(findSplinters([part, dialog], new Set(['ui/help/part.ts']))).toEqual([]);
    expect(findSplinters([part, dialog, module('ui/help/other.ts', './part.ts')], new Set())).toEqual([]);
    expect(findSplinters([part, module('ui/App.tsx', './help/part.ts')], new Set())).toEqual([]);
    expect(findSplinters([part, { ...dialog, source: "import('./part.ts')" }], new Set())).toEqual([]);
    expect(findSplinters([{ ...part, source: '\n'.repeat(40) }, dialog], new Set())).toEqual([]);
  });

  it.each([
    `list.querySelector('.row')`,
    `list.querySelectorAll<HTMLElement>('[data-row="1"] .row')`,
    'target.closest(`li.${name}`)',
    `target.closest('[class*="row"]')`,
    `const ROW = '.row'; target.matches(ROW)`,
    `const ROWS = ['li', '.row']; ROWS.map((row) => list.querySelector(ROWS[0]))`,
    `row.classList.contains('open')`,
    `const open = row.className.includes('open')`,
  ])('sees the class in %s', (code) => {
    expect(findClassQueries(code)).toHaveLength(1);
  });

  it.each([
    `list.querySelector('[data-part="row"] button:not(:disabled)')`,
    'list.querySelector(`[data-row="${id}"], [data-row^="${id}."]`)',
    `row.className = 'row'`,
    `const a = <li className="row" />`,
  ])('sees none in %s', (code) => {
    expect(findClassQueries(code)).toEqual([]);
  });

  it('finds a ring, and tells it from two ways to one place', () => {
    const ways = [module('a.ts', './b.ts', './c.ts'), module('b.ts', './d.ts'), module('c.ts', './d.ts')];
    expect(findRings([...ways, module('d.ts')])).toEqual([]);
    expect(findRings([...ways, module('d.ts', './b.ts')])).toEqual(['b.ts → d.ts → b.ts']);
  });

  it('finds the state of a module, and none in its functions', () => {
    const source = `let loaded; export const all = new Map(), seen: string[] = [], one = {}, rest = [];
      const COUNT = {}, FIND = /a/y;
      const find = (key) => { const own = []; own.push(rest.map(one)); all.set(key, own); return seen[0].at; };
      function change() { seen[0].at += 1; COUNT.all++; FIND.lastIndex = 3; let own = 2; own = Object.assign(one, rest); }`;
    expect(findState(source).toSorted()).toEqual(['COUNT', 'all', 'loaded', 'one', 'seen']);
  });

  it('finds every way to import', () => {
    const source = `import type { A } from './a.ts';
      export * from './b.ts';
      const c = () => import('./c.ts');
      type D = import('./d.ts').D;
      new Worker(new URL('./e.ts', import.meta.url));
      import './f.css';`;
    expect(importsOf(source).toSorted()).toEqual([
      './a.ts',
      './b.ts',
      './c.ts',
      './d.ts',
      './e.ts',
      './f.css',
    ]);
  });
});
