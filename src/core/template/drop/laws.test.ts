import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_API } from '../../apis/apis.ts';
import { checkLine } from '../checkLine.ts';
import { applyEdits } from '../edit.ts';
import { isWhole, type FieldRow, type Fields } from '../fields/fields.ts';
import { readFields } from '../fields/readFields.ts';
import { namesIn, parse } from '../parse.ts';
import { maskVariables } from '../maskVariables.ts';
import { charactersOf, nearestCharacter } from './characters.ts';
import { gapsOf } from './gaps.ts';
import { landingOf } from './landing.ts';
import type { Payload, Place } from './place.ts';
import { placeDrop } from './placeDrop.ts';
import { variablesIn } from './targets.ts';
import { XML_READER } from '../xmlReader.ts';

const read = (source: string): Fields => readFields(DEFAULT_API.catalog, parse(source), XML_READER);

const names = ['requestId', 'status', 'stage', 'identity.sourceIp', 'error.message', 'authorizer.tenantId'];
const variable = fc.constantFrom(...names).map((name) => `$context.${name}`);
const words = fc.constantFrom('', '-', 'ok', 'a b', 'it’s', '한글', '1', 'x,y', 'a=b', '😀', 'C: d');
const value = fc.oneof(
  { weight: 4, arbitrary: variable },
  words,
  fc.tuple(words, variable, words).map(([a, b, c]) => `${a}${b} ${c}`),
);
const key = fc.constantFrom('a', 'b', 'stage', 'status', 'request-id', 'user agent', '키', 'x"y', 'x\\y');
const gap = fc.constantFrom('', ' ', '\n  ');

const json: fc.Arbitrary<string> = fc.letrec<{ node: string; object: string; array: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    value.map((text) => JSON.stringify(text)),
    fc.oneof(variable, fc.constantFrom('1', '-0.5', 'null', 'true')),
    tie('object'),
    tie('array'),
  ),
  object: fc
    .tuple(gap, fc.uniqueArray(fc.tuple(key, tie('node')), { selector: ([name]) => name, maxLength: 4 }))
    .map(
      ([space, entries]) =>
        `{${space}${entries.map(([name, node]) => `${JSON.stringify(name)}:${node}`).join(`,${space}`)}${space}}`,
    ),
  array: fc.array(tie('node'), { maxLength: 3 }).map((nodes) => `[${nodes.join(', ')}]`),
})).object;

const escapeXml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const tag = fc.constantFrom('a', 'b', 'status', 'c.d');
const attribute = fc
  .tuple(fc.constantFrom('v', 'id'), value)
  .map(([name, text]) => ` ${name}="${escapeXml(text)}"`);
const comment = fc.constantFrom('', '', '<!-- x -->', '<!-- x --> y <!-- z -->');
const xml: fc.Arbitrary<string> = fc.letrec<{ node: string; root: string }>((tie) => ({
  node: fc
    .tuple(
      tag,
      fc.option(attribute, { nil: '' }),
      fc.oneof(
        { depthSize: 'small' },
        fc.tuple(value.map(escapeXml), comment).map((parts) => parts.join('')),
        fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((nodes) => nodes.join('')),
      ),
    ) // prettier-ignore
    .map(([name, attributes, content]) => `<${name}${attributes}>${content}</${name}>`),
  root: fc
    .tuple(
      fc.option(attribute, { nil: '' }),
      fc.constantFrom('', ' ', '\n  ', '<!-- x -->'),
      fc.array(tie('node'), { maxLength: 4 }),
    )
    .map(
      ([attributes, space, nodes]) => `<log${attributes}>${nodes.map((node) => node + space).join('')}</log>`,
    ),
})).root;

const plain = fc.oneof(variable, fc.constantFrom('-', 'ok', '200'));
const quoted = (escape: (text: string) => string) => value.map((text) => `"${escape(text)}"`);
const csv = fc
  .tuple(
    fc.constantFrom(',', ', ', '\t', '|', ' | ', ';'),
    fc.array(fc.oneof({ weight: 2, arbitrary: variable }, quoted((text) => text.replaceAll('"', '""'))), { minLength: 2, maxLength: 6 }), // prettier-ignore
  )
  .chain(([sign, columns]) =>
    fc.constantFrom('', sign.trimEnd()).map((last) => ['$context.apiId', ...columns].join(sign) + last),
  );
