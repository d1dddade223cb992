import { describe, expect, it } from 'vitest';
import { joinLines } from './joinLines.ts';

describe('joinLines', () => {
  it('joins a JSON format that was laid out over lines', () => {
    expect(joinLines('{\n  "a": "$context.requestId",\r\n  "b": "x y"\n}\n')).toBe(
      '{"a": "$context.requestId","b": "x y"}',
    );
  });

  it('drops the backslashes that the AWS page prints at line ends', () => {
    expect(joinLines('{ "a":"$context.requestId", \\\n  "b":"$context.status" \\\n}')).toBe(
      '{ "a":"$context.requestId","b":"$context.status"}',
    );
  });

  it('keeps words apart', () => {
    expect(joinLines('$context.requestId\n$context.status')).toBe('$context.requestId $context.status');
  });
});
