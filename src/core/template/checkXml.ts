import { SaxesParser } from 'saxes';
import { withoutLoneSurrogates } from './withoutLoneSurrogates.ts';
import type { LineProblem } from './lineProblem.ts';

/** The first place where a text is not a well-formed XML document with one root. */
export function checkXml(text: string): LineProblem | undefined {
  const parser = new SaxesParser();
  let atEnd = false;
  let problem: LineProblem | undefined;
  parser.on('error', (error) => {
    problem = atEnd
      ? { offset: text.length, length: 0, kind: 'unexpected-end' }
      : syntaxAt(Math.min(Math.max(0, parser.position - 1), text.length));
    // Going on would make an error of every tag left open, which takes long where there are many.
    throw error;
  });
  try {
    parser.write(withoutLoneSurrogates(text));
    atEnd = true;
    parser.close();
  } catch (error) {
    if (!problem) throw error;
  }
  const ampersand = problem && findBareAmpersand(text);
  return ampersand !== undefined && problem && ampersand < problem.offset ? syntaxAt(ampersand) : problem;
}

function syntaxAt(offset: number): LineProblem {
  return { offset, length: 1, kind: 'syntax' };
}

/** The parser looks for the end of an entity as far as the end of the text; the fault is where it began. */
function findBareAmpersand(text: string): number | undefined {
  const skipped = /<!--[^]*?(?:-->|$)|<!\[CDATA\[[^]*?(?:\]\]>|$)|&(?!#?\w+;)/g;
  for (const match of text.matchAll(skipped)) if (match[0] === '&') return match.index;
  return undefined;
}
