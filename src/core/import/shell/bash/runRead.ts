import { stringValue, type StringValue } from '../../values/value.ts';
import type { Surroundings } from './program.ts';

/** `read -r -d '' NAME` takes the whole input, other forms its first line. */
export function runRead(args: readonly StringValue[], around: Surroundings): StringValue | undefined {
  const { input, find, assign, forget } = around;
  const name = args.at(-1)?.text ?? '';
  const options = args.slice(0, -1).map(({ text }) => text);
  if (!/^[A-Za-z_]\w*$/.test(name)) return undefined;
  if (!input) {
    forget(name);
    return undefined;
  }
  const isWhole = options.some((option) => /^-\w*d$/.test(option)) && options.includes('');
  const isRaw = options.some((option) => /^-[a-z]*r/.test(option));
  const unescaped = isRaw
    ? input.text
    : input.text.replace(/\\(\n|[^])/g, (_, next: string) => (next === '\n' ? '' : next));
  const taken = isWhole ? unescaped : (unescaped.split('\n', 1)[0] ?? '');
  assign(name, { ...input, text: find('IFS')?.text === '' ? taken : trimSpace(taken) });
  return stringValue('');
}

const trimSpace = (text: string): string => {
  let from = 0;
  let to = text.length;
  while (from < to && ' \t\n'.includes(text[from] ?? '')) from++;
  while (to > from && ' \t\n'.includes(text[to - 1] ?? '')) to--;
  return text.slice(from, to);
};
