import { describe, expect, it } from 'vitest';
import { DEFAULT_API } from '../../apis/apis.ts';
import { EVERYDAY_WORDS } from './everydayWords.ts';
import { everydayPhrases } from './readQuery.ts';
import { createSearch } from './search.ts';
import { MEANINGS, SYNONYM_PHRASES } from './synonyms.ts';
import { readWords, squash } from './words.ts';

const search = createSearch(DEFAULT_API.catalog);
const first = (query: string) => search(query)[0]?.variable.name;

describe('EVERYDAY_WORDS', () => {
  it('has words of both languages for every variable, each once', () => {
    expect(Object.keys(EVERYDAY_WORDS).sort()).toEqual(
      DEFAULT_API.catalog.variables.map((v) => v.name).sort(),
    );
    for (const [name, { en, ko }] of Object.entries(EVERYDAY_WORDS)) {
      expect(en, name).not.toMatch(/\p{Script=Hangul}|^$/u);
      expect(ko, name).not.toBe('');
      const phrases = everydayPhrases(name).map(squash);
      expect(new Set(phrases).size, name).toBe(phrases.length);
    }
  });
});

describe('MEANINGS', () => {
  it('stand for words that the catalog has', () => {
    const words = new Set(
      DEFAULT_API.catalog.variables
        .flatMap(({ name }) => [name, ...everydayPhrases(name)].flatMap(readWords))
        .map((w) => w.text),
    );
    const parts = new Set(
      DEFAULT_API.catalog.variables
        .flatMap(({ name }) => readWords(name.replace(/(?=[A-Z])/g, ' ')))
        .map((w) => w.text),
    );
    for (const meaning of new Set([...MEANINGS.values()].flat())) {
      for (const { text } of readWords(meaning)) {
        expect(words.has(text) || parts.has(text), `${meaning}: ${text}`).toBe(true);
      }
    }
  });

  it.each(SYNONYM_PHRASES)('finds something for "%s"', (phrase) => {
    expect(first(phrase)).toBeDefined();
  });

  it.each([
    // one meaning, however it is called
    [['latency', 'lag', 'delay', 'p99', 'duration', '레이턴시', '지연', '느려요'], 'integrationLatency'],
    [
      ['timeout', 'timed out', '타임아웃', '시간 초과', 'throttling', 'rate limited', '쓰로틀링'],
      'error.responseType',
    ],
    [['token', 'access token', '토큰', '액세스 토큰', '토큰이', '보안 주체'], 'authorizer.principalId'],
    [
      ['ip', 'client address', '아이피', '소스 IP', 'X-Forwarded-For', 'attacker', '해커'],
      'identity.sourceIp',
    ],
    [['session length', 'how long connected', '연결 유지 시간', '얼마나 오래 연결됐는지'], 'connectedAt'],
    [['socket id', '커넥션 아이디', '커넥션아이디', 'who disconnected', '누가 끊었는지'], 'connectionId'],
    [['404', '5xx', 'return code', '스테이터스', '응답코드'], 'status'],
    [['phone', 'os', '단말', '유저에이전트'], 'identity.userAgent'],
    [['tenant', 'workspace', '테넌트', '테넌트별', 'jwt claims'], 'authorizer.<property>'],
  ] as const)('answers %j with %s', (queries, expected) => {
    for (const query of queries) expect(first(query), query).toBe(expected);
  });
});
