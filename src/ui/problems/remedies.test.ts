import { expect, it } from 'vitest';
import { explainError } from '../../core/explain/explainError.ts';
import { KNOWN_ERRORS } from '../../core/explain/knownErrors.ts';
import { RULES } from '../../core/lint/rules.ts';

it('mends with rules that there are', () => {
  const ids = RULES.map(({ id }): string => id);
  const named = KNOWN_ERRORS.flatMap(({ message }) => explainError(message)).flatMap(({ steps }) =>
    steps.flatMap(({ remedy }) => (remedy?.kind === 'mend' ? remedy.rules : [])),
  );
  expect(named.length).toBeGreaterThan(0);
  for (const rule of named) expect(ids).toContain(rule);
});
