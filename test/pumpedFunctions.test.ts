import { expect, it } from 'vitest';
import { createPumpedFunctions } from '../scripts/fuzz/pumpedFunctions.ts';
import { PUMPS } from '../scripts/fuzz/pumps.ts';

const modules = import.meta.glob<Readonly<Record<string, unknown>>>([
  '../src/{core,state}/**/*.ts',
  '!**/*.test.ts',
]);
const load = (path: string) => modules[`../src/${path}.ts`]?.();

/** All outside of the core that may call it. */
const callers = import.meta.glob<string>(['../src/{state,ui,workers}/**/*.{ts,tsx}', '!**/*.test.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** What takes no text that comes from outside: values that the page itself makes, ids, and what loads. */
const WITHOUT_TEXT: readonly string[] = [
  'createCatalog',
  'exportersFor',
  'findExporter',
  'findPlaceholders',
  'inLocale',
  'isCost',
  'isFor',
  'isGroupField',
  'isLife',
  'isNarrowed',
  'isNeverFilled',
  'isTyped',
  'isWhole',
  'keepPer',
  'kindOf',
  'memoizeLast',
  'narrowFilter',
  'newVariables',
  'onlyVariable',
  'pageOf',
  'sampleWords',
  'scanHere',
  'settingOf',
  'settingReference',
  'variableText',
  'wholeLifeOf',
  'widenFilter',
  'withoutReferenced',
];

const STATIC = /import (?:type )?\{([^}]*)\} from '[./]*\/core\/([\w/]+)\.ts'/g;
const LATER = /import\('[./]*\/core\/([\w/]+)\.ts'\)/g;

/** The names of the core's functions that others import; of what is imported later, all. */
async function namesOfPublic(): Promise<readonly string[]> {
  const names = new Set<string>();
  const add = async (path: string, wanted?: readonly string[]) => {
    const exports = (await load(`core/${path}`)) ?? {};
    for (const [name, value] of Object.entries(exports))
      if (typeof value === 'function' && value.length > 0 && (!wanted || wanted.includes(name)))
        names.add(name);
  };
  for (const source of Object.values(callers)) {
    for (const [, list = '', path = ''] of source.matchAll(STATIC))
      await add(
        path,
        list.split(',').map((name) => name.trim()),
      );
    for (const [, path = ''] of source.matchAll(LATER)) await add(path);
  }
  return [...names].toSorted();
}

it('tries every function of the core that others give a text', async () => {
  const { functions, asked } = await createPumpedFunctions();
  const text = PUMPS[0]?.make(200) ?? '';
  for (const { prepare } of functions) await prepare(text)();
  const names = await namesOfPublic();
  expect(names.length).toBeGreaterThan(80);
  expect(names.filter((name) => !asked.has(name) && !WITHOUT_TEXT.includes(name))).toEqual([]);
  expect(WITHOUT_TEXT.filter((name) => asked.has(name) || !names.includes(name))).toEqual([]);
}, 60_000);
