import type { Text } from '../text.ts';
import { GROUPS } from './groups.ts';
import type { ForeignVariable, Group, GroupId, LineEvent, Variable } from './variable.ts';

/** What is known of the variables of an API; nothing but data, which a worker can be sent. */
export interface CatalogFacts {
  /** What people call the API: `WebSocket`. */
  readonly label: Text;
  /** The kinds of lines, in order of time. */
  readonly events: readonly LineEvent[];
  /** The variable that logs the event, where one does. */
  readonly eventVariable?: string | undefined;
  /** In the order of their groups. */
  readonly variables: readonly Variable[];
  /** Names that people use although this API has nothing for them. */
  readonly foreign: readonly ForeignVariable[];
  /** Names, of whatever kind, that a recorded line shows without a value. */
  readonly recordedEmpty: readonly string[];
}

/** The variables of an API, and what finds them. */
export interface Catalog extends CatalogFacts {
  /** What it was made from. */
  readonly facts: CatalogFacts;
  /** The groups that it has variables of. */
  readonly groups: readonly Group[];
  /**
   * The entry of a name without `$context.`, case-sensitive as AWS is. `authorizer.tenantId` and any other single
   * property give the pattern's entry; so does `authorizer.property`, which may be a real property or the placeholder
   * of the AWS page copied as it stands. A property below a property (`authorizer.claims.sub`) is none. Undefined for
   * anything else.
   */
  readonly find: (name: string) => Variable | undefined;
  /** The group of a name, for its hue and glyph; undefined for a name that the API does not have. */
  readonly groupOf: (name: string) => GroupId | undefined;
  /** What is known of a name that the API does not fill. `requestOverride.header.x` and the like give the entry of their family. */
  readonly findForeign: (name: string) => ForeignVariable | undefined;
  /** Whether a recorded line shows this very name without a value. */
  readonly wasRecordedEmpty: (name: string) => boolean;
}

/** The name of the one entry that stands for many: any value that a Lambda authorizer returns. */
export const PROPERTY_PATTERN = 'authorizer.<property>';

const PROPERTY = /^authorizer\.[A-Za-z0-9_-]+$/;

export function createCatalog(facts: CatalogFacts): Catalog {
  const { variables, foreign } = facts;
  const byName: ReadonlyMap<string, Variable> = new Map(variables.map((each) => [each.name, each]));
  const findForeign = finderOfForeign(foreign);
  const recordedEmpty: ReadonlySet<string> = new Set(facts.recordedEmpty);
  const find = (name: string): Variable | undefined =>
    byName.get(name) ?? (PROPERTY.test(name) ? byName.get(PROPERTY_PATTERN) : undefined);
  return {
    ...facts,
    facts,
    groups: GROUPS.filter(({ id }) => variables.some(({ group }) => group === id)),
    find,
    groupOf: (name) => find(name)?.group,
    findForeign,
    wasRecordedEmpty: (name) => recordedEmpty.has(name),
  };
}

/** The entry of a name that is known to be in a catalog. Throws for any other. */
export function getVariable(catalog: Catalog, name: string): Variable {
  const variable = catalog.find(name);
  if (!variable) throw new Error(`No such variable: ${name}`);
  return variable;
}

const FAMILY = '.*';

function finderOfForeign(foreign: readonly ForeignVariable[]): Catalog['findForeign'] {
  // Reversed, so that the first of a name counts.
  const byName = new Map(foreign.toReversed().map((each) => [each.name, each]));
  // The beginning that the names of a family have in common, with its entry.
  const families = foreign
    .filter(({ name }) => name.endsWith(FAMILY))
    .map((each) => [each.name.slice(0, -1), each] as const);
  return (name) =>
    byName.get(name) ?? families.find(([stem]) => name.length > stem.length && name.startsWith(stem))?.[1];
}
