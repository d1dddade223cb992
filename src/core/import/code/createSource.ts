import { findAssignments } from './assignments.ts';
import type { Language } from './language.ts';
import { lex } from './lex.ts';
import type { Functions, Source } from './source.ts';

const MAX_STEPS = 400_000;

/** Reads a text as code of a language, ready to have its expressions evaluated. */
export function createSource(text: string, language: Language, functions: Functions): Source {
  const tokens = lex(text, language);
  const assignments = findAssignments(tokens);
  const named = new Map<string, (typeof assignments)[number][]>();
  for (const assignment of assignments) {
    const same = named.get(assignment.name);
    if (same) same.push(assignment);
    else named.set(assignment.name, [assignment]);
  }
  const state = { steps: MAX_STEPS, pending: new Set<number>(), visited: [] };
  return { text, language, functions, tokens, whole: tokens, assignments, named, state };
}
