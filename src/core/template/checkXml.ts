import { SaxesParser } from 'saxes';
import { withoutLoneSurrogates } from './withoutLoneSurrogates.ts';
import type { LineProblem } from './lineProblem.ts';

/** The first place where a text is not a well-formed XML document with one root. */
export function checkXml(text: string): LineProblem | undefined {
  const error = findXmlError(text);
  if (!error) return undefined;
  const ampersand = findBareAmpersand(text) ?? Infinity;
  const at = error.offset ?? text.length;
  if (ampersand < at) return { offset: ampersand, length: 1, kind: 'syntax' };
  return error.offset === undefined
    ? { offset: at, length: 0, kind: 'unexpected-end' }
    : { offset: at, length: 1, kind: 'syntax' };
}

/** What the parser says first against a text, and where; without an offset it is the end that came too soon. */
export function findXmlError(text: string) {
  const parser = new SaxesParser();
  let atEnd = false;
  let found: { readonly said: string; readonly offset: number | undefined } | undefined;
  parser.on('error', (error) => {
    const offset = Math.min(Math.max(0, parser.position - 1), text.length);
    found = { said: error.message, offset: atEnd ? undefined : offset };
    // Going on would make an error of every tag left open, which takes long where there are many.
    throw error;
  });
  try {
    parser.write(withoutLoneSurrogates(text));
    atEnd = true;
    parser.close();
  } catch (error) {
    if (!found) throw error;
  }
  return found;
}

/** The parser looks for the end of an entity as far as the end of the text; the fault is where it began. */
function findBareAmpersand(text: string): number | undefined {
  const skipped = /<!--[^]*?(?:-->|$)|<!\[CDATA\[[^]*?(?:\]\]>|$)|&(?!#?\w+;)/g;
  for (const match of text.matchAll(skipped)) if (match[0] === '&') return match.index;
  return undefined;
}
