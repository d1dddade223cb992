import { EMPTY_VALUE } from '../api/accessLogs.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { shapeOf } from '../catalog/shapes.ts';
import type { Text } from '../text.ts';
import type { Aside, AsideReason, Awaited } from './decoded.ts';

/** What the lines that were set aside for one reason have in common, for a list of them. */
export const ASIDE_LABELS: Readonly<Record<AsideReason, Text>> = {
  blank: { en: 'Blank', ko: '빈 줄' },
  'too-long': { en: 'Too long', ko: '너무 긴 줄' },
  'execution-log': { en: 'Execution log', ko: '실행 로그' },
  'cut-off': { en: 'Cut off', ko: '잘린 줄' },
  ambiguous: { en: 'Two readings', ko: '두 가지로 읽히는 줄' },
  undecided: { en: 'Undecided', ko: '판단할 수 없는 줄' },
  'other-keys': { en: 'Other keys', ko: '키가 다른 줄' },
  'repeated-key': { en: 'Repeated key', ko: '키가 반복된 줄' },
  'other-format': { en: 'Another format', ko: '다른 형식' },
};

const LONGEST = 40;
const MOST_KEYS = 3;

/** Why this one line was not read, in a sentence or two. `names`: the variables of the decoder, in its order. */
export function tellAside(catalog: Catalog, aside: Aside, names: readonly string[]): Text {
  switch (aside.reason) {
    case 'blank':
      return { en: 'The line is blank.', ko: '빈 줄입니다.' };
    case 'too-long':
      return {
        en: 'The line is longer than 1 MB, the largest event of CloudWatch Logs.',
        ko: 'CloudWatch Logs 이벤트의 최대 크기인 1MB보다 깁니다.',
      };
    case 'execution-log':
      return {
        en: `The line belongs to the execution log of request ${code(aside.requestId)}.`,
        ko: `요청 ${code(aside.requestId)}의 실행 로그입니다.`,
      };
    case 'cut-off':
      return {
        en: `The line ends after ${aside.at} characters, before the format does.`,
        ko: `형식이 끝나기 전에 ${aside.at}번째 글자에서 줄이 끊겼습니다.`,
      };
    case 'ambiguous':
      return tellAmbiguous(aside.readings, names);
    case 'undecided':
      return {
        en: 'The line can be divided into values in too many ways to decide.',
        ko: '값을 나누는 방법이 너무 많아 판단할 수 없습니다.',
      };
    case 'other-keys':
      return tellKeys(aside.missing, aside.extra);
    case 'repeated-key':
      return {
        en: 'The line contains the same key twice, so it is unclear which value is meant.',
        ko: '같은 키가 두 번 있어 어느 값이 형식의 값인지 알 수 없습니다.',
      };
    case 'other-format':
      break;
  }
  return tellOther(catalog, aside.at, aside.awaited, aside.found);
}

type Readings = Extract<Aside, { reason: 'ambiguous' }>['readings'];

function tellAmbiguous([one, two]: Readings, names: readonly string[]): Text {
  const index = names.findIndex((_, i) => one[i] !== two[i]);
  const name = code(names[index] ?? '');
  const [first, second] = [one, two].map((values) => code(values[index] ?? EMPTY_VALUE));
  return {
    en: `The line can be read in two ways: ${name} may be ${first} or ${second}.`,
    ko: `두 가지로 읽을 수 있습니다. ${name} 값이 ${first}일 수도 있고 ${second}일 수도 있습니다.`,
  };
}

function tellKeys(missing: readonly string[], extra: readonly string[]): Text {
  const lacks = listOf(missing);
  const has = listOf(extra);
  const en = [lacks && `lacks ${lacks}`, has && `also has ${has}`].filter(Boolean).join(' and ');
  const ko = [lacks && `없는 키: ${lacks}`, has && `형식에 없는 키: ${has}`].filter(Boolean).join(', ');
  return { en: `The line ${en}.`, ko: `줄의 키가 형식과 다릅니다. ${ko}.` };
}

function tellOther(catalog: Catalog, at: number, awaited: readonly Awaited[], found: string): Text {
  const column = at + 1;
  const [next] = awaited;
  const what = next && awaitedWords(catalog, next);
  if (!what)
    return {
      en: 'The line continues after the end of the format.',
      ko: '형식이 끝난 뒤에도 줄이 이어집니다.',
    };
  return {
    en: `At character ${column} the format has ${what.en}, but the line ${found === '' ? 'ends' : `has ${code(found)}`}.`,
    ko: `${column}번째 글자부터 ${what.ko} 와야 하지만 ${found === '' ? '줄이 끝났습니다' : `실제로는 ${code(found)}입니다`}.`,
  };
}

/** In Korean with the particle that follows. */
function awaitedWords(catalog: Catalog, awaited: Awaited): Text {
  if (awaited.kind === 'literal') {
    const text = code(awaited.text);
    return { en: `the text ${text}`, ko: `${text} 텍스트가` };
  }
  const name = code(awaited.name);
  const words = shapeOf(catalog, awaited.name)?.words;
  const empty = code(EMPTY_VALUE);
  return words
    ? { en: `${name} (${words.en}, or ${empty})`, ko: `${name} 값(${words.ko} 또는 ${empty})이` }
    : { en: `${name} (always ${empty})`, ko: `${name} 값(항상 ${empty})이` };
}

function listOf(keys: readonly string[]): string {
  const shown = keys.slice(0, MOST_KEYS).map(code).join(', ');
  return keys.length > MOST_KEYS ? `${shown}, +${keys.length - MOST_KEYS}` : shown;
}

/** A piece of a line as code in a sentence. */
function code(text: string): string {
  const plain = text.replaceAll('`', "'");
  return `\`${plain.length > LONGEST ? `${plain.slice(0, LONGEST - 1)}…` : plain}\``;
}
