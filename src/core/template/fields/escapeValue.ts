import { parse } from '../parse.ts';
import { withoutLoneSurrogates } from '../withoutLoneSurrogates.ts';
import type { Fields } from './fields.ts';
import { escapeJson } from './jsonText.ts';
import { escapeQuoted } from './lineText.ts';
import { escapeXml } from './xmlText.ts';

/** A text with variables as it stands inside the quotes or tags of a syntax; a variable has nothing to escape. */
export function escapeValue({ syntax, quotes }: Fields, text: string): string {
  const escape =
    syntax === 'xml'
      ? escapeXml
      : syntax === 'json' || syntax === 'empty'
        ? escapeJson
        : (literal: string) => escapeQuoted(literal, quotes);
  return parse(withoutLoneSurrogates(text))
    .tokens.map((token) => (token.kind === 'variable' ? token.text : escape(token.text)))
    .join('');
}
