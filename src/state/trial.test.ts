import { describe, expect, it } from 'vitest';
import { DEFAULT_API } from '../core/apis/apis.ts';
import type { Payload, Place } from '../core/template/drop/place.ts';
import { placeDrop } from '../core/template/drop/placeDrop.ts';
import { analyse } from './analysis.ts';
import { newVariables } from '../core/template/drop/place.ts';
import { initialScenarios } from './logwrightDocument.ts';
import { tryDrop } from './trial.ts';

const SOURCE = '{"id":"$context.requestId","st":"$context.status"}';

function tried(place: Place, payload: Payload, source = SOURCE) {
  const present = analyse(DEFAULT_API, source, initialScenarios(DEFAULT_API), []);
  const { edits } = placeDrop(present.fields, place, payload);
  const trial = tryDrop(present, { place, payload, edits }, []);
  const { source: after } = trial.analysis.template;
  return { trial, after, landed: trial.landed.map(({ from, to }) => after.slice(from, to)) };
}

const gap = (index: number): Place => ({ kind: 'gap', position: { parent: undefined, index } });
const on = (name: string): Place => {
  const from = SOURCE.indexOf(`$context.${name}`);
  return { kind: 'variable', from, to: from + name.length + 9 };
};

describe('tryDrop', () => {
  it('gives the lines of the template with the new field, and where it stands', () => {
    const { trial, landed } = tried(gap(1), newVariables(['stage']));
    expect(landed).toEqual(['"stage":"$context.stage"']);
    expect(trial.analysis.lines.map(({ scenario }) => scenario.id)).toEqual(initialScenarios(DEFAULT_API));
    expect(trial.analysis.lines[0]?.line.text).toContain('"stage":"prod"');
    expect(trial.says?.en).toBe(
      `with the new field: all ${initialScenarios(DEFAULT_API).length} lines parse`,
    );
    expect(trial.says?.ko).toBe(`새 필드를 넣으면 ${initialScenarios(DEFAULT_API).length}줄 모두 파싱됨`);
  });

  it('shows a field that moves at its new place', () => {
    const { trial, landed } = tried(gap(0), { kind: 'row', id: '1' });
    expect(landed).toEqual(['"st":"$context.status"']);
    expect(trial.says?.en).toContain('after the move: ');
  });

  it('shows both variables of a swap, and the one that replaces another', () => {
    const swap = tried(on('requestId'), { kind: 'row', id: '1' });
    expect(swap.after).toBe('{"id":"$context.status","st":"$context.requestId"}');
    expect(swap.landed).toEqual(['$context.status', '$context.requestId']);
    expect(swap.trial.says?.en).toContain('after the swap: ');
    const replaced = tried(on('status'), newVariables(['stage']));
    expect(replaced.landed).toEqual(['$context.stage']);
    expect(replaced.trial.says?.en).toContain('after the replacement: ');
  });

  it('starts an object in an empty template', () => {
    const { after, landed, trial } = tried(gap(0), newVariables(['stage', 'apiId']), '');
    expect(after).toBe('{"stage":"$context.stage","apiId":"$context.apiId"}');
    expect(landed).toEqual(['"stage":"$context.stage","apiId":"$context.apiId"']);
    expect(trial.says?.en).toContain('with the 2 new fields: ');
  });

  it('says which lines do not parse, with the problem that explains them', () => {
    const bare = SOURCE.replace('"$context.status"', '$context.integrationLatency');
    const { trial } = tried(gap(1), newVariables(['stage']), bare);
    expect(trial.says?.en).toMatch(/^with the new field: \d+ lines parse, \d+ do not$/);
    expect(trial.says?.ko).toMatch(/^새 필드를 넣으면 \d+줄 파싱됨, \d+줄 구문 오류$/);
    expect(trial.analysis.diagnostics).not.toEqual([]);
  });

  it('says nothing of lines that are not parsed', () => {
    const at: Place = { kind: 'character', at: 0 };
    expect(tried(at, newVariables(['stage']), 'x=$context.status y').trial.says).toBeUndefined();
  });
});
