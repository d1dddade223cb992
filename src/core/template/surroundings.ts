import { isWhole, type Structure, type Range } from './fields/fields.ts';

/** What a text is that holds a format, or only speaks of one. */
export type SurroundingKind = 'command' | 'code' | 'configuration' | 'document' | 'error' | 'prose';

export interface Surrounding extends Range {
  readonly kind: SurroundingKind;
}

/** More of a text than this says nothing new about what it is. */
const LONGEST = 20_000;

/** Signs that no format has, whose values are `$context` names and whose other text is short. The first that fits tells. */
const SIGNS: readonly (readonly [SurroundingKind, readonly RegExp[]])[] = [
  [
    'error',
    [
      /\bAn error occurred \(|\b[A-Z]\w*Exception\b["']?[:)]|\bTraceback \(most recent/,
      /\bis not authorized to perform\b|\balready exists\b|\bInvalid type for parameter\b|\bdoes not match type\b/,
      /\b(?:CREATE|UPDATE)_FAILED\b|\bResource handler returned message\b|\bAccess Log format must be\b/,
      /^[ \t]*[│╷][ \t]*Error: /m,
    ],
  ],
  [
    'document',
    [
      /<!doctype html|<html[\s>]|<div[\s>]|<script[\s>]|<pre[\s>]/i,
      /^[ \t]{0,3}(?:```|~~~)|^[ \t]*\|[ \t:]*-{2,}[-| \t:]*\r?$/m,
    ],
  ],
  [
    'command',
    [
      /^[ \t]*(?:[$#>][ \t]+)?(?:sudo[ \t]+)?(?:aws|sam|cdk|terraform|tofu|pulumi|serverless|sls|curl|npx|npm|git|docker)[ \t]+[a-z-][\w-]*(?:[ \t]+[-\w"'\\]|[ \t]*\\?\r?$)/m,
      /[ \t]--(?:access-log-settings|stage-name|patch-operations|api-id)\b|\b(?:Update|New|Edit)-AG2Stage\b/,
    ],
  ],
  [
    'code',
    [
      /^[ \t]*(?:import[ \t]+[\w{*"'][^\n]*(?:from|;|["']|$)|from[ \t]+[\w.]+[ \t]+import\b|#include[ \t]*[<"]|#!\/)/m,
      /^[ \t]*(?:export[ \t]+)?(?:const|let|var|val)[ \t]+[\w{[][^\n=]{0,200}=/m,
      /^[ \t]*(?:export[ \t]+(?:default|class|function)\b|using[ \t]+[\w.]+;|package[ \t]+[\w.]+;?[ \t]*\r?$)/m,
      /^[ \t]*(?:(?:public|private|static|async)[ \t]+\w+[ \t]+\w+|def[ \t]+\w+\(|func[ \t]+\(?\w+|class[ \t]+\w+[ \t]*[({:])/m,
      /\b(?:JSON\.stringify|json\.dumps|JsonConvert\.SerializeObject|console\.log|print|println|require)\(/,
      /\bAccessLog(?:Format|Field|SettingsProperty)[._]|\bnew[ \t]+(?:\w+\.)?Cfn\w+\(/,
      /^[ \t]*(?:\w+[ \t]+){0,4}\w*format[ \t]+:?=[ \t]*["'`{(]|[ \t]=[ \t]+"""/im,
    ],
  ],
  [
    'configuration',
    [
      /^[ \t]*(?:resource|data|module|variable|provider|output)[ \t]+"[^"\n]+"|^[ \t]*(?:locals|terraform)[ \t]*\{/m,
      /\baccess_?log_?settings?\b["']?[ \t]*[:=]?[ \t]*(?:\{|\r?$)/im,
      /\bAWSTemplateFormatVersion\b|\bAWS::ApiGateway|\bjsonencode\(|"DestinationArn"[ \t]*:/,
      /^[ \t]*["']?(?:DestinationArn|destination_arn)["']?[ \t]*[:=]/m,
      /^[ \t]*["']?format["']?[ \t]*[:=][ \t]*(?:["'`][ \t]*(?:\{\s*\\*["']|<\w)|<<|[|>][-+]?[ \t]*\r?$)/im,
      /^[ \t]*(?:- +)?[\w.-]+:[ \t]*\r?\n[ \t]+(?:- +)?[\w.-]+:[ \t\r\n]/m,
    ],
  ],
];

/** A heading of Markdown above more lines. */
const HEADING = /^#{1,6} +[A-Za-z가-힣][^\n$:]*\n/m;

/** What ends a sentence that another one follows. */
const SENTENCE_END = /[a-z가-힣)`"']{2}[.!?:][ \t\r\n]+(?=[A-Z가-힣])/g;
const WORD = /(?<![\w가-힣$.@/:=-])[A-Za-z가-힣][A-Za-z가-힣']+(?=[ \t\r\n,.!?;:)]|$)/g;

/** Fewer words may be the text of a format, or names that are not yet variables. */
const FEWEST_WORDS = 6;
const FEWEST_SENTENCES = 2;
/** A format has a variable for every few words. */
const WORDS_PER_VARIABLE = 4;

/** What a template is that is evidently no format; undefined for everything that may be one. */
export function findSurrounding(fields: Structure): Surrounding | undefined {
  const { source, tokens } = fields.template;
  const text = source.slice(0, LONGEST);
  for (const [kind, signs] of SIGNS) {
    for (const sign of signs) {
      const match = sign.exec(text);
      if (match) return { kind, ...placeOf(match) };
    }
  }
  if ((fields.syntax === 'json' || fields.syntax === 'xml') && isWhole(fields)) return undefined;
  const heading = HEADING.exec(text);
  if (heading) return { kind: 'document', ...placeOf(heading) };
  const variables = tokens.filter(({ kind }) => kind === 'variable').length;
  const words = text.match(WORD)?.length ?? 0;
  const sentences = text.match(SENTENCE_END)?.length ?? 0;
  const isProse = words >= FEWEST_WORDS && words > variables * WORDS_PER_VARIABLE;
  if (!isProse || (variables > 0 && sentences < FEWEST_SENTENCES)) return undefined;
  return { kind: 'prose', from: 0, to: Math.min(source.length, source.search(/\S/) + 1) };
}

/** Without the white space before a sign and behind it. */
function placeOf({ 0: text, index }: RegExpExecArray): Range {
  const from = index + text.length - text.trimStart().length;
  return { from, to: from + text.trim().length };
}
