import type { Exporter, Scope } from '../core/export/exporter.ts';
import { REFERENCE_KEYS, sanitizeOrigin, type Origin, type References } from '../core/export/origin.ts';
import { usableReferences } from '../core/export/references/usableReferences.ts';
import type { Find } from '../core/import/importer.ts';
import { WAYS } from '../core/import/values/ways.ts';
import { findExporter } from '../core/export/exporters.ts';

/** The export that gives a find back as it came. */
export interface FindTarget {
  readonly exporter: Exporter;
  readonly scope: Scope;
  readonly origin: Origin | undefined;
}

/** The target that writes what a find was read from, in its scope, with its references; undefined where none does. */
export function findTarget(find: Find): FindTarget | undefined {
  const exporter = findExporter(find.importer);
  if (!exporter) return undefined;
  const scope = scopeFor(exporter, find);
  const references = referencesIn(exporter, scope, find);
  const origin = { tool: exporter.references?.language.id, references, isObject: isObject(find) };
  return { exporter, scope, origin: sanitizeOrigin(origin) };
}

/** Ways are compared by what they say: a find comes from a worker, as a copy. */
const isObject = ({ ways }: Find) =>
  [WAYS.jsonencode, WAYS.stringify, WAYS.dumps].some((way) => ways.some(({ en }) => en === way.en));

/**
 * The widest scope that sets up no more than the text did. Where one makes a log group of its own in spite of a
 * reference to it, a narrower one that does not comes before it.
 */
function scopeFor(exporter: Exporter, find: Find): Scope {
  const scopes = exporter.scopes.filter((scope) => scope !== 'remove');
  const upTo = scopes.slice(0, scopes.indexOf(find.extent) + 1);
  const keys = exporter.references?.keys ?? {};
  const hasArn = referencesIn(exporter, 'full', find).destinationArn !== undefined;
  const fits = (scope: Scope) => !hasArn || keys[scope]?.includes('destinationArn');
  return upTo.findLast(fits) ?? upTo.at(-1) ?? 'format';
}

/** The references of a find that are some of the target's language and lead to what its export does not make itself. */
function referencesIn({ references: support }: Exporter, scope: Scope, find: Find): References {
  if (!support) return {};
  const all = Object.entries(usableReferences(support.language, REFERENCE_KEYS, find.references ?? {}));
  const foreign = all.filter(([, text]) => scope === 'format' || !support.own.includes(text));
  // The ARN of a log group says all that its name does.
  const hasArn = foreign.some(([key]) => key === 'destinationArn');
  return Object.fromEntries(foreign.filter(([key]) => !(hasArn && key === 'logGroupName')));
}
