import { describe, expect, it } from 'vitest';
import { lifelineParts } from './lifelineParts.ts';

const draw = (lanes: string) =>
  lifelineParts(Array.from(lanes).map((lane) => ({ lane: lane === 'm' ? 'main' : 'other' }))).join(' ');

describe('lifelineParts', () => {
  it('runs from the first row of the connection to the last, past the rows of others', () => {
    expect(draw('ommoomo')).toBe('none begins passes passes passes ends none');
  });

  it('draws no line for one row, and none for none', () => {
    expect(draw('omo')).toBe('none none none');
    expect(draw('oo')).toBe('none none');
    expect(draw('')).toBe('');
  });
});
