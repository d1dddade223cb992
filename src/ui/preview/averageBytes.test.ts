import { expect, it } from 'vitest';
import { averageBytes } from './averageBytes.ts';

const line = (text: string) => ({ line: { text, spans: [] } });

it('counts bytes, not characters, and rounds', () => {
  expect(averageBytes([line('abc'), line('로그')])).toBe(5);
  expect(averageBytes([])).toBe(0);
});
