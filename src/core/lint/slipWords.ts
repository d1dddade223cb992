import type { Text } from '../text.ts';
import type { Finding, Fix } from './rule.ts';
import type { Slip, SlipKind } from './slip.ts';
import { code } from './wording.ts';

/** How slips of one kind are told. `about` is a piece of the template, or the sign that is missing. */
interface Words {
  /** Ends the title, whose beginning says that it is not valid JSON; begins it in Korean. */
  readonly what: (count: number, about: string) => Text;
  readonly why: (about: string) => Text;
  readonly brief: Text;
  readonly label: Text;
  readonly done: Text;
}

const numbered = (count: number, one: string, many: string): string =>
  count === 1 ? one : `${count} ${many}`;
const numberedKo = (count: number, word: string, particle: string, plural = '개가'): string =>
  count === 1 ? `${word}${particle}` : `${word} ${count}${plural}`;

const WORDS: Readonly<Record<SlipKind, Words>> = {
  'missing-colon': {
    what: (count) => ({
      en: numbered(count, 'a colon is missing', 'colons are missing'),
      ko: `${numberedKo(count, '콜론', '이')} 빠져`,
    }),
    why: (about) => ({
      en: `JSON needs a \`:\` between ${about} and its value.`,
      ko: `${about} 키와 값 사이에 \`:\` 기호가 있어야 합니다.`,
    }),
    brief: { en: 'colon missing', ko: '콜론 없음' },
    label: { en: 'Add colon', ko: '콜론 추가' },
    done: { en: 'Colon added', ko: '콜론을 추가했습니다' },
  },
  'missing-comma': {
    what: (count) => ({
      en: numbered(count, 'a comma is missing', 'commas are missing'),
      ko: `${numberedKo(count, '쉼표', '가')} 빠져`,
    }),
    why: (about) => ({
      en: `JSON needs a \`,\` before ${about}.`,
      ko: `${about} 앞에 \`,\` 기호가 있어야 합니다.`,
    }),
    brief: { en: 'comma missing', ko: '쉼표 없음' },
    label: { en: 'Add comma', ko: '쉼표 추가' },
    done: { en: 'Comma added', ko: '쉼표를 추가했습니다' },
  },
  'extra-comma': {
    what: (count) => ({
      en: numbered(count, 'an extra comma', 'extra commas'),
      ko: `${numberedKo(count, '쉼표', '가 하나', '개가')} 더 있어`,
    }),
    why: () => ({
      en: 'JSON allows a comma only between two values, not after the last one.',
      ko: '쉼표는 두 값 사이에만 하나씩 씁니다. 처음이나 끝에는 쓰지 않습니다.',
    }),
    brief: { en: 'extra comma', ko: '불필요한 쉼표' },
    label: { en: 'Remove comma', ko: '쉼표 삭제' },
    done: { en: 'Comma removed', ko: '쉼표를 삭제했습니다' },
  },
  'wrong-sign': {
    what: (count, about) => ({
      en: count === 1 ? `unexpected ${about}` : `${count} unexpected characters`,
      ko: count === 1 ? `${about} 기호가 맞지 않아` : `맞지 않는 기호 ${count}개 때문에`,
    }),
    why: (about) => ({
      en: `JSON expects ${about} here.`,
      ko: `이 자리에는 ${about} 표기를 써야 합니다.`,
    }),
    brief: { en: 'unexpected character', ko: '맞지 않는 기호' },
    label: { en: 'Replace', ko: '바꾸기' },
    done: { en: 'Replaced', ko: '바꿨습니다' },
  },
  'wrong-quotes': {
    what: () => ({ en: 'the wrong kind of quotes', ko: '잘못된 따옴표 때문에' }),
    why: (about) => ({
      en: `JSON allows only straight double quotes, not ${about}.`,
      ko: `JSON에는 큰따옴표(\`"\`)만 쓸 수 있는데 ${about} 문자가 쓰였습니다.`,
    }),
    brief: { en: 'wrong quotes', ko: '잘못된 따옴표' },
    label: { en: 'Use double quotes', ko: '큰따옴표로 바꾸기' },
    done: { en: 'Now using double quotes', ko: '큰따옴표로 바꿨습니다' },
  },
  'bare-key': {
    what: (count) => ({
      en: numbered(count, 'a key has no quotes', 'keys have no quotes'),
      ko: `${count === 1 ? '키에' : `키 ${count}개에`} 따옴표가 없어`,
    }),
    why: (about) => ({
      en: `JSON needs double quotes around every key, such as ${about}.`,
      ko: `모든 키는 큰따옴표로 감싸야 합니다. ${about} 키에도 필요합니다.`,
    }),
    brief: { en: 'key without quotes', ko: '따옴표 없는 키' },
    label: { en: 'Add quotes', ko: '따옴표 추가' },
    done: { en: 'Quotes added', ko: '따옴표를 추가했습니다' },
  },
  'bare-text': {
    what: (count) => ({
      en: numbered(count, 'text has no quotes', 'pieces of text have no quotes'),
      ko: `${count === 1 ? '텍스트에' : `텍스트 ${count}개에`} 따옴표가 없어`,
    }),
    why: (about) => ({
      en: `${about} is text, and text without quotes is not valid JSON.`,
      ko: `${about} 값은 텍스트라서 큰따옴표로 감싸야 합니다.`,
    }),
    brief: { en: 'text without quotes', ko: '따옴표 없는 텍스트' },
    label: { en: 'Add quotes', ko: '따옴표 추가' },
    done: { en: 'Quotes added', ko: '따옴표를 추가했습니다' },
  },
  'missing-quote': {
    what: (count) => ({
      en: numbered(count, 'a quote is missing', 'quotes are missing'),
      ko: `${numberedKo(count, '따옴표', '가 하나')} 빠져`,
    }),
    why: (about) => ({
      en: `An opening or closing quote is missing around ${about}.`,
      ko: `앞뒤 따옴표 가운데 하나가 없습니다: ${about}`,
    }),
    brief: { en: 'quote missing', ko: '따옴표 빠짐' },
    label: { en: 'Add quote', ko: '따옴표 추가' },
    done: { en: 'Quote added', ko: '따옴표를 추가했습니다' },
  },
  'extra-quote': {
    what: (count) => ({
      en: numbered(count, 'an extra quote', 'extra quotes'),
      ko: `${numberedKo(count, '따옴표', '가 하나')} 더 있어`,
    }),
    why: () => ({
      en: 'Text has one quote before it and one after it. Here, there are two in a row.',
      ko: '따옴표는 텍스트 앞에 하나, 뒤에 하나만 씁니다. 여기에는 두 개가 붙어 있습니다.',
    }),
    brief: { en: 'extra quote', ko: '불필요한 따옴표' },
    label: { en: 'Remove quote', ko: '따옴표 삭제' },
    done: { en: 'Quote removed', ko: '따옴표를 삭제했습니다' },
  },
  'inner-quote': {
    what: () => ({ en: 'a quote inside text', ko: '텍스트 안의 따옴표 때문에' }),
    why: () => ({
      en: 'A quote ends the text. Write a quote inside the text as `\\"`.',
      ko: '따옴표가 나오면 텍스트가 끝납니다. 텍스트에 속한 따옴표는 `\\"`로 씁니다.',
    }),
    brief: { en: 'quote inside text', ko: '텍스트 안 따옴표' },
    label: { en: 'Escape quotes', ko: '이스케이프' },
    done: { en: 'Quotes escaped', ko: '따옴표를 이스케이프했습니다' },
  },
  'bad-escape': {
    what: () => ({ en: 'a stray backslash', ko: '백슬래시 때문에' }),
    why: (about) => ({
      en: `${about} is not a JSON escape. To keep a backslash in text, double it.`,
      ko: `JSON에는 ${about} 표기가 없습니다. 백슬래시 자체는 두 번 씁니다.`,
    }),
    brief: { en: 'stray backslash', ko: '잘못된 백슬래시' },
    label: { en: 'Fix backslash', ko: '백슬래시 고치기' },
    done: { en: 'Backslash fixed', ko: '백슬래시를 고쳤습니다' },
  },
  'missing-bracket': {
    what: (_count, about) => ({ en: `${about} is missing`, ko: `${about} 기호가 빠져` }),
    why: (about) => ({
      en: `A bracket is open. Close it with ${about}.`,
      ko: `열린 괄호를 ${about} 기호로 닫아야 합니다.`,
    }),
    brief: { en: 'not closed', ko: '닫히지 않음' },
    label: { en: 'Close it', ko: '닫기' },
    done: { en: 'Closed', ko: '닫았습니다' },
  },
  'extra-bracket': {
    what: (_count, about) => ({ en: `unexpected ${about}`, ko: `${about} 기호가 더 있어` }),
    why: (about) => ({
      en: `No open bracket matches ${about}.`,
      ko: `${about} 기호로 닫을 괄호가 열려 있지 않습니다.`,
    }),
    brief: { en: 'extra bracket', ko: '불필요한 괄호' },
    label: { en: 'Remove', ko: '삭제' },
    done: { en: 'Removed', ko: '삭제했습니다' },
  },
};

/** One finding for each kind of slip, at the first of its places, with a fix for all of them. */
export function tellSlips(source: string, slips: readonly Slip[]): Finding[] {
  const kinds = new Set(slips.map(({ kind }) => kind));
  return [...kinds].flatMap((kind) => {
    const ofKind = slips.filter((slip) => slip.kind === kind);
    const [first] = ofKind;
    return first ? [tell(source, kind, first, ofKind)] : [];
  });
}

function tell(source: string, kind: SlipKind, first: Slip, slips: readonly Slip[]): Finding {
  const { what, why, brief, label, done } = WORDS[kind];
  const { from, to, about } = first;
  const piece = typeof about === 'string' ? about : source.slice(about.from, about.to);
  const found = what(slips.length, code(kind === 'wrong-sign' ? source.slice(from, to) : piece));
  const fix: Fix = { label, edits: slips.flatMap(({ edits }) => edits), safe: true, done };
  return {
    from,
    to,
    title: { en: `Not valid JSON: ${found.en}`, ko: `${found.ko} JSON이 깨집니다` },
    reason: why(code(piece)),
    brief,
    fix,
  };
}
