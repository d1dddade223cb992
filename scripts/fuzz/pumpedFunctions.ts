// @ts-nocheck
import { MODULES as FIELDS, ofFields } from './pumped/ofFields.ts';
import { MODULES as LOGS, ofLogs } from './pumped/ofLogs.ts';
import { MODULES as NAMES, ofNames } from './pumped/ofNames.ts';
import { MODULES as OUTSIDE, ofOutside } from './pumped/ofOutside.ts';
import { MODULES as TEMPLATES, ofTemplates } from './pumped/ofTemplates.ts';
import { MODULES as VALUES, ofValues } from './pumped/ofValues.ts';

const MODULES = [...new Set([TEMPLATES, FIELDS, NAMES, VALUES, OUTSIDE, LOGS].flat())];

/** What is read as fields, and what the page lets in as a template, in UTF-16 units. */
const LENGTHS = [12_288, 65_536];

/** No piece of work on the page may take longer, in milliseconds. */
const LIMIT = 200;

/**
 * The functions that texts from outside reach, each as `prepare`, whose time does not count, and `run`; the `lengths`
 * at which it is tried, and the milliseconds that it may take, its `limit`. `load` imports a module by its path below
 * `src`. `asked` holds the names of all exports of the modules that were used.
 */
export async function createPumpedFunctions(load) {
  const exports = Object.assign({}, ...(await Promise.all(MODULES.map(load))));
  await Promise.all([
    exports.loadXmlReader(),
    exports.loadRepairer(),
    exports.loadBorrowingTeller(),
    exports.loadConfusionTeller(),
    exports.loadSurroundingTeller(),
  ]);
  const asked = new Set();
  const core = new Proxy(exports, {
    get(all, name) {
      if (!(name in all)) throw new Error(`No module exports ${String(name)}.`);
      asked.add(name);
      return all[name];
    },
  });
  const all = [ofTemplates, ofFields, ofNames, ofValues, ofOutside, ofLogs].flatMap((each) => each(core));
  return { functions: all.map((each) => ({ lengths: LENGTHS, limit: LIMIT, ...each })), asked };
}
