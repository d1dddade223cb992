import * as exports from './core.ts';
import { ofFields } from './pumped/ofFields.ts';
import { ofLogs } from './pumped/ofLogs.ts';
import { ofNames } from './pumped/ofNames.ts';
import { ofOutside } from './pumped/ofOutside.ts';
import { ofTemplates } from './pumped/ofTemplates.ts';
import { ofValues } from './pumped/ofValues.ts';
import type { Tried } from './pumped/tried.ts';

/** What is read as fields, and what the page lets in as a template, in UTF-16 units. */
const LENGTHS = [12_288, 65_536];

/** No piece of work on the page may take longer, in milliseconds. */
const LIMIT = 200;

/**
 * The functions that texts from outside reach. `asked` holds the names of all exports of the modules that were used.
 */
export async function createPumpedFunctions(): Promise<{
  readonly functions: readonly Required<Tried>[];
  readonly asked: ReadonlySet<string>;
}> {
  const asked = new Set<string>();
  const core = new Proxy(
    { ...exports },
    {
      get(all, name) {
        asked.add(String(name));
        return Reflect.get(all, name);
      },
    },
  );
  const all = [ofTemplates, ofFields, ofNames, ofValues, ofOutside, ofLogs].flatMap((each) => each(core));
  return { functions: all.map((each) => ({ lengths: LENGTHS, limit: LIMIT, ...each })), asked };
}
