import { expect, it } from 'vitest';
import { tellContents } from './tellContents.ts';

it('names the variables of a template, each once', () => {
  expect(tellContents('{"a":"$context.status","b":"$context.stage $context.status"}')).toBe('status, stage');
});

it('shows the text of a template without any, on one line and not too long', () => {
  expect(tellContents(' a\n\tb ')).toBe('a b');
  expect(tellContents('x'.repeat(500))).toHaveLength(120);
  expect(tellContents('')).toBe('');
});
