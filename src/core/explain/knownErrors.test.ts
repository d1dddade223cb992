import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pageOf } from '../api/page.ts';
import { DEFAULT_API } from '../apis/apis.ts';
import { inLocale, LOCALES, type Text } from '../text.ts';
import { explainError } from './explainError.ts';
import { KNOWN_ERRORS } from './knownErrors.ts';

const idsOf = (text: string): string[] => explainError(text).map(({ id }) => id);

function expectText(text: Text): void {
  for (const locale of LOCALES) {
    expect(inLocale(text, locale).trim()).not.toBe('');
    expect(inLocale(text, locale)).not.toMatch(/undefined|\[object/);
    expect(inLocale(text, locale).split('`').length % 2, `open backtick in ${inLocale(text, locale)}`).toBe(
      1,
    );
  }
  expect(text.ko).toMatch(/[가-힣]/);
}

describe('KNOWN_ERRORS', () => {
  it('are the files of the folder, each under the name of its file, once', () => {
    const files = readdirSync(new URL('errors', import.meta.url), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => path.replace(/^.*[\\/]/, '').replace(/\.ts$/, ''));
    expect(KNOWN_ERRORS.map(({ id }) => id).sort()).toEqual(files.sort());
  });
});

describe.each(KNOWN_ERRORS)('$id', (known) => {
  it.each(known.examples)('is recognized, alone, in %j', (example) => {
    expect(idsOf(example)).toEqual([known.id]);
  });

  it('is recognized whatever a tool did to its message', () => {
    const { message } = known;
    const words = message.split(' ');
    const middle = Math.ceil(message.length / 2);
    const texts = [
      message,
      message.toUpperCase(),
      `Error: it failed: ${message} (Service: ApiGatewayV2; Status Code: 400)`,
      `╷\n│ Error: creating\n│ ${words.join('\n│ ')}\n╵`,
      `\u001b[31m${words.join(' \u001b[1m')}\u001b[39m`,
      JSON.stringify(JSON.stringify({ message })),
      `${message.slice(0, middle)}\n${message.slice(middle)}`,
    ];
    for (const text of texts) expect(idsOf(text), text).toContain(known.id);
  });

  it('is recognized where the message is cut off', () => {
    const { message } = known;
    const most = Math.ceil(message.length * 0.8);
    const found = [message.slice(0, most), `${message.slice(0, most)}...`, message.slice(-most)].map(idsOf);
    expect(found.filter((ids) => ids.includes(known.id)).length, message).toBeGreaterThan(1);
  });

  it('is looked for in time that grows with the text alone', () => {
    expect(known.patterns.length).toBeGreaterThan(0);
    for (const { source, flags } of known.patterns) {
      expect(flags).toBe('');
      expect(source).toBe(source.toLowerCase());
      expect(source.replace(/\\.|\[[^\]]*\]/g, 'x')).not.toMatch(/[*+]|\{\d+,\}/);
    }
  });

  it('is answered in every language with a step that removes it', () => {
    for (const text of [known.message, ...known.examples]) {
      const found = explainError(text).find(({ id }) => id === known.id);
      expect(found?.steps.length).toBeGreaterThan(0);
      for (const said of [found?.title, found?.cause, ...(found?.steps ?? []).map((step) => step.text)]) {
        if (said) expectText(said);
      }
      for (const { command } of found?.steps ?? []) expect(command ?? 'x').not.toMatch(/undefined|^\s*$/);
    }
  });

  it('says where it is documented and where it is reported', () => {
    expect(pageOf(DEFAULT_API, known.docs)).toMatch(/^https:\/\/docs\.aws\.amazon\.com\/\S+$/);
    expect(pageOf(DEFAULT_API, known.source)).toMatch(/^https:\/\/[a-z.]+\/\S+$/);
  });
});
