import type { Catalog } from '../../catalog/catalog.ts';
import { editDistance } from '../../catalog/editDistance.ts';
import { variableText } from '../../template/parse.ts';
import { proposedName } from '../proposedName.ts';
import { literalMatches, type LiteralMatch } from '../literalMatches.ts';
import type { Finding, Rule } from '../rule.ts';
import { code } from '../wording.ts';

const DOLLAR_NAME = /\$([A-Za-z_]\w*)(?:\.[A-Za-z0-9_-]+)*/g;

/** Written in place of `context`, besides slips of the keyboard. */
const HEADS: readonly string[] = ['connection', 'content', 'ctx', 'cxt', 'contexts', 'contxt'];

/** Route keys, and what other rules speak of: the beginnings of mapping templates, and a duration of nginx. */
const OTHERS: readonly string[] = [
  'connect',
  'disconnect',
  'default',
  'input',
  'util',
  'request',
  'method',
  'request_time',
];

/** What begins like a variable but is not `$context` stays as it is typed. */
export const noContextLookalike: Rule = {
  id: 'no-context-lookalike',
  severity: 'warning',
  evidence: 'inferred',
  docs: 'logging',
  check({ api, template }) {
    return literalMatches(template, DOLLAR_NAME).flatMap((match) => {
      const meant = meantName(api.catalog, match);
      return meant ? [describe(match, meant)] : [];
    });
  },
};

interface Meant {
  /** The name that stands there, without what was taken for `$context.`. */
  readonly written: string;
  readonly name: string | undefined;
}

function meantName(catalog: Catalog, { text, group: head }: LiteralMatch): Meant | undefined {
  const rest = text.slice(head.length + 2);
  const lower = head.toLowerCase();
  const isContext = HEADS.includes(lower) || editDistance(lower, 'context', 2) <= 2;
  if (rest !== '' && isContext) return { written: rest, name: proposedName(catalog, rest) };
  const whole = text.slice(1);
  const named = OTHERS.includes(lower) ? undefined : sameName(catalog, whole);
  if (named !== undefined) return { written: whole, name: named };
  const glued = /^\$context_?(\w.*)$/i.exec(text)?.[1];
  if (glued !== undefined && catalog.find(glued)) return { written: glued, name: glued };
  return undefined;
}

/** The variable that a name says, whatever its case and signs, if only by its last part: `sourceIp`, `request_id`. */
function sameName(catalog: Catalog, written: string): string | undefined {
  if (catalog.find(written)) return written;
  const name = proposedName(catalog, written);
  return name !== undefined && squash(name).endsWith(squash(written)) ? name : undefined;
}

const squash = (name: string): string => name.toLowerCase().replace(/[._-]/g, '');

function describe({ from, to, text }: LiteralMatch, { written, name }: Meant): Finding {
  const variable = name === undefined ? undefined : variableText(name);
  return {
    from,
    to,
    title: { en: `${code(text)} is printed as is`, ko: `${code(text)}: 그대로 기록됩니다` },
    reason: {
      en: `Only names starting with ${code('$context.')} are variables.${variable ? ` Did you mean ${code(variable)}?` : ''}`,
      ko: `이름이 ${code('$context.')} 뒤에 와야 변수입니다.${variable ? ` 비슷한 변수: ${code(variable)}` : ''}`,
    },
    brief: { en: 'not a variable', ko: '변수가 아님' },
    fix:
      variable === undefined
        ? undefined
        : {
            label: { en: `Use ${code(name ?? '')}`, ko: `${code(name ?? '')} 사용` },
            edits: [{ from, to, insert: variable }],
            // The same name with a wrong beginning cannot be meant as text; another name is a guess.
            safe: written.toLowerCase() === name?.toLowerCase(),
            done: { en: `Now using ${code(variable)}`, ko: `${code(variable)} 변수로 바꿨습니다` },
          },
  };
}
