import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PARTS } from '../../../core/lint/testing/parts.ts';
import { applyEdits } from '../../../core/template/edit.ts';
import type { Payload } from '../../../core/template/drop/place.ts';
import { placeDrop, type Drop } from '../../../core/template/drop/placeDrop.ts';
import { replaceTemplate } from '../../../state/documentActions.ts';
import { dropInto } from '../../../state/dropActions.ts';
import { currentDocument, useStore } from '../../../state/store.ts';
import { takeParts } from '../../../state/viewActions.ts';
import type { FieldPlace } from './fieldPlaces.ts';
import { findDrop, type FoundDrop } from './findDrop.ts';
import type { Level } from './pickLevel.ts';
import { placeAt } from './placeAt.ts';
import { drawList, nameOfPlace, ROW, TOP, type DrawnList } from './testing/drawList.ts';

beforeAll(() => takeParts(Promise.resolve(PARTS)));
beforeEach(() => replaceTemplate('', 'test'));

const NEW: Payload = { kind: 'new', fields: [{ text: '$context.eventType' }] };
const TWO: Payload = { kind: 'new', fields: [{ text: '$context.path' }, { text: 'blue team' }] };
const row = (id: string): Payload => ({ kind: 'row', id });

function find(
  list: DrawnList,
  payload: Payload,
  x: number,
  y: number,
  last?: Level,
  dropAt?: (place: FieldPlace) => Drop,
): FoundDrop | undefined {
  return findDrop(list.fields, payload, placeAt(list.places, list.layout, { x, y }), { x, y }, last, dropAt);
}

const NESTED = '{"a":"$context.requestId","o":{"b":"$context.status","p":{"c":"$context.path"}},"d":"x"}';

function meant(payload: Payload, at: number, share: number, x: number, source = NESTED): string {
  const found = find(drawList(source), payload, x, TOP + (at + share) * ROW);
  const isRefused = found?.drop.edits.length === 0;
  return `${isRefused ? 'not ' : ''}${nameOfPlace(found?.at)}: ${found?.drop.words.en}`;
}

describe('findDrop', () => {
  it.each([
    ['a variable on a variable', NEW, 0, 0.5, 300, '0[0]: Replace `requestId` with `eventType`, key stays'],
    ['two on a variable: the border', TWO, 0, 0.6, 300, 'top 1: 2 new fields after `a`'],
    [
      'a field on the variable of another',
      row('0'),
      2,
      0.5,
      300,
      '1.0[0]: Swap `requestId` and `status`, keys stay',
    ],
    ['a field on its own variable: where it is', row('0'), 0, 0.6, 300, 'not 0[0]: Stays where it is'],
    ['a field over itself', row('0'), 0, 0.6, 60, 'not top 1: Stays where it is'],
    [
      'the last field of what is nested over itself',
      row('1.1.0'),
      4,
      0.6,
      60,
      'not 1.1 1: Stays where it is',
    ],
    ['a field on an object', row('0'), 1, 0.5, 60, '1 0: Move into `o`'],
    ['an object on itself: the border after it is inside', row('1'), 1, 0.5, 60, 'not 1 0: Can’t drop here'],
    ['an object below what it holds', row('1'), 4, 0.6, 60, 'not 1.1 1: Can’t drop here'],
  ] as const)('%s', (_, payload, at, share, x, expected) => {
    expect(meant(payload, at, share, x)).toBe(expected);
  });

  it('leaves a level only by going sideways', () => {
    const list = drawList(NESTED);
    const y = TOP + 4.6 * ROW;
    const inside = find(list, NEW, 120, y);
    const out = find(list, NEW, 108, y, inside?.level);
    const further = find(list, NEW, 96, y, out?.level);
    expect([inside, out, further].map((found) => nameOfPlace(found?.at))).toEqual(['1.1 1', '1 2', 'top 2']);
    expect(further?.drop.words.en).toBe('New field after `o`');
  });
});

const TEMPLATES: readonly (readonly [string, string, readonly string[]])[] = [
  ['flat', '{"a":"$context.requestId","b":$context.status,"c":"x"}', []],
  ['nested', NESTED, []],
  ['folded', NESTED, ['1']],
  ['array', '{"l":["$context.stage",[],{"k":"$context.path"}],"e":{}}', []],
  ['mixed', '{"a":"$context.stage/$context.path","b":"x $context.apiId"}', []],
  ['XML', '<log v="$context.stage"><a x="1">$context.apiId</a><b><c>$context.status</c></b><d/></log>', []],
  ['CSV', '$context.stage,"$context.path",$context.status', []],
  ['CLF', '$context.identity.sourceIp - [$context.requestTime] "$context.routeKey" $context.status', []],
  ['pairs', 'a=$context.stage b="$context.path"', []],
  ['nothing', '', []],
];

describe('the law: shown = inserted = spoken', () => {
  it.each(TEMPLATES)('for every pixel row of %s', (_, source, shut) => {
    const list = drawList(source, shut);
    const [first] = list.fields.rows.flatMap(({ variables }) => variables);
    const payloads: readonly Payload[] = [
      NEW,
      TWO,
      ...list.fields.rows.map(({ id }) => row(id)),
      ...(first ? [{ kind: 'piece' as const, from: first.from, to: first.to }] : []),
    ];
    let dropped = 0;
    const seen = new Set<string>();
    for (const payload of payloads) {
      const known = new Map<string, Drop>();
      const dropAt = ({ key, place }: FieldPlace) => {
        const drop = known.get(key) ?? placeDrop(list.fields, place, payload);
        known.set(key, drop);
        return drop;
      };
      for (const x of [10, 120, 210, 290, 600]) {
        let level: Level | undefined;
        for (let y = 0; y < TOP + (list.rows.length + 2) * ROW; y++) {
          const found = find(list, payload, x, y, level, dropAt);
          level = found?.level;
          if (!found) throw new Error(`nothing at ${x} ${y}`);
          const key = `${JSON.stringify(payload)} ${found.at.key}`;
          if (seen.has(key)) continue;
          seen.add(key);
          expect(found.drop).toEqual(placeDrop(list.fields, found.at.place, payload));
          replaceTemplate(source, 'test');
          useStore.setState({ announcement: '', notices: [] });
          const landed = dropInto(found.at.place, payload);
          expect(landed === undefined).toBe(found.drop.edits.length === 0);
          expect(currentDocument().source).toBe(applyEdits(source, found.drop.edits));
          if (landed) dropped += 1;
          const { announcement, notices } = useStore.getState();
          const isShown = landed !== undefined && notices.length === 1;
          if (!isShown) expect(announcement).toBe(found.drop.words.en.replaceAll('`', ''));
        }
      }
    }
    expect(dropped).toBeGreaterThan(0);
  });
});
