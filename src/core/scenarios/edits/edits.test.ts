import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_API } from '../../apis/apis.ts';
import type { Scenario } from '../scenario.ts';
import { getScenario, SCENARIOS } from '../scenarios.ts';
import { applyScenarioEdits } from './applyScenarioEdits.ts';
import {
  changeValue,
  deleteScenario,
  duplicateScenario,
  renameScenario,
  resetScenario,
} from './changeScenarios.ts';
import { readSample } from './readSample.ts';
import { sampleKind } from './sampleKind.ts';
import { sanitizeScenarioEdits, sanitizeScenarioName } from './sanitizeScenarioEdits.ts';
import { MAX_EDITS_LENGTH, NO_SCENARIO_EDITS, type ScenarioEdits } from './scenarioEdits.ts';

const ALL: readonly Scenario[] = SCENARIOS;
const apply = (edits: ScenarioEdits) => applyScenarioEdits(DEFAULT_API.catalog, ALL, edits);
const find = (edits: ScenarioEdits, id: string) => apply(edits).find((scenario) => scenario.id === id);

const clean = (input: unknown) => sanitizeScenarioEdits(DEFAULT_API.catalog, input, ALL);

describe('readSample', () => {
  it('takes every value that our own scenarios and the catalog show', () => {
    for (const { values, id } of ALL) {
      for (const [name, value] of Object.entries(values)) {
        expect(readSample(DEFAULT_API.catalog, name, value), `${name} in ${id}`).toEqual({ ok: true, value });
      }
    }
    for (const { name, sample } of DEFAULT_API.catalog.variables) {
      if (!name.includes('<'))
        expect(readSample(DEFAULT_API.catalog, name, sample), name).toEqual({ ok: true, value: sample });
    }
  });

  it('keeps a value to its type', () => {
    const wrong: Readonly<Record<string, readonly string[]>> = {
      status: ['99', '600', 'OK', '20x', '2000'],
      integrationLatency: ['-1', '1.5', 'fast'],
      requestTimeEpoch: ['1792065871', 'now'],
      requestTime: ['2026-10-15'],
      eventType: ['connect', 'PING'],
      'identity.sourceIp': ['203.0.113.300', '1.2.3', '::g', '1::2::3', '1:2:3:4:5:6:7'],
      connectionId: ['a b', 'x'],
      requestId: ['short'],
      'error.messageString': ['Internal server error', '"a"b"'],
      'identity.accountId': ['123'],
    };
    for (const [name, values] of Object.entries(wrong)) {
      for (const value of values)
        expect(readSample(DEFAULT_API.catalog, name, value).ok, `${name} = ${value}`).toBe(false);
    }
    for (const address of ['2001:db8::1', '::', '::1', '1:2:3:4:5:6:7:8', '::ffff:192.0.2.1', 'fe80::1:2']) {
      expect(readSample(DEFAULT_API.catalog, 'identity.sourceIp', address).ok, address).toBe(true);
    }
    expect(sampleKind(DEFAULT_API.catalog, 'eventType')?.choices).toContain('CONNECTION_API');
  });

  it('takes nothing and - as empty, and one line only', () => {
    for (const typed of ['', '  ', '-', ' - '])
      expect(readSample(DEFAULT_API.catalog, 'status', typed)).toEqual({ ok: true, value: null });
    expect(readSample(DEFAULT_API.catalog, 'identity.userAgent', 'a\nb').ok).toBe(false);
    expect(readSample(DEFAULT_API.catalog, 'identity.userAgent', 'x'.repeat(1001)).ok).toBe(false);
    expect(readSample(DEFAULT_API.catalog, 'authorizer.tenantId', '"quoted", 한국어')).toEqual({
      ok: true,
      value: '"quoted", 한국어',
    });
  });

  it('has nothing to take for a name without values', () => {
    for (const name of ['httpMethod', 'constructor', '__proto__', ''])
      expect(readSample(DEFAULT_API.catalog, name, 'x').ok).toBe(false);
  });
});

