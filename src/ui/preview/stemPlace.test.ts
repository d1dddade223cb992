import { expect, it } from 'vitest';
import { stemPlace } from './stemPlace.ts';

const line = (text: string) => ({ text, spans: [] });

it('hangs the sentence left of the stem where it fits, else below', () => {
  const text = `{"a":"${'x'.repeat(80)}"`;
  expect(stemPlace(line(text), 60, 'A sentence of some length, no more.')).toBe('left');
  expect(stemPlace(line(text), 20, 'A sentence of some length, no more.')).toBe('below');
  expect(stemPlace(line(text), 40, '꽤 길고 넓은 글자로 된 문장이라서 더 넓은 자리가 필요함')).toBe('below');
});

it('draws no stem where the columns are not even', () => {
  expect(stemPlace(line('{"이름":-}'), 6, 'Short.')).toBeUndefined();
  expect(stemPlace(line('{"a":-,"이름":1}'), 5, 'Short.')).toBe('below');
});
