import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_API } from '../../apis/apis.ts';
import { findSlips } from './findSlips.ts';
import { nameWords } from './nameRanges.ts';
import { createSearch } from './search.ts';
import { squash } from './words.ts';

const search = createSearch(DEFAULT_API.catalog);
const NAME_WORDS = [...new Set(DEFAULT_API.catalog.variables.flatMap(({ name }) => nameWords(name)))];

describe('findSlips', () => {
  it.each([
    ['stauts', ['status']],
    ['conection', ['connection']],
    ['latancy', ['latency']],
    ['mesage', ['message']],
    ['cognitoidentiypolid', ['cognitoidentitypoolid']],
  ])('takes %s for %s', (typed, expected) => {
    expect(findSlips(typed, NAME_WORDS)).toEqual(expected);
  });

  /** What was typed, and what it must not be taken for. */
  it.each([
    ['token', 'taken'],
    ['taken', 'token'],
    ['state', 'stage'],
    ['mirror', 'error'],
    ['police', 'policy'],
    ['remove', 'remote'],
    ['change', 'charge'],
    ['clause', 'cause'],
    ['logic', 'login'],
    ['quest', 'guest'],
    ['quote', 'quota'],
    ['model', 'motel'],
    ['rule', 'role'],
    ['post', 'host'],
    ['tool', 'pool'],
    ['silent', 'client'],
    ['taller', 'caller'],
    ['advice', 'device'],
    ['urgent', 'agent'],
    ['execution', 'exception'],
    ['collection', 'connection'],
    ['protection', 'production'],
    ['content', 'context'],
    ['interval', 'internal'],
    ['strong', 'string'],
    ['table', 'tablet'],
    ['stable', 'stale'],
    ['trial', 'trail'],
    ['though', 'through'],
    ['wording', 'working'],
    ['writing', 'waiting'],
    ['공격자', '제공자'],
    ['시간', '시각'],
    ['인지', '인증'],
  ])('does not take %s for %s', (typed, known) => {
    expect(findSlips(typed.normalize('NFD'), [known.normalize('NFD')])).toEqual([]);
  });

  it('finds a variable whose name is typed with one slip', () => {
    const long = DEFAULT_API.catalog.variables
      .map(({ name }) => ({ name, typed: squash(name) }))
      .filter(({ typed }) => typed.length >= 8 && !/property|quoted/.test(typed));
    fc.assert(
      fc.property(fc.constantFrom(...long), fc.nat(), fc.boolean(), ({ name, typed }, at, swaps) => {
        const i = 1 + (at % (typed.length - 3));
        const slipped = swaps
          ? typed.slice(0, i) + typed.charAt(i + 1) + typed.charAt(i) + typed.slice(i + 2)
          : typed.slice(0, i) + typed.slice(i + 1);
        // A letter less may be the name of another one: `authorize.error`.
        fc.pre(!long.some((other) => other.typed === slipped));
        const found = search(slipped).map((hit) => hit.variable.name);
        expect(found.slice(0, 3), slipped).toContain(name);
      }),
      { seed: 5, numRuns: 300 },
    );
  });
});

/** Words of everyday English and Korean that ask for no variable. */
const UNRELATED =
  'banana auction mirror remove police advice silent quest motel taller urgent logic clause strong collection protection interval garden winter pencil kitchen science summer depleted basketball pizza denim 바나나 연필 부엌 여름 과학 고양이 거북이 하늘 커피'.split(
    ' ',
  );

describe('createSearch', () => {
  it.each(UNRELATED)('finds nothing for "%s"', (word) => {
    expect(search(word)).toEqual([]);
  });

  it('answers "token" with what a token identifies, and never with a word that looks alike', () => {
    const names = search('token').map((hit) => hit.variable.name);
    expect(names[0]).toBe('authorizer.principalId');
    expect(names).not.toContain('connectedAt');
  });

  it('answers "personal data" with every variable that holds some, before anything else', () => {
    for (const query of ['personal data', 'PII', 'gdpr', '개인정보', '개인 정보', '민감 정보']) {
      const names = search(query).map((hit) => hit.variable.name);
      const personal = DEFAULT_API.catalog.variables
        .filter((v) => v.sensitivity === 'personal')
        .map((v) => v.name);
      expect(names.slice(0, personal.length).sort(), query).toEqual(personal.sort());
    }
  });
});
