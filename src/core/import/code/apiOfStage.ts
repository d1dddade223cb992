import { kindFromWords, type ApiKind } from '../apiKind.ts';
import { closingOf } from './lambdas.ts';
import type { Source } from './source.ts';
import { surroundings } from './surroundings.ts';

/** What kind of API the code around a place is for, as far as the code elsewhere tells. */
export type ApiReader = (at: number) => ApiKind;

const API = /^(?:web_?socket_?|http_?|rest_?)?api(?:_?id)?$/i;
const PROTOCOL = /^protocol_?type$/i;

/** Follows the reference of a stage to its API; else the only kind that the text speaks of counts. */
export function createApiReader(source: Source): ApiReader {
  const { assignments, tokens, text } = source;
  const references = assignments.filter(({ name }) => API.test(name)).slice(0, MAX_PLACES);
  const protocols = assignments.filter(({ name }) => PROTOCOL.test(name));
  const kinds = new Set(
    protocols.map(({ at, value }) => kindFromWords(text.slice(tokens[at]?.from, tokens[value]?.to))),
  );
  const [only = 'unknown', ...others] = kinds;
  return (at) => {
    const groups = surroundings(source, at).map(({ group }) => group);
    const reference = references.find(({ group }) => groups.includes(group));
    const kind = reference ? kindOfName(source, reference.value) : 'unknown';
    return kind === 'unknown' && others.length === 0 ? only : kind;
  };
}

const MAX_PLACES = 50;

/** The kind of the API that a path of names leads to: `aws_apigatewayv2_api.chat.id`, `api.id`, `api`. */
function kindOfName(source: Source, at: number): ApiKind {
  const { tokens, named } = source;
  for (let i = at; i < at + 6; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' && token?.text !== '.') break;
    if (token.kind !== 'word') continue;
    const block = tokens.findIndex(
      (each, n) =>
        each.literal?.parts[0] === token.text &&
        tokens[n + 1]?.text === '{' &&
        tokens[n - 1]?.kind === 'string',
    );
    const kind = block === -1 ? kindOfVariable() : kindBetween(source, block - 1, block + 1);
    if (kind !== 'unknown') return kind;

    function kindOfVariable(): ApiKind {
      const assignment = named
        .get(token?.text ?? '')
        ?.find(({ mark }) => source.language.binds.includes(mark));
      if (!assignment) return 'unknown';
      const open = tokens.findIndex((each, n) => n >= assignment.value && each.text === '(');
      return open === -1 || open > assignment.value + 8
        ? 'unknown'
        : kindBetween(source, assignment.value, open);
    }
  }
  return 'unknown';
}

/** What the words from a token to the end of the brackets that open at another say. */
function kindBetween(source: Source, from: number, open: number): ApiKind {
  const { tokens, text } = source;
  const close = closingOf(source, open) ?? open;
  return kindFromWords(
    text.slice(tokens[from]?.from, Math.min(tokens[close]?.to ?? 0, (tokens[from]?.from ?? 0) + 4000)),
  );
}
