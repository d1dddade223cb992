import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '../../src/i18n/en');
const MANY =
  /\b1 (?:\w+ )?(?:lines|events|values|connections|messages|calls|variables|fields|matches|places)\b/;
/** The catalog has more than one variable, and a group of problems more than one place. */
const NEVER_ONE: readonly string[] = ['search', 'group'];

/** What the words make of a count of one, wherever they take one. */
function ones(words: unknown): string[] {
  if (typeof words === 'function') {
    // Counts come as numbers, or as they are written.
    const texts = [1, '1'].map((one) => String(words(one, one, one)));
    return texts.every((text) => MANY.test(text)) ? texts.slice(1) : [];
  }
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([name, word]) => (NEVER_ONE.includes(name) ? [] : ones(word)));
}

it.each(readdirSync(FOLDER))('counts one of a thing in the singular: %s', async (file) => {
  const words: unknown = await import(join(FOLDER, file));
  expect(ones(words)).toEqual([]);
});
