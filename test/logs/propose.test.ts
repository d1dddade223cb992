import { describe, expect, it } from 'vitest';
import { OWN_FORMATS, readFormats } from '../../scripts/corpus/readCorpus.ts';
import { DEFAULT_API } from '../../src/core/apis/apis.ts';
import { propose } from '../../src/core/logs/propose/propose.ts';
import { proposeFromHead } from '../../src/core/logs/propose/proposeFromHead.ts';
import { writeProposal, type Proposal } from '../../src/core/logs/propose/proposal.ts';
import { PRESETS } from '../../src/core/presets/presets.ts';
import { createDecoder } from '../../src/core/read/decode.ts';
import { isExpected } from '../../src/core/read/segments.ts';
import { shapeOf } from '../../src/core/catalog/shapes.ts';
import { ESCAPINGS, render, type Escaping } from '../../src/core/scenarios/render.ts';
import { SCENARIOS } from '../../src/core/scenarios/scenarios.ts';
import { readFields } from '../../src/core/template/fields/readFields.ts';
import { namesIn, parse, variableText } from '../../src/core/template/parse.ts';
import { makeLines } from '../queries/makeLines.ts';
import { XML_READER } from '../../src/core/template/xmlReader.ts';

const proposalFor = (lines: readonly string[], escaping: Escaping = 'raw') =>
  propose(
    DEFAULT_API.catalog,
    lines.map((text) => ({ text })),
    escaping,
  );
const templateOf = (proposal: Proposal) =>
  writeProposal(
    proposal,
    proposal.columns.map(({ choice }) => choice),
  );
const choicesOf = (lines: readonly string[]) =>
  proposalFor(lines)?.columns.map(({ choice }) => (choice.kind === 'variable' ? choice.name : choice.kind));
const isUnknown = ({ columns }: Proposal) => columns.some(({ choice }) => choice.kind === 'unknown');

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Whether all that a proposal says of the lines of all scenarios is so. What is unknown, or was empty in all, may be anything. */
function isTrue({ texts, columns }: Proposal, source: string, escaping: Escaping): boolean {
  return SCENARIOS.every((scenario) => {
    const pattern = texts.map((text, i) => {
      const column = columns[i];
      if (!column) return escape(text);
      if (column.choice.kind === 'unknown' || column.isEmpty) return `${escape(text)}.*`;
      const value =
        column.choice.kind === 'text'
          ? column.example
          : render(DEFAULT_API.catalog, parse(variableText(column.choice.name)), scenario, escaping).text;
      return escape(text) + escape(value);
    });
    return new RegExp(`^${pattern.join('')}$`, 's').test(
      render(DEFAULT_API.catalog, parse(source), scenario, escaping).text,
    );
  });
}

/** The share of lines that the template reads which they were written with. */
function ownFit(source: string, lines: readonly string[]): number {
  const decoder = createDecoder(readFields(DEFAULT_API.catalog, parse(source), XML_READER), 'raw');
  return lines.filter((line) => decoder.decode(line).kind === 'row').length / lines.length;
}

/** What people use, with the variables of this kind of API and with those of others. */
const CORPUS = readFormats(OWN_FORMATS)
  .map(({ format }) => format)
  .filter((format) => namesIn(format).length > 1);

describe('a proposal', () => {
  describe.each(ESCAPINGS)('for lines with values as %s', (escaping) => {
    it.each(PRESETS.map(({ id, source }) => [id, source] as const))('reads all lines of %s', (_, source) => {
      const lines = SCENARIOS.map(
        (scenario) => render(DEFAULT_API.catalog, parse(source), scenario, escaping).text,
      );
      const proposal = proposalFor(lines, escaping);
      expect(proposal?.fit).toBe(1);
      if (proposal) expect(isTrue(proposal, source, escaping)).toBe(true);
      if (proposal && readFields(DEFAULT_API.catalog, parse(source), XML_READER).syntax === 'json')
        expect(templateOf(proposal)).toBe(source);
    });
  });

  it('says nothing that is not so of the formats that people use', () => {
    const wrong = CORPUS.filter((source) => {
      const lines = SCENARIOS.map((scenario) => render(DEFAULT_API.catalog, parse(source), scenario).text);
      const proposal = proposalFor(lines);
      if (!proposal) return false;
      const reads = isUnknown(proposal) || proposal.fit >= ownFit(source, lines);
      return !reads || !isTrue(proposal, source, 'raw');
    });
    expect(wrong).toEqual([]);
  });

  it('never takes a value for a variable that has none like it', () => {
    for (const source of [...PRESETS.map((preset) => preset.source), ...CORPUS]) {
      const lines = makeLines(readFields(DEFAULT_API.catalog, parse(source), XML_READER), 60).map(
        ({ text }) => text,
      );
      for (const { choice, example, isEmpty } of proposalFor(lines)?.columns ?? []) {
        if (choice.kind !== 'variable' || isEmpty) continue;
        expect(
          shapeOf(DEFAULT_API.catalog, choice.name)?.free ??
            isExpected(DEFAULT_API.catalog, choice.name, example),
          choice.name,
        ).toBe(true);
      }
    }
  });
});

/** Twelve lines by a pattern; `#` is the number of the line. */
const many = (line: (i: number) => string) => Array.from({ length: 12 }, (_, i) => line(i));
const idOf = (i: number) => `FR4wu${String(i).padStart(2, '0')}oAMEbUQ=`;
const timeOf = (i: number) => `15/Oct/2026:12:04:${String(10 + i)} +0000`;

const addresses = (other: (i: number) => string) =>
  many((i) => `{"ip":"10.0.0.${i}","clientIp":"${other(i)}","requestId":"${idOf(i)}","status":"200"}`);

