import { findAssignments, type Assignment } from './assignments.ts';
import { evaluate } from './evaluate.ts';
import type { Language } from './language.ts';
import { lex } from './lex.ts';
import { NO_TRAIL, type Source } from './source.ts';

const MAX_STEPS = 120_000;

/** Reads a text as code of a language, ready to have its expressions evaluated. */
export function createSource(text: string, language: Language): Source {
  const { tokens, comments } = lex(text, language);
  const assignments = findAssignments(tokens);
  const named = new Map<string, Assignment[]>();
  for (const assignment of assignments) {
    const same = named.get(assignment.name);
    if (same) same.push(assignment);
    else named.set(assignment.name, [assignment]);
  }
  const state = {
    steps: MAX_STEPS,
    pending: new Set<number>(),
    visited: [],
    picks: new Map(),
    trail: NO_TRAIL,
  };
  const bound = new Map();
  return { text, language, tokens, whole: tokens, comments, assignments, named, bound, evaluate, state };
}
