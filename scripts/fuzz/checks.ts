import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import type { Edit } from '../../src/core/template/edit.ts';
import type { Payload, Place } from '../../src/core/template/drop/place.ts';
import * as core from './core.ts';
import type { Inputs } from './inputs.ts';
import type { Random } from './random.ts';

const { catalog } = core.DEFAULT_API;
const fieldsOf = (source: string) => core.readFields(catalog, core.parse(source), core.XML_READER);

/** A kind of cases. */
export interface Check {
  readonly kind: string;
  /** How many of a thousand cases are of it. */
  readonly share: number;
  /** Makes an input, and what is done with it: that throws where a law does not hold, and may be called again. */
  readonly make: () => Case;
}

export interface Case {
  readonly input: unknown;
  readonly run: () => void | Promise<void>;
}

/** A check of which `run` gets what `make` made. */
const check = <Input>(
  kind: string,
  share: number,
  make: () => Input,
  run: (input: Input) => void | Promise<void>,
): Check => ({
  kind,
  share,
  make: () => {
    const input = make();
    return { input, run: () => run(input) };
  },
});

/** The kinds of cases. */
export function createChecks(inputs: Inputs, { below, chance, pick }: Random): readonly Check[] {
  const { parse } = core;
  const keys = [...keysIn([core.createDocument(), core.sanitizePreferences({}, [])])];

  /** Edits that do not cross each other, as the app makes them. */
  const makeEdits = (length: number) => {
    const edits: Edit[] = [];
    for (let from = below(length + 1); from <= length && edits.length < 6;) {
      const to = Math.min(length, from + below(6));
      edits.push({ from, to, insert: chance(0.5) ? inputs.scrap() : '' });
      from = to + 1 + below(length);
    }
    return chance(0.5) ? edits.toReversed() : edits;
  };

  return [
    check('template', 410, inputs.template, (source) => {
      const template = parse(source);
      strictEqual(core.print(template), source);
      let end = 0;
      for (const { from, to, text } of template.tokens) {
        ok(from === end && to > from && text === source.slice(from, to), 'tokens do not cover the template');
        end = to;
      }
      strictEqual(end, source.length);
      for (const { range, value } of core.readFields(catalog, template, core.XML_READER).rows) {
        const offsets = [0, range.from, value.from, value.to, range.to, source.length];
        deepStrictEqual(
          offsets.toSorted((a, b) => a - b),
          offsets,
          'field is astray',
        );
      }
    }),
    check(
      'edit',
      300,
      () => {
        const source = inputs.template();
        return { source, other: inputs.damage(source), edits: makeEdits(source.length) };
      },
      ({ source, other, edits }) => {
        const edited = core.applyEdits(source, edits);
        const change = edits.reduce((sum, { from, to, insert }) => sum + insert.length - (to - from), 0);
        strictEqual(edited.length, source.length + change);
        strictEqual(core.applyEdits(source, core.diff(source, other)), other);
        let last = 0;
        for (let offset = 0; offset <= source.length; offset += 1 + (source.length >> 4)) {
          const mapped = core.mapOffset(offset, edits);
          ok(mapped >= last && mapped <= edited.length, 'an offset goes astray');
          last = mapped;
        }
      },
    ),
    check(
      'fields',
      70,
      () => ({
        source: inputs.template(),
        operation: below(10),
        row: below(100),
        other: below(100),
        index: below(8) - 1,
        name: inputs.name(),
        text: pick([inputs.value, inputs.scrap, inputs.name])(),
      }),
      runOperation,
    ),
    check(
      'drop',
      70,
      () => ({
        source: inputs.template(),
        place: below(1e9),
        payload: below(1e9),
        text: pick([inputs.value, inputs.scrap])(),
      }),
      runDrop,
    ),
    check(
      'line',
      70,
      () => ({
        source: inputs.template(),
        scenario: pick(core.SCENARIOS),
        escaping: pick(['raw', 'json'] as const),
      }),
      ({ source, scenario, escaping }) => {
        const template = parse(source);
        const { text, spans } = core.render(catalog, template, scenario, escaping);
        strictEqual(spans.length, template.tokens.length);
        let end = 0;
        for (const { from, to } of spans) {
          ok(from === end && to >= from, 'spans do not lie end to end');
          end = to;
        }
        strictEqual(end, text.length);
        core.checkLine(text, core.readFields(catalog, template, core.XML_READER).syntax);
      },
    ),
    check('lint', 8, inputs.template, (source) => {
      const found = core.lint(
        core.createContext(core.DEFAULT_API, parse(source), core.SCENARIOS, 'raw', core.PARTS),
      );
      for (const { from, to, fix } of found) {
        ok(0 <= from && from <= to && to <= source.length, 'a problem points outside the template');
        if (fix) core.applyEdits(source, fix.edits);
      }
    }),
    check('conversion', 12, inputs.template, (source) => {
      for (const { source: converted } of core.convert(fieldsOf(source))) {
        strictEqual(core.print(parse(converted)), converted);
      }
    }),
    check('paste', 20, inputs.paste, (text) => {
      const { finds, problem } = core.detectImports(text);
      ok(finds.length > 0 || problem !== undefined, 'neither a find nor a reason');
      for (const { from, to } of finds) {
        ok(0 <= from && from <= to && to <= text.length, 'a find lies outside the paste');
      }
    }),
    check(
      'importer',
      10,
      () => ({ importer: pick(core.IMPORTERS), text: inputs.paste() }),
      ({ importer, text }) => {
        ok(Number.isFinite(importer.weight(text)), 'no evidence');
        for (const { format } of importer.read(text) ?? []) strictEqual(typeof format, 'string');
        importer.embedded?.(text);
      },
    ),
    check(
      'link',
      10,
      () => {
        const value = { ...core.createDocument(), source: inputs.template() };
        if (chance(0.5)) Object.assign(value, { [pick(Object.keys(value))]: inputs.foreign(keys) });
        return { value, cut: chance(0.6) ? below(400) : undefined, scrap: inputs.scrap() };
      },
      async ({ value, cut, scrap }) => {
        const link = await core.encodeShareLink(value);
        const whole = await core.decodeShareLink(link);
        const kept = JSON.parse(JSON.stringify(value));
        if (core.holdsSource(kept)) {
          deepStrictEqual(whole, { kind: 'document', document: core.sanitizeDocument(kept) });
        } else strictEqual(whole.kind, 'damaged');
        if (cut === undefined) return;
        const broken = await core.decodeShareLink(link.slice(0, cut) + scrap + link.slice(cut + 1));
        ok(['none', 'damaged', 'document'].includes(broken.kind));
      },
    ),
    check(
      'foreign value',
      20,
      () => inputs.foreign(keys),
      (value) => {
        const once = [
          core.sanitizeDocument(value),
          core.sanitizePreferences(value, ['ko-KR', 'en']),
          core.sanitizePanes(value),
        ];
        const again = [
          core.sanitizeDocument(once[0]),
          core.sanitizePreferences(once[1], ['ko-KR', 'en']),
          core.sanitizePanes(once[2]),
        ];
        deepStrictEqual(again, once);
        deepStrictEqual(JSON.parse(JSON.stringify(once)), once);
        core.sanitizeTemplate('id', value);
        const name = core.sanitizeName(value);
        strictEqual(core.sanitizeName(name), name);
      },
    ),
  ];
}