const clf = fc
  .array(
    fc.oneof(
      { weight: 2, arbitrary: plain },
      quoted((text) => text),
      variable.map((text) => `[${text}]`),
    ),
    { minLength: 2, maxLength: 6 },
  ) // prettier-ignore
  .map((columns) =>
    ['$context.apiId', '$context.stage', '$context.status', '$context.requestId', ...columns].join(' '),
  );
const pairs = fc
  .tuple(
    fc.constantFrom(' ', ', ', ',', '|', '; ', '\t'),
    fc.constantFrom('=', ': '),
    fc.array(fc.tuple(fc.constantFrom('a', 'b_c', 'd.e', 'id'), fc.oneof(variable, quoted((text) => text))), { minLength: 2, maxLength: 5 }), // prettier-ignore
  )
  .map(([sign, between, entries]) => entries.map(([name, text]) => name + between + text).join(sign));

const SYNTAXES = { json, xml, csv, clf, pairs } as const;
const template = fc.oneof(...Object.values(SYNTAXES)).filter((source) => {
  const { syntax, fault } = read(source);
  return fault === undefined && syntax !== 'text' && syntax !== 'empty';
});
/** A piece taken out of the middle of a template, or put into it. */
const broken = fc
  .tuple(template, fc.nat(), fc.nat(6), fc.constantFrom('', ',', '"', '}', '<', ' ', '\\'))
  .map(([source, at, length, text]) => {
    const from = at % (source.length + 1);
    return source.slice(0, from) + text + source.slice(from + length);
  });

const created: Payload = { kind: 'new', fields: [{ text: '$context.routeKey' }] };

function valid(fields: Fields): boolean {
  return (
    isWhole(fields) && checkLine(maskVariables(fields.template), fields.syntax, XML_READER) === undefined
  );
}

/** The lines that would be logged: as far as possible numbers, what is usual, and what comes of an empty value. */
const lines = ({ template: { tokens } }: Fields): string[] =>
  ['1', undefined, '-'].map((text) =>
    tokens.map((token) => (token.kind === 'variable' ? (text ?? printed(token.name)) : token.text)).join(''),
  );
const printed = (name: string) => (name === 'status' ? '200' : 'x-1');

/** That no line is broken that was not. */
function expectSound(before: Fields, after: Fields) {
  const [old, now] = [lines(before), lines(after)];
  old.forEach((line, i) => {
    if (checkLine(line, before.syntax, XML_READER) === undefined)
      expect(checkLine(now[i] ?? '', before.syntax, XML_READER)).toBeUndefined();
  });
}

const textOf = ({ template: { source } }: Fields, { keyRange, outer }: FieldRow) =>
  `${keyRange ? source.slice(keyRange.from, keyRange.to) : ''}=${source.slice(outer.from, outer.to)}`;

/** The fields with a value of their own, as they are written. */
const written = (fields: Fields) =>
  fields.leaves.filter(({ content }) => content !== 'children').map((row) => textOf(fields, row));

function without(all: readonly string[], gone: readonly string[]): string[] {
  const left = [...all];
  for (const text of gone) {
    const at = left.indexOf(text);
    if (at >= 0) left.splice(at, 1);
  }
  return left;
}

/** Every place of a template. */
function placesOf(fields: Fields): Place[] {
  return [
    ...gapsOf(fields).map(({ position }) => ({ kind: 'gap', position }) as const),
    ...variablesIn(fields).map(({ from, to }) => ({ kind: 'variable', from, to }) as const),
    ...charactersOf(fields).map((at) => ({ kind: 'character', at }) as const),
  ];
}

function payloadsOf(fields: Fields): Payload[] {
  return [
    created,
    { kind: 'new', fields: [{ text: 'it is "mine", $context.stage <&>' }] },
    ...fields.rows.map(({ id }) => ({ kind: 'row', id }) as const),
    ...variablesIn(fields).map(({ from, to }) => ({ kind: 'piece', from, to }) as const),
  ];
}

