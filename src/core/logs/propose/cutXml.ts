import { createCutting, type Cut } from './cut.ts';

const TAG = /<(\/?)([\w:.-]+)([^<>]*?)(\/?)>/g;
const ATTRIBUTE = /\s([\w:.-]+)\s*=\s*("[^"]*"|'[^']*')/g;

/** Cuts a line that is an XML element: its attributes and texts are values. Undefined for any other line. */
export function cutXml(line: string): Cut | undefined {
  if (!/^\s*<[\w:.-]+[^<>]*>.*>\s*$/.test(line)) return undefined;
  const cutting = createCutting(line);
  const open: string[] = [];
  let end = 0;
  for (const match of line.matchAll(TAG)) {
    const [tag, closes, name = '', attributes = '', isAlone] = match;
    const text = line.slice(end, match.index);
    const from = end + (text.length - text.trimStart().length);
    if (text.trim() !== '') cutting.cell(open.slice(1), from, from + text.trim().length);
    end = match.index + tag.length;
    if (closes) {
      if (open.pop() !== name) return undefined;
      continue;
    }
    const inside = match.index + 1 + name.length;
    for (const { 0: whole, 1: key = '', 2: value = '', index } of attributes.matchAll(ATTRIBUTE)) {
      const to = inside + index + whole.length;
      cutting.cell([...open, name, key], to - value.length, to);
    }
    if (!isAlone) open.push(name);
  }
  return open.length === 0 ? cutting.end() : undefined;
}
