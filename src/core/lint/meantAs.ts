import { swallowingName } from './classifyName.ts';
import { keepPer } from '../memoize.ts';
import type { LintContext } from './rule.ts';
import { substituteOf } from './substituteOf.ts';

/** Text that may stand for a variable: a dotted name after a `$`, in braces, or where a `$` was lost. */
const REFERENCE =
  /(?:\${1,4}[{(]?|\{\{\s{0,2}\$?|(?<![\w.$-])(?=context\.|\.))!?\s{0,2}([A-Za-z_.][\w.]{0,80})(?:\s{0,2}\}{1,2}|\))?/g;

/** What mapping templates and routes read: `$request.body.status` is no misspelt `status`. */
const OTHERS = /^(?:request|input|util|stageVariables|method)\b/;

/**
 * What a template writes in place of one of `names`, and another rule corrects: `${context.status}`, `$ctx.status`,
 * `$context.status.`, `$context.statusCode`. Undefined where it has no such thing.
 */
export function meantAs(context: LintContext, names: readonly string[]): string | undefined {
  const found = textsByName(context);
  return names.map((name) => found.get(squash(name))).find((text) => text !== undefined);
}

/** Several rules ask, so the answer is kept. The first text for each name is enough. */
const textsByName = keepPer(({ api: { catalog }, template: { tokens } }: LintContext) => {
  const found = new Map<string, string>();
  const add = (name: string, text: string): void => {
    if (!found.has(squash(name))) found.set(squash(name), text);
  };
  for (const token of tokens) {
    if (token.kind === 'variable') {
      const meant = substituteOf(catalog, token.name) ?? swallowingName(catalog, token.name);
      if (meant !== undefined && meant !== token.name) add(meant, token.text);
      continue;
    }
    for (const { 0: text, 1: path = '' } of token.text.matchAll(REFERENCE)) {
      if (!OTHERS.test(path)) for (const tail of tails(path)) add(tail, text);
    }
  }
  return found;
});

/** `a.b.c`, `b.c` and `c` of `a.b.c`. */
function tails(path: string): string[] {
  const parts = path.split('.').filter((part) => part !== '');
  return parts.map((_, i) => parts.slice(i).join('.'));
}

const squash = (name: string): string => name.toLowerCase().replaceAll('_', '');
