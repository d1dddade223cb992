import type { Range } from '../template/fields/fields.ts';
import type { Template } from '../template/parse.ts';

/** What a text is that holds a format, or only speaks of one. */
export type SurroundingKind = 'command' | 'code' | 'configuration' | 'document' | 'error' | 'prose';

export interface Surrounding extends Range {
  readonly kind: SurroundingKind;
}

/** More of a text than this says nothing new about what it is. */
const LONGEST = 20_000;

/** Signs that no format has, whose values are `$context` names and whose other text is short. The first that fits tells. */
const SIGNS: readonly (readonly [SurroundingKind, RegExp])[] = [
  [
    'error',
    /\bAn error occurred \(|\b(?:BadRequest|Validation|NotFound|AccessDenied|TooManyRequests|Conflict)Exception\b|is not authorized to perform|\bTraceback \(most recent|\b(?:CREATE|UPDATE)_FAILED\b|Resource handler returned message|^[ \t]*[│╷][ \t]*Error: |Access Log format must be single line/m,
  ],
  [
    'document',
    /<!doctype html|<html[\s>]|<div[\s>]|<script[\s>]|<pre[\s>][^<]{0,20}<code|^[ \t]{0,3}(?:```|~~~)/im,
  ],
  [
    'command',
    /^[ \t]*(?:[$#>][ \t]+|PS [^>\n]{0,80}> ?)?(?:sudo[ \t]+)?(?:aws|sam|cdk|terraform|tofu|pulumi|serverless|sls|curl|npx|npm|git|docker)[ \t]+[a-z-][\w-]*(?:[ \t]|\\?$)|[ \t]--(?:access-log-settings|stage-name|patch-operations|api-id)\b|\b(?:Update|New|Edit)-AG2Stage\b/m,
  ],
  [
    'code',
    /^[ \t]*(?:import[ \t]+[\w{*"'][^\n]*(?:from|;|["']|$)|from[ \t]+[\w.]+[ \t]+import\b|(?:export[ \t]+)?(?:const|let|var)[ \t]+[\w{[][^\n=]{0,200}=|export[ \t]+(?:default|class|function)\b|package[ \t]+[\w.]+;?[ \t]*\r?$|using[ \t]+[\w.]+;|(?:public|private|static|async)[ \t]+\w+[ \t]+\w+|def[ \t]+\w+\(|func[ \t]+\(?\w+|class[ \t]+\w+[ \t]*[({:]|#include[ \t]*[<"]|#!\/)|\b(?:JSON\.stringify|json\.dumps|JsonConvert\.SerializeObject|console\.log|require)\(|\bAccessLog(?:Format|Field)\.|\bnew[ \t]+(?:\w+\.)?Cfn\w+\(/m,
  ],
  [
    'configuration',
    /^[ \t]*(?:resource|data|module|variable|provider|output)[ \t]+"[^"\n]+"|^[ \t]*(?:locals|terraform)[ \t]*\{|\baccess_?log_?settings?\b["']?[ \t]*[:={]|\bAWSTemplateFormatVersion\b|\bAWS::ApiGateway|\bjsonencode\(|^[ \t]*["']?(?:DestinationArn|destination_arn)["']?[ \t]*[:=]|^[ \t]*["']?format["']?[ \t]*[:=][ \t]*(?:["'`][ \t]*[{<]|<<|[|>][-+]?[ \t]*\r?$)|"DestinationArn"[ \t]*:|^[ \t]*<\?php/im,
  ],
];

/** A heading of Markdown above more lines. */
const HEADING = /^#{1,6} +[A-Za-z가-힣][^\n$]*\n/m;

/** What ends a sentence that another one follows. */
const SENTENCE_END = /[a-z가-힣)`"']{2}[.!?:][ \t\r\n]+(?=[A-Z가-힣])/g;
const WORD = /(?<![\w$.@/:=-])[A-Za-z가-힣][a-z가-힣']+(?=[ \t\r\n,.!?;:)]|$)/g;

/** Fewer words may be the text of a format. */
const FEWEST_WORDS = 8;
const FEWEST_SENTENCES = 2;
/** A format has a variable for every few words. */
const WORDS_PER_VARIABLE = 4;

/** What a template is that is evidently no format; undefined for everything that may be one. */
export function findSurrounding(
  { source, tokens }: Template,
  isStructured: boolean,
): Surrounding | undefined {
  const text = source.slice(0, LONGEST);
  for (const [kind, sign] of SIGNS) {
    const match = sign.exec(text);
    if (match) return { kind, ...placeOf(match) };
  }
  if (isStructured) return undefined;
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
