import { describe, expect, it } from 'vitest';
import { findTextProblem } from './externalText.ts';

describe('findTextProblem', () => {
  it('turns away what is no format', () => {
    expect(findTextProblem('\u0000PNG')).toBe('binary');
    expect(findTextProblem('x'.repeat(5_000_000))).toBe('too-long');
    expect(findTextProblem('{"a":"$context.requestId"}\r\n\t한글 🙂')).toBeUndefined();
  });
});