describe('a new field', () => {
  it('stands between any two fields, and leaves all others as they were', () => {
    fc.assert(
      fc.property(template, (source) => {
        const fields = read(source);
        const gaps = gapsOf(fields);
        const isFilledRoot = fields.syntax === 'xml' && fields.rows[0]?.content !== 'children';
        if (!isFilledRoot) expect(gaps.length).toBeGreaterThan(0);
        for (const { position } of gaps) {
          const place: Place = { kind: 'gap', position };
          const { edits } = placeDrop(fields, place, created);
          const after = read(applyEdits(source, edits));
          expect(after.template.source).not.toBe(source);
          expect(after.syntax).toBe(fields.syntax);
          expect(valid(after)).toBe(true);
          expect(written(after).length).toBe(written(fields).length + 1 - (isEmptyElement(fields, position.parent) ? 1 : 0)); // prettier-ignore
          const added = without(written(after), written(fields));
          expect(added.length).toBe(1);
          expect(added[0]).toContain('$context.routeKey');
          const { range, select } = landingOf(fields, place, created, edits);
          expect(after.template.source.slice(range.from, range.to)).toContain('$context.routeKey');
          expect(range.from <= select.from && select.to <= range.to).toBe(true);
        }
      }),
      { seed: 51, numRuns: 250 },
    );
  });
});

/** Which comes to hold a field, and has no value of its own any more. */
function isEmptyElement(fields: Fields, id: string | undefined): boolean {
  const row = fields.rows.find((each) => each.id === id);
  return row?.kind === 'element' && row.content !== 'children';
}

describe('any drop', () => {
  it('does what it says and breaks nothing', () => {
    fc.assert(
      fc.property(
        fc.oneof({ weight: 3, arbitrary: template }, broken),
        fc.nat(),
        fc.nat(),
        (source, a, b) => {
          const fields = read(source);
          const places = placesOf(fields);
          const payloads = payloadsOf(fields);
          const [place, payload] = [places[a % places.length], payloads[b % payloads.length]];
          if (!place || !payload) return;
          const { edits, words } = placeDrop(fields, place, payload);
          if (edits.length === 0) {
            expect(['Can’t drop here', 'Stays where it is']).toContain(words.en);
            return;
          }
          const after = read(applyEdits(source, edits));
          if (fields.syntax === 'text' || fields.syntax === 'empty') return;
          expect(after.syntax).toBe(fields.syntax);
          if (valid(fields)) expect(valid(after)).toBe(true);
          if (valid(fields)) expectSound(fields, after);
          const changed = without(written(fields), written(after));
          const limit = { gap: payload.kind === 'row' ? 1 : 0, variable: 2, character: 2 }[place.kind];
          // What XML never closes takes in what comes after it.
          const isOpen = fields.syntax === 'xml' && !valid(fields);
          const isHeld = isOpen || (place.kind === 'gap' && isEmptyElement(fields, place.position.parent));
          expect(changed.length).toBeLessThanOrEqual(limit + (isHeld ? 1 : 0));
          if (payload.kind !== 'new') expect(namesIn(after.template.source)).toEqual(namesIn(source));
          expect(landingOf(fields, place, payload, edits).source).toBe(after.template.source);
        },
      ),
      { seed: 52, numRuns: 3000 },
    );
  });

  it('never lands in a key, a name or an escape', () => {
    fc.assert(
      fc.property(fc.oneof(template, broken), fc.nat(), (source, offset) => {
        const fields = read(source);
        const at = nearestCharacter(fields, offset % (source.length + 1));
        if (at === undefined || fields.syntax === 'text') return;
        for (const { keyRange } of fields.rows) expect(keyRange && keyRange.from <= at && at <= keyRange.to).not.toBe(true); // prettier-ignore
        for (const token of fields.template.tokens) expect(token.kind === 'variable' && token.from < at && at < token.to).toBe(false); // prettier-ignore
        expect(/(?:^|[^\\])(?:\\\\)*\\$/.test(source.slice(0, at))).toBe(false);
        expect(charactersOf(fields)).toContain(at);
      }),
      { seed: 53, numRuns: 1500 },
    );
  });

  it('can follow any other', () => {
    fc.assert(
      fc.property(template, fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 12 }), (source, steps) => {
        const history = [source];
        const { syntax } = read(source);
        for (const [a, b] of steps) {
          const fields = read(history.at(-1) ?? '');
          const places = placesOf(fields);
          const payloads = payloadsOf(fields);
          const [place, payload] = [places[a % places.length], payloads[b % payloads.length]];
          if (!place || !payload) return;
          const { edits } = placeDrop(fields, place, payload);
          history.push(applyEdits(history.at(-1) ?? '', edits));
          const after = read(history.at(-1) ?? '');
          expect([syntax, valid(after)]).toEqual([after.syntax, true]);
        }
      }),
      { seed: 54, numRuns: 150 },
    );
  });
});
