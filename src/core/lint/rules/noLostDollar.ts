import { PROPERTY_PATTERN, type Catalog } from '../../catalog/catalog.ts';
import { variableText } from '../../template/parse.ts';
import { literalMatches } from '../literalMatches.ts';
import { findOnce } from '../findings.ts';
import type { Rule } from '../rule.ts';
import { isInValue, wholeValueAt } from '../valuePlaces.ts';
import { code } from '../wording.ts';
import { wrappedVariables } from '../wrappedVariables.ts';

/** What a shell leaves of `$context.stage` in double quotes, and what is left where only the `$` was lost. */
const LOST = /(?<![\w.$\\{}/-])(?:context)?\.([A-Za-z]+(?:\.[A-Za-z]+)?)(?![\w.:=/-])/g;

/** A shell that meets `$context` in double quotes puts nothing in its place. */
export const noLostDollar: Rule = {
  id: 'no-lost-dollar',
  severity: 'warning',
  evidence: 'inferred',
  docs: 'setup',
  check(context) {
    const wrapped = wrappedVariables(context);
    const found = literalMatches(context.template, LOST)
      .filter(({ from, group }) => isName(context.api.catalog, group) && isInValue(context.fields, from))
      .filter(({ from }) => !wrapped.some((other) => other.from < from && from < other.to));
    return findOnce(found, (first) => ({
      title:
        found.length > 1
          ? {
              en: `${found.length} names are printed as is`,
              ko: `이름 ${found.length}개가 그대로 기록됩니다`,
            }
          : {
              en: `${code(first.text)} is printed as is`,
              ko: `${code(first.text)} 글자가 그대로 기록됩니다`,
            },
      reason: {
        en: '`$context` is missing. A shell removes it from a format in double quotes.',
        ko: '`$context` 부분이 없습니다. 형식을 큰따옴표로 감싸면 셸이 이 부분을 삭제합니다.',
      },
      brief: { en: '`$context` is missing', ko: '`$context` 없음' },
      fix: {
        label: { en: 'Restore `$context`', ko: '`$context` 되살리기' },
        edits: found.map(({ from, to, group }) => ({ from, to, insert: variableText(group) })),
        // A whole value that says `context.stage` cannot be meant as text; a `.stage` may be.
        safe: found.every(
          (match) => match.text.startsWith('context') && wholeValueAt(context.fields, match) !== undefined,
        ),
        done: { en: '`$context` restored', ko: '`$context` 부분을 되살렸습니다' },
      },
    }));
  },
};

function isName(catalog: Catalog, name: string): boolean {
  const variable = catalog.find(name);
  return variable !== undefined && variable.name !== PROPERTY_PATTERN;
}
