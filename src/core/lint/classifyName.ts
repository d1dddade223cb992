import { PROPERTY_PATTERN, type Catalog } from '../catalog/catalog.ts';
import { nearestName } from '../catalog/nearestName.ts';
import { trimName } from '../catalog/trimName.ts';
import type { VariableToken } from '../template/token.ts';
import { keepPer } from '../memoize.ts';
import { keepPerName } from './keepPerName.ts';
import type { LintContext } from './rule.ts';
import { variables } from './variables.ts';

/**
 * What a name is, so that one rule alone speaks of it. `placeholder`: copied from a table of the AWS page;
 * `object`: a group of values, not one; `override`: set by a mapping template, if at all; `swallowed`: a name
 * that took the text behind it; `foreign`: of other APIs.
 */
export type NameKind =
  'known' | 'unnamed' | 'placeholder' | 'object' | 'override' | 'swallowed' | 'foreign' | 'unknown';

const PLACEHOLDER = /^authorizer\.(?:claims\.)?(?:property)?$/;
const OVERRIDE = /^(?:request|response)Override\./;

const namesOf = keepPer(({ variables }: Catalog): readonly string[] =>
  variables.map(({ name }) => name).filter((name) => name !== PROPERTY_PATTERN),
);

/** Every name that has others below it: `identity`, `authorizer.claims`. */
const objectsOf = keepPer((catalog: Catalog): ReadonlySet<string> => {
  const nested = namesOf(catalog).filter((name) => name.includes('.'));
  return new Set([
    ...nested.map((name) => name.slice(0, name.lastIndexOf('.'))),
    'authorizer.claims',
    'identity.clientCert',
  ]);
});

export const classifyName = keepPerName((catalog, name): NameKind => {
  if (name === '') return 'unnamed';
  if (PLACEHOLDER.test(name)) return 'placeholder';
  if (objectsOf(catalog).has(trimName(name))) return 'object';
  if (OVERRIDE.test(name)) return 'override';
  if (catalog.find(name) && !name.endsWith('-')) return 'known';
  if (catalog.findForeign(name)) return 'foreign';
  return swallowingName(catalog, name) === undefined ? 'unknown' : 'swallowed';
});

/**
 * The variable at the beginning of a name that runs on: `status` of `status.`, `stage` of `stage-x`. A tail that
 * looks like a slip of the keyboard or like a part of a name is none.
 */
export function swallowingName(catalog: Catalog, name: string): string | undefined {
  const trimmed = trimName(name);
  if (trimmed !== name && catalog.find(trimmed)) return trimmed;
  const start = namesOf(catalog)
    .filter((known) => name.startsWith(known))
    .sort((a, b) => b.length - a.length)[0];
  if (start === undefined) return undefined;
  const tail = name.slice(start.length);
  if (/^[-_]/.test(tail)) return start;
  return /^[a-z0-9]{3}/.test(tail) && nearestName(catalog, name) === start ? start : undefined;
}

const byKind = keepPer(({ api, template }: LintContext) => {
  const found = new Map<NameKind, VariableToken[]>();
  for (const token of variables(template)) {
    const kind = classifyName(api.catalog, token.name);
    const others = found.get(kind);
    if (others) others.push(token);
    else found.set(kind, [token]);
  }
  return found;
});

/** The variables of a template whose names are of one kind, in order. */
export function variablesOfKind(context: LintContext, kind: NameKind): readonly VariableToken[] {
  return byKind(context).get(kind) ?? [];
}