describe('propose', () => {
  it('leaves open which of two numbers without names is which, and names both', () => {
    const proposal = proposalFor(many((i) => `${idOf(i)} [${timeOf(i)}] ${300 + i} ${40 + i}`));
    expect(proposal?.fit).toBe(1);
    const [, , ...numbers] = proposal?.columns ?? [];
    for (const { choice, candidates } of numbers) {
      expect(choice.kind).toBe('unknown');
      expect(candidates).toContain('integrationLatency');
      expect(candidates).toContain('authorizer.latency');
    }
  });

  it('tells the time of a request from that of its connection by their values', () => {
    const [, , ...times] =
      choicesOf(
        many(
          (i) =>
            `${idOf(i)},${timeOf(i)},${Date.UTC(2026, 9, 15, 12, 4, 10 + i, 5)},${Date.UTC(2026, 9, 15, 12)}`,
        ),
      ) ?? [];
    expect(times).toEqual(['requestTimeEpoch', 'connectedAt']);
  });

  it('keeps spaces, order, nesting and values without quotes', () => {
    const source =
      '{ "request": {"id":"$context.requestId"},  "status" : $context.status, "error":$context.error.messageString, "v":1 }';
    const lines = SCENARIOS.map((scenario) => render(DEFAULT_API.catalog, parse(source), scenario).text);
    const proposal = proposalFor(lines);
    expect(proposal && templateOf(proposal)).toBe(source);
  });

  it('does not name what no key and no value tells', () => {
    const proposal = proposalFor(
      many((i) => `{"requestId":"${idOf(i)}","status":"200","mood":"mood ${i % 3}","kind":"a","none":"-"}`),
    );
    expect(proposal?.columns.map(({ choice }) => choice.kind)).toEqual([
      'variable',
      'variable',
      'unknown',
      'text',
      'text',
    ]);
    expect(proposal?.columns[2]?.candidates).toEqual(['authorizer.mood']);
    expect(proposal?.columns[4]).toMatchObject({ isEmpty: true, choice: { kind: 'text' } });
    expect(proposal?.fit).toBe(1);
    expect(proposal && templateOf(proposal)).toContain('"mood":"$context.unknown1"');
  });

  it('does not believe a name whose values are of another kind', () => {
    expect(
      choicesOf(
        many((i) => `{"requestId":"${idOf(i)}","status":"200","ip":"host ${i}","userAgent":"10.0.0.${i}"}`),
      ),
    ).toEqual(['requestId', 'status', 'unknown', 'identity.sourceIp']);
  });

  it('takes one variable for two columns only where they are equal', () => {
    expect(choicesOf(addresses((i) => `10.0.0.${i}`))?.slice(0, 2)).toEqual([
      'identity.sourceIp',
      'identity.sourceIp',
    ]);
    expect(choicesOf(addresses((i) => `10.0.1.${i}`))?.slice(0, 2)).not.toEqual([
      'identity.sourceIp',
      'identity.sourceIp',
    ]);
  });

  it('leaves what other kinds of APIs log unknown', () => {
    const choices = choicesOf(
      many(
        (i) =>
          `{"requestId":"${idOf(i)}","httpMethod":"${i % 2 ? 'GET' : 'POST'}","protocol":"HTTP/1.${i % 2}","ip":"10.0.0.${i}","requestTime":"${timeOf(i)}"}`,
      ),
    );
    expect(choices).toEqual(['requestId', 'unknown', 'unknown', 'identity.sourceIp', 'requestTime']);
  });

  it.each([
    ['prose', many((i) => `The quick brown fox jumps over ${i} lazy dogs.`)],
    ['a stack trace', ['Error: it failed', ...many((i) => `    at handler (/var/task/index.js:${i}:12)`)]],
    ['the execution log', many((i) => `(FR4wu${i}oAMEbUQ=) Method completed with status: 200`)],
    ['lines of a function', many((i) => `2026-01-14T09:00:00.000Z\tundefined\tINFO\tstarted ${i}`)],
    ['nothing', []],
  ])('proposes nothing for %s', (_, lines) => {
    expect(proposalFor(lines)).toBeUndefined();
  });

  it('finds lines in their wrapping, and those of one template among others', async () => {
    const [preset] = PRESETS;
    const lines = SCENARIOS.map(
      (scenario) => render(DEFAULT_API.catalog, parse(preset.source), scenario).text,
    );
    const events = lines.map((message, i) => ({ timestamp: i, message, eventId: String(i) }));
    const wrapped = await proposeFromHead(
      DEFAULT_API.catalog,
      JSON.stringify({ events }, undefined, 2),
      'raw',
    );
    expect(wrapped && templateOf(wrapped)).toBe(preset.source);
    const mixed = [...lines, '(EP5ytGkJoAMEmUQ=) Starting execution', 'END RequestId: 1', '{"level":"info"}'];
    const plain = await proposeFromHead(DEFAULT_API.catalog, mixed.join('\n'), 'raw');
    expect(plain && templateOf(plain)).toBe(preset.source);
  });

  it('keeps a number without quotes open where nothing tells its variable', () => {
    const lines = Array.from(
      { length: 30 },
      (_, i) =>
        `{"rid":"FR4wuHmKoAMEb${10 + i}=","kind":"MESSAGE","a":${57 + i}.5,"b":"${i % 3 ? '-' : 'x9'}"}`,
    );
    const proposal = proposalFor(lines);
    expect(proposal?.fit).toBe(1);
    expect(proposal?.columns.map(({ choice }) => choice.kind)).toEqual([
      'variable',
      'variable',
      'unknown',
      'unknown',
    ]);
  });
});
