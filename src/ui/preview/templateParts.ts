import type { Catalog } from '../../core/catalog/catalog.ts';
import type { GroupId } from '../../core/catalog/variable.ts';
import type { Template } from '../../core/template/parse.ts';
import type { Syntax } from '../../core/template/fields/fields.ts';
import { literalRuns, type Run } from './literalRuns.ts';

/** How a token of the template looks in every log line. */
export type TemplatePart =
  | { readonly kind: 'literal'; readonly runs: readonly Run[] }
  | { readonly kind: 'value'; readonly name: string; readonly group: GroupId | undefined };

/** One part per token. Worked out once for all lines, since they differ in their values only. */
export function templateParts(
  { groupOf }: Catalog,
  { tokens }: Template,
  kind: Syntax,
): readonly TemplatePart[] {
  const runs = literalRuns(tokens, kind);
  return tokens.map((token, i) =>
    token.kind === 'literal'
      ? { kind: 'literal', runs: runs[i] ?? [] }
      : { kind: 'value', name: token.name, group: groupOf(token.name) },
  );
}