describe('applyScenarioEdits', () => {
  it('gives the very same scenarios where nothing is edited', () => {
    apply(NO_SCENARIO_EDITS).forEach((scenario, i) => expect(scenario).toBe(ALL[i]));
  });

  it('marks changed values as a person’s own, no longer inferred', () => {
    const edits = changeValue(NO_SCENARIO_EDITS, ALL, 'message', 'authorizer.tenantId', 'acme');
    const message = find(edits, 'message');
    expect(message?.values['authorizer.tenantId']).toBe('acme');
    expect(message?.editedValues).toEqual(['authorizer.tenantId']);
    expect(message?.inferredValues).not.toContain('authorizer.tenantId');
    expect(getScenario('message').values['authorizer.tenantId']).toBe('tenant-42');
  });

  it('empties a value, and lets the event follow its type', () => {
    const edits = changeValue(NO_SCENARIO_EDITS, ALL, 'message', 'eventType', null);
    expect(find(edits, 'message')?.event).toBeUndefined();
    expect(Object.keys(find(edits, 'message')?.values ?? {})).not.toContain('eventType');
    expect(find(changeValue(edits, ALL, 'message', 'eventType', 'CONNECT'), 'message')?.event).toBe(
      'CONNECT',
    );
  });

  it('forgets an edit that gives the first value back', () => {
    const edits = changeValue(NO_SCENARIO_EDITS, ALL, 'message', 'status', '500');
    expect(changeValue(edits, ALL, 'message', 'status', '200')).toEqual(NO_SCENARIO_EDITS);
    expect(changeValue(NO_SCENARIO_EDITS, ALL, 'connect', 'messageId', null)).toEqual(NO_SCENARIO_EDITS);
  });

  it('copies a scenario with its changes, right behind it', () => {
    const edited = changeValue(NO_SCENARIO_EDITS, ALL, 'message', 'status', '500');
    const first = duplicateScenario(edited, 'message', 'First');
    const second = duplicateScenario(first.edits, first.id, 'Second');
    const ids = apply(second.edits).map(({ id }) => id);
    expect(ids.slice(ids.indexOf('message'))[1]).toBe('own-1');
    expect(ids.slice(ids.indexOf('message'))[2]).toBe('own-2');
    expect(find(second.edits, 'own-2')).toMatchObject({ own: true, label: { en: 'Second', ko: 'Second' } });
    expect(find(second.edits, 'own-2')?.values['status']).toBe('500');
    const gone = deleteScenario(second.edits, 'own-1');
    expect(apply(gone).map(({ id }) => id)).toEqual(ids.filter((id) => id !== 'own-1'));
    expect(duplicateScenario(gone, 'message', 'Third').id).toBe('own-1');
  });

  it('renames, resets and never deletes what we ship', () => {
    const renamed = renameScenario(NO_SCENARIO_EDITS, 'message', 'Order placed');
    expect(find(renamed, 'message')?.label.ko).toBe('Order placed');
    const edited = changeValue(renamed, ALL, 'message', 'status', '500');
    expect(resetScenario(edited, 'message')).toEqual(NO_SCENARIO_EDITS);
    expect(deleteScenario(edited, 'message')).toBe(edited);
    const copy = duplicateScenario(edited, 'message', 'Copy');
    expect(find(resetScenario(copy.edits, copy.id), copy.id)?.label.en).toBe('Copy');
  });
});

describe('sanitizeScenarioEdits', () => {
  it('takes anything, and the same the second time', () => {
    const values = fc.dictionary(
      fc.constantFrom('message', 'own-1', '__proto__', 'nobody'),
      fc.dictionary(
        fc.constantFrom('status', 'identity.userAgent', 'authorizer.__proto__', 'httpMethod'),
        fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('200', null, 7, '-')),
      ),
    );
    const input = fc.record({
      values,
      names: fc.dictionary(
        fc.constantFrom('message', 'own-1', 'x'),
        fc.string({ unit: 'binary', maxLength: 90 }),
      ),
      added: fc.array(
        fc.record({
          id: fc.constantFrom('own-1', 'own-2', 'message', 'own-0'),
          from: fc.constantFrom('message', 'x'),
        }),
      ),
    });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), input), (foreign) => {
        const once = clean(foreign);
        expect(clean(once)).toEqual(once);
        expect(clean(JSON.parse(JSON.stringify(once)))).toEqual(once);
        for (const scenario of apply(once)) expect(scenario.label.en.trim()).not.toBe('');
      }),
      { seed: 51, numRuns: 400 },
    );
  });

  it('keeps what is usable and drops the rest', () => {
    expect(
      clean({
        values: {
          message: { status: '500', integrationLatency: 'x', httpMethod: 'GET' },
          nobody: { status: '1' },
        },
        names: { message: ' A `b`\n', nobody: 'x' },
        added: [
          { id: 'own-3', from: 'connect' },
          { id: 'own-3', from: 'message' },
          { id: 'x', from: 'connect' },
        ],
      }),
    ).toEqual({
      values: { message: { status: '500' } },
      names: { message: 'A b', 'own-3': 'connect (own-3)' },
      added: [{ id: 'own-3', from: 'connect' }],
    });
  });

  it('has an end to how much it keeps', () => {
    const long = 'x'.repeat(900);
    const values = Object.fromEntries(
      ALL.map(({ id }) => [id, { 'identity.userAgent': long, 'authorizer.a': long, 'authorizer.b': long }]),
    );
    const added = Array.from({ length: 99 }, (_, i) => ({ id: `own-${i + 1}`, from: 'message' }));
    const kept = clean({ values, added });
    expect(JSON.stringify(kept.values).length).toBeLessThan(MAX_EDITS_LENGTH * 1.2);
    expect(kept.added).toHaveLength(30);
    expect(sanitizeScenarioName('y'.repeat(99))).toHaveLength(60);
  });
});
