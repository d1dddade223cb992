import type { Text } from '../../text.ts';
import { unique } from '../values/value.ts';

/** What a shell or the AWS CLI makes of a command that was meant otherwise. They travel with a text as its ways do. */
export const NOTES = {
  expands: {
    en: "The shell would replace `$context` here. Unless a variable of that name is set, AWS would get only `.requestId`. Write `\\$context`, or put the text in single quotes; for a heredoc, quote its delimiter: `<<'EOF'`.",
    ko: "여기서는 셸이 `$context` 부분을 바꿉니다. 같은 이름의 변수가 없으면 빈 값이 되어 AWS에는 `.requestId`만 전달됩니다. `\\$context`로 쓰거나 작은따옴표로 감싸세요. heredoc이라면 구분자를 따옴표로 감싸세요: `<<'EOF'`",
  },
  expandsInPowerShell: {
    en: 'PowerShell would replace `$context` here. Unless a variable of that name is set, AWS would get only `.requestId`. Put the text in single quotes.',
    ko: '여기서는 PowerShell이 `$context` 부분을 바꿉니다. 같은 이름의 변수가 없으면 빈 값이 되어 AWS에는 `.requestId`만 전달됩니다. 텍스트를 작은따옴표로 감싸세요.',
  },
  envsubst: {
    en: "`envsubst` also replaces `$context`. Unless a variable of that name is exported, nothing is left of it. Name the variables that it may replace: `envsubst '$ARN'`.",
    ko: "`envsubst`는 `$context` 부분도 바꿉니다. 같은 이름으로 내보낸 변수가 없으면 빈 값이 됩니다. 바꿀 변수를 지정하세요: `envsubst '$ARN'`",
  },
  backslash: {
    en: 'The shell does not remove the backslash from `\\$context`, and the AWS CLI sends it to AWS. The import removes it. Write `$context` in single quotes, or `\\$context` with one backslash in double quotes.',
    ko: '셸이 `\\$context`의 백슬래시를 삭제하지 않아 AWS CLI가 그대로 AWS에 보냅니다. 가져올 때 백슬래시를 삭제합니다. 작은따옴표 안에서는 `$context`로, 큰따옴표 안에서는 백슬래시 하나만 써서 `\\$context`로 쓰세요.',
  },
  jsonBackslash: {
    en: 'The shell does not remove the backslash from `\\$context`, and the AWS CLI rejects it in JSON: `Invalid JSON: Invalid \\escape`. The import removes it. Write `$context` in single quotes, or `\\$context` with one backslash in double quotes.',
    ko: '셸이 `\\$context`의 백슬래시를 삭제하지 않아 AWS CLI가 JSON을 거부합니다: `Invalid JSON: Invalid \\escape`. 가져올 때 백슬래시를 삭제합니다. 작은따옴표 안에서는 `$context`로, 큰따옴표 안에서는 백슬래시 하나만 써서 `\\$context`로 쓰세요.',
  },
  optionUnknown: {
    en: 'The AWS CLI does not know the name of this option and rejects the command: `Unknown options`. Write `--access-log-settings` or `--patch-operations`.',
    ko: 'AWS CLI에 없는 옵션 이름이므로 명령이 거부됩니다: `Unknown options`. `--access-log-settings` 또는 `--patch-operations`로 쓰세요.',
  },
  quotesEscaped: {
    en: 'In single quotes, the shell keeps the backslash of `\\"`, and the AWS CLI rejects it: `Invalid JSON: Expecting property name enclosed in double quotes`. Write `"` alone.',
    ko: '작은따옴표 안에서는 `\\"`의 백슬래시가 남아 AWS CLI가 거부합니다: `Invalid JSON: Expecting property name enclosed in double quotes`. 백슬래시 없이 `"`만 쓰세요.',
  },
  quotesLost: {
    en: 'Without outer quotes, the shell removes these quotes. Put the whole value in single quotes.',
    ko: '바깥 따옴표가 없어 셸이 안쪽 따옴표를 삭제합니다. 값 전체를 작은따옴표로 감싸세요.',
  },
  split: {
    en: 'The shell would split this value at its spaces, and the AWS CLI would reject the rest: `Unknown options`. Put quotes around the whole value.',
    ko: '셸이 이 값을 공백에서 나누므로 AWS CLI가 나머지를 거부합니다: `Unknown options`. 값 전체를 따옴표로 감싸세요.',
  },
  lineEnd: {
    en: 'A space after the `\\` at the end of a line ends the command there. Remove the space.',
    ko: '줄 끝 `\\` 뒤에 공백이 있으면 명령이 그 줄에서 끝납니다. 공백을 삭제하세요.',
  },
  cmdQuotes: {
    en: 'cmd does not support single quotes, so the AWS CLI would receive them and lose the double quotes. Put double quotes around the value, and write each one inside it as `\\"`.',
    ko: 'cmd에서는 작은따옴표가 따옴표로 쓰이지 않아 그대로 AWS CLI에 전달되고 큰따옴표는 사라집니다. 값을 큰따옴표로 감싸고 안쪽 큰따옴표는 `\\"`로 쓰세요.',
  },
  shorthandBrace: {
    en: "The AWS CLI rejects this shorthand: it reads a bare `{` as a map (`Expected: '=', received: '\"'` or another character). Put single quotes around the format: `Format='{…}'`, inside the quotes of the shell.",
    ko: "AWS CLI는 이 간편 구문을 거부합니다. 따옴표 없는 `{`를 맵으로 읽기 때문입니다(`Expected: '=', received: '\"'` 또는 다른 문자). 셸의 따옴표 안에서 형식을 작은따옴표로 감싸세요: `Format='{…}'`",
  },
  shorthandBare: {
    en: "The AWS CLI rejects this shorthand: in an unquoted value, it does not accept `\"`, `'`, `]` or `}` at this position (`Expected: ','`), and it reads commas or a leading `[` as a list (`Invalid type for parameter AccessLogSettings.Format`). Put single quotes around the format: `Format='…'`, inside the quotes of the shell.",
    ko: "AWS CLI는 이 간편 구문을 거부합니다. 따옴표 없는 값의 이런 자리에 있는 `\"`, `'`, `]`, `}`는 오류가 되고(`Expected: ','`), 쉼표나 맨 앞의 `[`는 목록으로 읽힙니다(`Invalid type for parameter AccessLogSettings.Format`). 셸의 따옴표 안에서 형식을 작은따옴표로 감싸세요: `Format='…'`",
  },
  jsonStrict: {
    en: 'The AWS CLI rejects this JSON: comments and a comma before a closing bracket are not allowed.',
    ko: 'AWS CLI는 이 JSON을 거부합니다. 주석과 닫는 괄호 앞의 쉼표는 쓸 수 없습니다.',
  },
  jsonBreak: {
    en: 'The AWS CLI rejects a line break inside a JSON string: `Invalid control character`. The lines are joined here.',
    ko: 'AWS CLI는 JSON 문자열 안의 줄바꿈을 거부합니다: `Invalid control character`. 여기서는 줄을 이었습니다.',
  },
  jsonObject: {
    en: 'The AWS CLI rejects an object here: `Invalid type for parameter AccessLogSettings.Format`. The format must be text: the object as a quoted string.',
    ko: 'AWS CLI는 여기에 객체를 받지 않습니다: `Invalid type for parameter AccessLogSettings.Format`. 형식은 객체를 문자열로 쓴 텍스트여야 합니다.',
  },
  defaultTaken: {
    en: 'The default value of a variable is used, because nothing else is assigned to it here.',
    ko: '이 텍스트에서 값을 지정하지 않은 변수에는 기본값을 넣었습니다.',
  },
  powerShell5: {
    en: 'Windows PowerShell 5.1, and PowerShell up to 7.2, would remove the inner double quotes. In these versions, write `\\"` for each of them, or use a file.',
    ko: 'Windows PowerShell 5.1과 PowerShell 7.2 이하에서는 안쪽 큰따옴표가 사라집니다. 그 버전에서는 각각 `\\"`로 쓰거나 파일을 쓰세요.',
  },
  powerShell7: {
    en: 'Written for Windows PowerShell 5.1, and PowerShell up to 7.2. From PowerShell 7.3 on, each `\\"` would reach the AWS CLI with its backslash: write `"` alone there.',
    ko: 'Windows PowerShell 5.1과 PowerShell 7.2 이하용으로 쓴 명령입니다. PowerShell 7.3부터는 `\\"`의 백슬래시가 AWS CLI까지 전달되므로 `"`만 쓰세요.',
  },
  convertToJson: {
    en: "Windows PowerShell 5.1 writes `'`, `<`, `>` and `&` as `\\u0027`, `\\u003c`, `\\u003e` and `\\u0026`; here they are as PowerShell 7 writes them.",
    ko: "Windows PowerShell 5.1은 `'`, `<`, `>`, `&`를 `\\u0027`, `\\u003c`, `\\u003e`, `\\u0026`으로 씁니다. 여기서는 PowerShell 7처럼 그대로 둡니다.",
  },
  hashtable: {
    en: 'A PowerShell `@{…}` does not keep its order. Write `[ordered]@{…}` to keep the fields in this order.',
    ko: 'PowerShell의 `@{…}`에서는 순서가 유지되지 않습니다. 이 순서로 쓰려면 `[ordered]@{…}`를 쓰세요.',
  },
} as const satisfies Record<string, Text>;

const ALL: ReadonlySet<Text> = new Set(Object.values(NOTES));

/** Parts what a text came through into how it is written and what a person must know. */
export function partNotes(texts: readonly Text[]): {
  readonly ways: readonly Text[];
  readonly notes: readonly Text[];
} {
  return {
    ways: unique(texts.filter((text) => !ALL.has(text))),
    notes: unique(texts.filter((text) => ALL.has(text))),
  };
}
