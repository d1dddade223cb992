import type { Text } from '../../text.ts';
import {
  childrenOf,
  findRow,
  labelOf,
  type FieldPosition,
  type FieldRow,
  type Fields,
} from '../fields/fields.ts';
import { resolvePosition } from '../fields/listText.ts';
import type { Payload, Place, VariablePlace } from './place.ts';
import { onlyVariable, roomAt, variableAt, variableOf } from './targets.ts';

/** Where nothing safe is known. */
export const REFUSED: Text = { en: 'Can’t drop here', ko: '여기에는 놓을 수 없음' };

/** Of a field over its own place. */
export const UNMOVED: Text = { en: 'Stays where it is', ko: '제자리에 둠' };

/** What a drop that can be done will do, in one sentence. */
export function dropWords(fields: Fields, place: Place, payload: Payload): Text {
  if (place.kind === 'gap') return gapWords(fields, place.position, payload);
  if (place.kind === 'variable') return variableWords(fields, place, payload);
  return characterWords(fields, place.at, payload);
}

function gapWords(fields: Fields, position: FieldPosition, payload: Payload): Text {
  if (fields.syntax === 'empty') return START;
  const own = payload.kind === 'row' ? findRow(fields, payload.id) : undefined;
  const { parent, index } = resolvePosition(fields, position);
  // An attribute stays among those of its tag, and a field among the others.
  const isAttribute = own?.kind === 'attribute';
  const siblings = childrenOf(fields, isAttribute ? own.parent : parent);
  const rows = siblings
    .slice(0, isAttribute ? position.index : index)
    .filter((row) => row !== own && (row.kind === 'attribute') === isAttribute);
  const before = rows.at(-1);
  const holder = findRow(fields, parent);
  // A field that stays in its container is not said to go into it.
  const container = holder && !holder.isRoot && own?.parent !== holder.id ? code(nameOf(holder)) : undefined;
  const count = payload.kind === 'new' ? payload.fields.length : 1;
  const what: Text = own
    ? { en: 'Move field', ko: '필드 이동' }
    : count === 1
      ? { en: 'New field', ko: '새 필드' }
      : { en: `${count} new fields`, ko: `새 필드 ${count}개` };
  const place = before && code(nameOf(before));
  if (container !== undefined) {
    if (place === undefined)
      return {
        en: `${own ? 'Move into' : 'Into'} ${container}`,
        ko: `${container} 안에 ${own ? '옮기기' : '넣기'}`,
      };
    const link = own ? 'into' : 'in';
    return {
      en: `${what.en} ${link} ${container}, after ${place}`,
      ko: `${what.ko}: ${container} 안, ${place} 다음`,
    };
  }
  if (place !== undefined) return { en: `${what.en} after ${place}`, ko: `${what.ko}: ${place} 다음` };
  if (own) return { en: 'Move field to the beginning', ko: '필드 이동: 맨 앞' };
  return count === 1
    ? { en: 'New first field', ko: '새 필드: 맨 앞' }
    : { en: `${count} new fields at the beginning`, ko: `새 필드 ${count}개: 맨 앞` };
}

function variableWords(fields: Fields, { from }: VariablePlace, payload: Payload): Text {
  const [old, other] = namesOf(fields, from, payload);
  const hasKey = fields.leaves.some(
    ({ key, variables }) => key !== undefined && variables.some((v) => v.from === from),
  );
  return payload.kind === 'new'
    ? {
        en: `Replace ${old} with ${other}${hasKey ? ', key stays' : ''}`,
        ko: `${old} 대신 ${other}${hasKey ? ', 키는 그대로' : ''}`,
      }
    : {
        en: `Swap ${other} and ${old}${hasKey ? ', keys stay' : ''}`,
        ko: `${other}, ${old} 서로 바꾸기${hasKey ? ', 키는 그대로' : ''}`,
      };
}

/** What a drop on a variable has done. */
export function replacedWords(fields: Fields, { from }: VariablePlace, payload: Payload): Text {
  const [old, other] = namesOf(fields, from, payload);
  return payload.kind === 'new'
    ? { en: `${old} replaced by ${other}`, ko: `${old} 대신 ${other} 변수를 넣었습니다` }
    : { en: `${other} and ${old} swapped`, ko: `${other}, ${old} 변수를 서로 바꿨습니다` };
}

/** The variable that is dropped on, a bare `$context` called what it is, and the one that a payload brings. */
function namesOf(fields: Fields, from: number, payload: Payload): readonly [string, string] {
  const token = variableAt(fields, from);
  const own = payload.kind === 'new' ? onlyVariable(payload.fields) : variableOf(fields, payload)?.name;
  return [code(token?.name || (token?.text ?? '')), code(own ?? '')];
}

function characterWords(fields: Fields, at: number, payload: Payload): Text {
  const { source, tokens } = fields.template;
  const row = fields.syntax === 'text' || fields.syntax === 'empty' ? undefined : roomAt(fields, at);
  const before = tokens.find((token) => token.from < at && at <= token.to);
  const begin = Math.max(row?.value.from ?? 0, at - 12);
  const text = before?.kind === 'variable' ? before.name || before.text : source.slice(begin, at);
  const after = begin < at ? code(text) : undefined;
  const verb = payload.kind === 'new' ? 'Insert into' : 'Move into';
  const value = row && code(nameOf(row));
  const room = value === undefined ? 'the text' : `the value of ${value}`;
  const koRoom = value === undefined ? '텍스트' : `${value} 값 안`;
  return after === undefined
    ? { en: `${verb} ${room}, at the beginning`, ko: `${koRoom}${row ? ':' : ''} 맨 앞` }
    : { en: `${verb} ${room}, after ${after}`, ko: `${koRoom}: ${after} 다음` };
}

const START: Text = {
  en: 'Drop to start a JSON object. Each variable becomes a field.',
  ko: '여기에 놓으면 JSON 객체가 만들어집니다. 변수마다 필드가 하나씩 생깁니다.',
};

/** The key alone: the containers around are said where they matter. */
function nameOf(row: FieldRow): string {
  return row.key ?? labelOf(row);
}

function code(text: string): string {
  const plain = text.replaceAll('`', "'");
  return `\`${plain.length > 40 ? `${plain.slice(0, 39)}…` : plain}\``;
}
