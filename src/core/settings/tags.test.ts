import { describe, expect, it } from 'vitest';
import { readTags } from './tags.ts';

describe('readTags', () => {
  it('reads pairs, in their order, without the spaces around them', () => {
    expect(readTags(' team = chat ,, , env=, a:b=x=y')).toEqual([
      { key: 'team', value: 'chat' },
      { key: 'env', value: '' },
      { key: 'a:b', value: 'x=y' },
    ]);
    expect(readTags('')).toEqual([]);
  });

  it('gives none where one of them is wrong', () => {
    expect(readTags('a=1, b')).toEqual([]);
  });
});
