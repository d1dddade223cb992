import { expect, it } from 'vitest';
import { describeContents } from './describeContents.ts';

it('names the variables of a template, each once', () => {
  expect(describeContents('{"a":"$context.status","b":"$context.stage $context.status"}')).toBe(
    'status, stage',
  );
});

it('shows the text of a template without any, on one line and not too long', () => {
  expect(describeContents(' a\n\tb ')).toBe('a b');
  expect(describeContents('x'.repeat(500))).toHaveLength(120);
  expect(describeContents('')).toBe('');
});
