import type { Range } from '../template/fields/fields.ts';
import { FINDINGS_LIMIT } from './findingsLimit.ts';
import type { LintContext } from './rule.ts';

/** A variable between the signs with which another tool marks what it fills in. */
export interface WrappedVariable extends Range {
  readonly open: string;
  readonly name: string;
}

/** How templates of other tools begin and end a name. `${context.x}` without a dollar inside has a rule of its own. */
const WRAPPINGS = [
  [String.raw`\$+\{(?=\s*\$)`, String.raw`\}`],
  [String.raw`[#%@]\{`, String.raw`\}`],
  [String.raw`\{\{\{`, String.raw`\}\}\}`],
  [String.raw`\{\{`, String.raw`\}\}`],
  [String.raw`\{(?=\s*context)`, String.raw`\}`],
  [String.raw`\$\(`, String.raw`\)`],
  [String.raw`<%[=-]?`, '%>'],
] as const;

const WRAPPED = new RegExp(
  WRAPPINGS.map(([open, close]) => String.raw`(?<!\$)${open}\s*\$?context\.[\w.-]*\w\s*${close}`).join('|'),
  'g',
);

/** The variables that stand in the braces of another tool, in order; see FINDINGS_LIMIT. */
export function wrappedVariables({ api, template: { source } }: LintContext): WrappedVariable[] {
  const found: WrappedVariable[] = [];
  for (const { 0: text, index } of source.matchAll(WRAPPED)) {
    if (found.length >= FINDINGS_LIMIT) break;
    const [, open = '', dollar, name = ''] = /^(\W+?)\s*(\$?)context\.([\w.-]*\w)/.exec(text) ?? [];
    // What is not even a variable inside may be meant as it is, unless it says the name of one.
    if (dollar === '$' || api.catalog.find(name))
      found.push({ from: index, to: index + text.length, open, name });
  }
  return found;
}
