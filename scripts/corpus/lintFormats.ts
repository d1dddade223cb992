import type { Evidence } from '../../src/core/evidence.ts';
import type { Severity } from '../../src/core/lint/rule.ts';
import type { Syntax } from '../../src/core/template/fields/fields.ts';
import type { Linter } from './linter.ts';
import type { Format } from './readCorpus.ts';

/** A fix in English words, and the template after it. */
export interface FoundFix {
  readonly label: string;
  readonly safe: boolean;
  readonly result: string;
}

/** A problem of a format, in English words. */
export interface Finding {
  /** Outlives other offsets and words: rule, format and variable, and a number where those are the same. */
  readonly key: string;
  /** Its id. */
  readonly format: string;
  readonly rule: string;
  /** Empty where the finding is not about one. */
  readonly variable: string;
  readonly syntax: Syntax;
  readonly severity: Severity;
  readonly evidence: Evidence;
  readonly title: string;
  readonly reason: string;
  readonly fixes: readonly FoundFix[];
}

/** Rules whose words depend on the variable, so that each variable is judged on its own. */
const BY_NAME =
  /^no-(?:foreign-variable|recorded-empty-variable|unknown-variable|whole-object|placeholder-name|secret)$/;

/** All findings of all formats. */
export function lintFormats(linter: Linter, formats: readonly Format[]): readonly Finding[] {
  return formats.flatMap(({ id, format }) => {
    const syntax = linter.syntaxOf(format);
    const seen = new Map<string, number>();
    return linter.lintSource(format).map((diagnostic) => {
      const variable = variableAt(linter, format, diagnostic);
      const name = [diagnostic.rule, id, variable].join(' ');
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      const { rule, severity, evidence, title, reason, fix, renamingFix } = diagnostic;
      const fixes = [fix, renamingFix].filter((each) => each !== undefined);
      return {
        key: count > 1 ? `${name} ${count}` : name,
        format: id,
        rule,
        variable,
        syntax,
        severity,
        evidence,
        title: title.en,
        reason: reason.en,
        fixes: fixes.map(({ label, safe, edits }) => ({
          label: label.en,
          safe,
          result: linter.applyEdits(format, edits),
        })),
      };
    });
  });
}

/** The variable that a finding is about; empty where it is about something else. */
function variableAt(
  { parse }: Linter,
  format: string,
  { from, to }: { readonly from: number; readonly to: number },
): string {
  const token = parse(format).tokens.find(
    (each) => each.kind === 'variable' && each.from < Math.max(to, from + 1) && from < each.to,
  );
  return token?.kind === 'variable' ? token.name : '';
}

/** What findings have in common that are right or wrong together: rule, kind of place, evidence and first fix. */
export function classOf({ rule, variable, syntax, evidence, fixes: [fix] }: Finding): string {
  const place = BY_NAME.test(rule) ? family(variable) : syntax;
  const isNamed = BY_NAME.test(rule) && !place.endsWith('*');
  const offered = fix ? (isNamed ? fix.label : erase(fix.label)) : 'no fix';
  return [rule, place, evidence, offered].join(' · ');
}

const family = (name: string) => name.replace(/^(authorizer\.claims|identity\.clientCert)\..+/, '$1.*');
const erase = (label: string) => label.replaceAll(/`[^`]*`/g, '…').replaceAll(/\d+/g, 'n');
