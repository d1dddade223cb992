import { isSameDocument, sanitizeTemplate, uniqueName, type NamedTemplate } from './library.ts';
import { parseJson } from './templateStorage.ts';

/** What the file says it is. */
const FORMAT = 'logwright-templates';

/** The version that is written; older ones are read, newer ones turned away. */
const VERSION = 1;

/** The largest file that is read, in bytes: a thousand times what a template weighs. */
export const MAX_FILE_BYTES = 5_000_000;

/** The most templates that one file may bring. */
export const MAX_TEMPLATES = 500;

/** Why a file brings nothing: no JSON, not one of ours, made by a later version, or nothing usable in it. */
export type FileProblem = 'not-json' | 'foreign' | 'newer' | 'empty';

export type ReadLibrary =
  | { readonly kind: 'problem'; readonly problem: FileProblem }
  | {
      readonly kind: 'templates';
      /** In the order of the file, without ids. */
      readonly templates: readonly Omit<NamedTemplate, 'id'>[];
      /** How many entries hold no template that can be used. */
      readonly leftOut: number;
    };

/** What an import changes, and what it found there already. */
export interface Merge {
  /** New templates, with free names. */
  readonly added: readonly NamedTemplate[];
  /** Those of them whose own name was taken by a different template: the names before and after. */
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
  /** Names of templates that are there already, the same to the letter. */
  readonly same: readonly string[];
}

/** All templates as one file: JSON, one template under the other. `nameOf` names those without a name. */
export function printLibrary(
  templates: readonly NamedTemplate[],
  nameOf: (template: NamedTemplate) => string,
): string {
  const content = templates.map((template) => ({ name: nameOf(template), ...template.document }));
  return `${JSON.stringify({ format: FORMAT, version: VERSION, templates: content }, undefined, 2)}\n`;
}

/** The one door for files: what is not usable is left out and counted. Never throws. */
export function readLibrary(text: string): ReadLibrary {
  const value = parseJson(text.replace(/^\ufeff/, ''));
  if (value === undefined) return problem('not-json');
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== FORMAT)
    return problem('foreign');
  if (!('version' in value) || typeof value.version !== 'number') return problem('foreign');
  if (value.version > VERSION) return problem('newer');
  const entries: readonly unknown[] =
    'templates' in value && Array.isArray(value.templates) ? value.templates : [];
  const templates = entries.slice(0, MAX_TEMPLATES).flatMap((entry) => {
    const template = sanitizeTemplate('', entry);
    return template ? [{ name: template.name, document: template.document }] : [];
  });
  if (templates.length === 0) return problem('empty');
  return { kind: 'templates', templates, leftOut: entries.length - templates.length };
}

/**
 * Merges templates into those that are there: nothing is overwritten. One with the same name and content is not
 * added again; one with a taken name gets a number. `createId` must give a new id each time.
 */
export function mergeLibrary(
  existing: readonly NamedTemplate[],
  incoming: readonly Omit<NamedTemplate, 'id'>[],
  nameOf: (template: Pick<NamedTemplate, 'name'>) => string,
  createId: () => string,
): Merge {
  const added: NamedTemplate[] = [];
  const renamed: { from: string; to: string }[] = [];
  const same: string[] = [];
  for (const { name: given, document } of incoming) {
    const all = [...existing, ...added];
    const name = nameOf({ name: given });
    if (all.some((other) => nameOf(other) === name && isSameDocument(other.document, document))) {
      same.push(name);
      continue;
    }
    const free = uniqueName(name, all.map(nameOf));
    if (free !== name) renamed.push({ from: name, to: free });
    added.push({ id: createId(), name: free, document });
  }
  return { added, renamed, same };
}

function problem(kind: FileProblem): ReadLibrary {
  return { kind: 'problem', problem: kind };
}