/** Every key that stands in a value, however deep. */
function keysIn(value: unknown, keys = new Set<string>()): Set<string> {
  if (typeof value !== 'object' || value === null) return keys;
  for (const [key, inner] of Object.entries(value)) {
    if (!/^\d+$/.test(key)) keys.add(key);
    keysIn(inner, keys);
  }
  return keys;
}

interface DropInput {
  readonly source: string;
  readonly place: number;
  readonly payload: number;
  readonly text: string;
}

/** One drop anywhere: what parsed goes on to, and no variable is lost or made. */
function runDrop({ source, place, payload, text }: DropInput): void {
  const fields = fieldsOf(source);
  const variables = core.variablesIn(fields);
  const places: readonly Place[] = [
    ...core.gapsOf(fields).map(({ position }) => ({ kind: 'gap', position }) as const),
    ...variables.map(({ from, to }) => ({ kind: 'variable', from, to }) as const),
    ...core.charactersOf(fields).map((at) => ({ kind: 'character', at }) as const),
  ];
  const payloads: readonly Payload[] = [
    { kind: 'new', fields: [{ text: '$context.stage' }] },
    { kind: 'new', fields: [{ text }] },
    ...fields.rows.map(({ id }) => ({ kind: 'row', id }) as const),
    ...variables.map(({ from, to }) => ({ kind: 'piece', from, to }) as const),
  ];
  const [where, what] = [places[place % places.length], payloads[payload % payloads.length]];
  if (!where || !what) return;
  const { edits } = core.placeDrop(fields, where, what);
  if (edits.length === 0) return;
  const after = fieldsOf(core.landingOf(fields, where, what, edits).source);
  if (core.isWhole(fields))
    ok(core.isWhole(after) || fields.syntax === 'empty', 'a drop breaks the template');
  const held = ['text', 'empty'].includes(fields.syntax);
  ok(held || after.syntax === fields.syntax, 'a drop changes the syntax');
}

interface OperationInput {
  readonly source: string;
  readonly operation: number;
  readonly row: number;
  readonly other: number;
  readonly index: number;
  readonly name: string;
  readonly text: string;
}

/** One operation of the Fields view: the template stays what it is written as, and valid. */
function runOperation({ source, operation, row, other, index, name, text }: OperationInput): void {
  const fields = fieldsOf(source);
  if (!core.isWhole(fields)) return;
  const idAt = (number: number) => fields.rows[number % (fields.rows.length || 1)]?.id;
  const [id = '0', second = '0'] = [idAt(row), idAt(other)];
  const position = { parent: other % 3 ? second : undefined, index };
  const operations: readonly (() => readonly Edit[])[] = [
    () => core.insertFields(fields, [{ text }, { text: '$context.stage', key: name }], position),
    () =>
      core
        .variablesIn(fields)
        .slice(0, 1)
        .flatMap((token) => core.replaceVariable(fields, token, 'stage')),
    () => core.setFieldValue(fields, id, text),
    () => core.renameField(fields, id, text),
    () => core.duplicateField(fields, id),
    () => core.removeFields(fields, [id, second]),
    () => core.moveField(fields, id, position),
    () => core.toggleQuotes(fields, id),
    () => core.nestFields(fields, [id, second], name),
    () => core.unnestField(fields, id),
  ];
  const after = fieldsOf(core.applyEdits(source, operations[operation]?.() ?? []));
  ok(core.isWhole(after), 'an operation leaves what cannot be read');
  if (fields.syntax !== 'empty') ok([fields.syntax, 'empty'].includes(after.syntax), 'the syntax changes');
}
