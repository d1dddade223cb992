import { SEVERITIES, type Diagnostic } from './rule.ts';

/** From this number on, equal problems are one group. */
export const GROUP_SIZE = 3;

/** What equal problems share: one rule says the same of several places, and has a fix for each. */
export function kindOf({ rule, severity, brief, fix }: Diagnostic): string | undefined {
  return fix && severity !== 'info' ? `${rule} ${severity} ${brief.en}` : undefined;
}

/** How many problems there are of each kind that is a group. */
export function groupSizes(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const diagnostic of diagnostics) {
    const kind = kindOf(diagnostic);
    if (kind !== undefined) sizes.set(kind, (sizes.get(kind) ?? 0) + 1);
  }
  return new Map([...sizes].filter(([, size]) => size >= GROUP_SIZE));
}

/** Gravest first, then by place; a group stands together where its first problem is. */
export function arrange(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const ordered = diagnostics.toSorted(byGravity);
  const sizes = groupSizes(ordered);
  if (sizes.size === 0) return ordered;
  const groups = new Map<string | Diagnostic, Diagnostic[]>();
  for (const diagnostic of ordered) {
    const kind = kindOf(diagnostic);
    const group = kind !== undefined && sizes.has(kind) ? kind : diagnostic;
    groups.set(group, [...(groups.get(group) ?? []), diagnostic]);
  }
  return [...groups.values()].flat();
}

function byGravity(a: Diagnostic, b: Diagnostic): number {
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || a.from - b.from || a.to - b.to;
}
