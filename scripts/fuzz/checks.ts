// @ts-nocheck
import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';

/**
 * The kinds of cases: how many of a thousand cases are of the kind, what makes an input, and what is done with
 * it. `run` throws where a law does not hold; it is called again with the same input to measure it anew.
 */
export function createChecks(core, inputs, random) {
  const { below, chance, pick } = random;
  const { parse } = core;

  /** Edits that do not cross each other, as the app makes them. */
  const makeEdits = (length) => {
    const edits = [];
    for (let from = below(length + 1); from <= length && edits.length < 6;) {
      const to = Math.min(length, from + below(6));
      edits.push({ from, to, insert: chance(0.5) ? inputs.scrap() : '' });
      from = to + 1 + below(length);
    }
    return chance(0.5) ? edits.toReversed() : edits;
  };

  return [
    {
      kind: 'template',
      share: 410,
      make: inputs.template,
      run(source) {
        const template = parse(source);
        strictEqual(core.print(template), source);
        let end = 0;
        for (const { from, to, text } of template.tokens) {
          ok(
            from === end && to > from && text === source.slice(from, to),
            'tokens do not cover the template',
          );
          end = to;
        }
        strictEqual(end, source.length);
        for (const { range, value } of core.readFields(core.DEFAULT_API.catalog, template).rows) {
          const offsets = [0, range.from, value.from, value.to, range.to, source.length];
          deepStrictEqual(
            offsets.toSorted((a, b) => a - b),
            offsets,
            'field is astray',
          );
        }
      },
    },
    {
      kind: 'edit',
      share: 300,
      make: () => {
        const source = inputs.template();
        return { source, other: inputs.damage(source), edits: makeEdits(source.length) };
      },
      run({ source, other, edits }) {
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
    },
    {
      kind: 'fields',
      share: 70,
      make: () => ({
        source: inputs.template(),
        operation: below(10),
        row: below(100),
        other: below(100),
        index: below(8) - 1,
        name: inputs.name(),
        text: pick([inputs.value, inputs.scrap, inputs.name])(),
      }),
      run: (input) => runOperation(core, input),
    },
    {
      kind: 'drop',
      share: 70,
      make: () => ({
        source: inputs.template(),
        place: below(1e9),
        payload: below(1e9),
        text: pick([inputs.value, inputs.scrap])(),
      }),
      run: (input) => runDrop(core, input),
    },
    {
      kind: 'line',
      share: 70,
      make: () => ({
        source: inputs.template(),
        scenario: pick(core.SCENARIOS),
        escaping: pick(['raw', 'json']),
      }),
      run({ source, scenario, escaping }) {
        const template = parse(source);
        const { text, spans } = core.render(core.DEFAULT_API.catalog, template, scenario, escaping);
        strictEqual(spans.length, template.tokens.length);
        let end = 0;
        for (const { from, to } of spans) {
          ok(from === end && to >= from, 'spans do not lie end to end');
          end = to;
        }
        strictEqual(end, text.length);
        core.checkLine(text, core.readFields(core.DEFAULT_API.catalog, template).syntax);
      },
    },
    {
      kind: 'lint',
      share: 8,
      make: inputs.template,
      run(source) {
        const found = core.lint(core.createContext(core.DEFAULT_API, parse(source), core.SCENARIOS));
        for (const { from, to, fix } of found) {
          ok(0 <= from && from <= to && to <= source.length, 'a problem points outside the template');
          if (fix) core.applyEdits(source, fix.edits);
        }
      },
    },
    {
      kind: 'conversion',
      share: 12,
      make: inputs.template,
      run(source) {
        for (const { source: converted } of core.convert(
          core.readFields(core.DEFAULT_API.catalog, parse(source)),
        )) {
          strictEqual(core.print(parse(converted)), converted);
        }
      },
    },
    {
      kind: 'paste',
      share: 20,
      make: inputs.paste,
      run(text) {
        const { finds, problem } = core.detectImports(text);
        ok(finds.length > 0 || problem !== undefined, 'neither a find nor a reason');
        for (const { from, to } of finds) {
          ok(0 <= from && from <= to && to <= text.length, 'a find lies outside the paste');
        }
      },
    },
    {
      kind: 'importer',
      share: 10,
      make: () => ({ importer: pick(core.IMPORTERS), text: inputs.paste() }),
      run({ importer, text }) {
        ok(Number.isFinite(importer.weight(text)), 'no evidence');
        for (const { format } of importer.read(text) ?? []) strictEqual(typeof format, 'string');
        importer.embedded?.(text);
      },
    },
    {
      kind: 'link',
      share: 10,
      make: () => {
        const value = { ...core.createDocument(), source: inputs.template() };
        if (chance(0.5)) Object.assign(value, { [pick(Object.keys(value))]: inputs.foreign(core.KEYS) });
        return { value, cut: chance(0.6) ? below(400) : undefined, scrap: inputs.scrap() };
      },
      async run({ value, cut, scrap }) {
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
    },
    {
      kind: 'foreign value',
      share: 20,
      make: () => inputs.foreign(core.KEYS),
      run(value) {
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
    },
  ];
}

/** One drop anywhere: what parsed goes on to, and no variable is lost or made. */
function runDrop(core, { source, place, payload, text }) {
  const fields = core.readFields(core.DEFAULT_API.catalog, core.parse(source));
  const variables = core.variablesIn(fields);
  const places = [
    ...core.gapsOf(fields).map(({ position }) => ({ kind: 'gap', position })),
    ...variables.map(({ from, to }) => ({ kind: 'variable', from, to })),
    ...core.charactersOf(fields).map((at) => ({ kind: 'character', at })),
  ];
  const payloads = [
    { kind: 'new', fields: [{ text: '$context.stage' }] },
    { kind: 'new', fields: [{ text }] },
    ...fields.rows.map(({ id }) => ({ kind: 'row', id })),
    ...variables.map(({ from, to }) => ({ kind: 'piece', from, to })),
  ];
  if (places.length === 0) return;
  const chosen = [places[place % places.length], payloads[payload % payloads.length]];
  const { edits } = core.placeDrop(fields, ...chosen);
  if (edits.length === 0) return;
  const after = core.readFields(
    core.DEFAULT_API.catalog,
    core.parse(core.landingOf(fields, ...chosen, edits).source),
  );
  if (core.isWhole(fields))
    ok(core.isWhole(after) || fields.syntax === 'empty', 'a drop breaks the template');
  const held = ['text', 'empty'].includes(fields.syntax);
  ok(held || after.syntax === fields.syntax, 'a drop changes the syntax');
}

/** One operation of the Fields view: the template stays what it is written as, and valid. */
function runOperation(core, { source, operation, row, other, index, name, text }) {
  const fields = core.readFields(core.DEFAULT_API.catalog, core.parse(source));
  if (!core.isWhole(fields)) return;
  const idAt = (number) => fields.rows[number % (fields.rows.length || 1)]?.id;
  const [id = '0', second = '0'] = [idAt(row), idAt(other)];
  const position = { parent: other % 3 ? second : undefined, index };
  const operations = [
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
  const after = core.readFields(
    core.DEFAULT_API.catalog,
    core.parse(core.applyEdits(source, operations[operation]())),
  );
  ok(core.isWhole(after), 'an operation leaves what cannot be read');
  if (fields.syntax !== 'empty') ok([fields.syntax, 'empty'].includes(after.syntax), 'the syntax changes');
}
