import { describe, expect, it } from 'vitest';
import { detectImports } from '../detectImports.ts';
import { NOTES } from './notes.ts';

const JSON_FORMAT = '{"id":"$context.requestId","status":"$context.status"}';
const PLAIN = '$context.requestId $context.status';
const CALL = 'aws apigatewayv2 update-stage --api-id a1 --stage-name prod';

type Shell = 'awsCliBash' | 'awsCliPowerShell' | 'awsCliCmd';
type Example = readonly [
  name: string,
  importer: Shell,
  text: string,
  format: string,
  notes?: readonly (keyof typeof NOTES)[],
];

const BASH: readonly Example[] = [
  [
    'a backslash that the shorthand escapes',
    'awsCliBash',
    `${CALL} --access-log-settings "DestinationArn=x,Format='id\\\\\\\\\\$context.requestId'"`,
    'id\\$context.requestId',
    [],
  ],
  [
    'placeholders between angle brackets',
    'awsCliBash',
    `aws apigatewayv2 update-stage --api-id <api-id> --stage-name <stage name> \\\n  --access-log-settings DestinationArn=arn:aws:logs:<region>:<account>:log-group:x,Format='${PLAIN}'`,
    PLAIN,
    [],
  ],
  [
    'a placeholder and a real redirection',
    'awsCliBash',
    `cat <<'EOF' >out.json\n${JSON.stringify({ DestinationArn: 'x', Format: PLAIN })}\nEOF\naws apigatewayv2 update-stage --api-id <id> --access-log-settings "$(cat <out.json)" >log.txt`,
    PLAIN,
  ],
  [
    'a backslash that dollar quotes keep',
    'awsCliBash',
    `${CALL} --access-log-settings $'DestinationArn=x,Format=\\'id=\\$context.requestId\\''`,
    'id=$context.requestId',
    ['backslash'],
  ],
  [
    'a parameter that ends in @',
    'awsCliBash',
    `aws cloudformation deploy --parameter-overrides 'LogFormat=${PLAIN},@'\n${CALL}`,
    `${PLAIN},@`,
  ],
  [
    'a variable',
    'awsCliBash',
    `FORMAT='${PLAIN}'\n${CALL} --access-log-settings "DestinationArn=$ARN,Format=$FORMAT"`,
    PLAIN,
  ],
  [
    'jq',
    'awsCliBash',
    `F='${JSON_FORMAT}'\n${CALL} --access-log-settings "$(jq -cn --arg d "$ARN" --arg f "$F" '{DestinationArn:$d,Format:$f}')"`,
    JSON_FORMAT,
  ],
  [
    'jq with tojson',
    'awsCliBash',
    `${CALL} --access-log-settings "$(jq -n '{DestinationArn: "x", Format: ({id: "$context.requestId", status: "$context.status"} | tojson)}')"`,
    JSON_FORMAT,
  ],
  [
    'jq that reads a text',
    'awsCliBash',
    `F=$(printf '%s' '${JSON_FORMAT}' | jq -Rs .)\n${CALL} --access-log-settings "{\\"Format\\": $F}"`,
    JSON_FORMAT,
  ],
  [
    'a here-document in a substitution',
    'awsCliBash',
    `FORMAT=$(cat <<'EOF'\n${JSON_FORMAT}\nEOF\n)\n${CALL} --access-log-settings "DestinationArn=x,Format='$FORMAT'"`,
    JSON_FORMAT,
  ],
  [
    'read and a here-document',
    'awsCliBash',
    `read -r -d '' F <<'EOF' || true\n${PLAIN}\nEOF\n${CALL} --access-log-settings "DestinationArn=x,Format=\${F}"`,
    PLAIN,
  ],
  [
    'a default',
    'awsCliBash',
    `FORMAT="\${FORMAT:-\\$context.requestId}"\n${CALL} --access-log-settings "DestinationArn=x,Format=$FORMAT"`,
    '$context.requestId',
    ['defaultTaken'],
  ],
  [
    'a file that is used twice',
    'awsCliBash',
    `cat > s.json <<'EOF'\n{"AccessLogSettings":{"Format":"${PLAIN}"}}\nEOF\naws apigatewayv2 create-stage --cli-input-json file://./s.json`,
    PLAIN,
  ],
  [
    'YAML',
    'awsCliBash',
    `cat > s.yml <<'EOF'\nApiId: a\nAccessLogSettings:\n  Format: ${PLAIN}\nEOF\naws apigatewayv2 create-stage --cli-input-yaml file://s.yml`,
    PLAIN,
  ],
  [
    'envsubst',
    'awsCliBash',
    `export ARN=x\nenvsubst <<'EOF' > s.json\n{"DestinationArn":"$ARN","Format":"${PLAIN}"}\nEOF\n${CALL} --access-log-settings file://s.json`,
    PLAIN,
    ['envsubst'],
  ],
  [
    'other programs',
    'awsCliBash',
    `docker run --rm -it amazon/aws-cli apigatewayv2 update-stage --access-log-settings='{"Format":"${PLAIN}"}'`,
    PLAIN,
  ],
  [
    'a program in a variable',
    'awsCliBash',
    `$AWS apigatewayv2 update-stage --access-log-settings '{"Format":"${PLAIN}"}'`,
    PLAIN,
  ],
  [
    'a list of words',
    'awsCliBash',
    `ARGS=(\n  --access-log-settings '{"Format":"${PLAIN}"}'\n)\naws apigatewayv2 update-stage "\${ARGS[@]}"`,
    PLAIN,
  ],
  ['a prompt', 'awsCliBash', `$ ${CALL} \\\n>   --access-log-settings '{"Format":"${PLAIN}"}'`, PLAIN],
  [
    'patch operations',
    'awsCliBash',
    `aws apigateway update-stage --patch-operations op=replace,path=/x,value=1 "op=replace,path=/accessLogSettings/format,value='\\$context.requestId, b'"`,
    '$context.requestId, b',
  ],
  [
    'double quotes',
    'awsCliBash',
    `${CALL} \\\n --access-log-settings "DestinationArn=x,Format='${PLAIN}'"`,
    PLAIN,
    ['expands'],
  ],
  [
    'a here-document that expands',
    'awsCliBash',
    `cat > f.json <<EOF\n{"Format":"${PLAIN}"}\nEOF\n${CALL} --access-log-settings file://f.json`,
    PLAIN,
    ['expands'],
  ],
  [
    'an escape too many',
    'awsCliBash',
    `${CALL} \\\n --access-log-settings '{"Format":"\\$context.requestId"}'`,
    '$context.requestId',
    ['jsonBackslash'],
  ],
  [
    'an option that is misspelled',
    'awsCliBash',
    `${CALL} \\\n --access-logs-settings 'Format=$context.requestId'`,
    '$context.requestId',
    ['optionUnknown'],
  ],
  [
    'the beginning of an option',
    'awsCliBash',
    `${CALL} \\\n --access-log-set 'Format=$context.requestId'`,
    '$context.requestId',
    [],
  ],
  [
    'patch operations under a short name',
    'awsCliBash',
    `aws apigateway update-stage --rest-api-id a1 --stage-name prod \\\n --patch-ops op=replace,path=/tracingEnabled,value=true 'op=replace,path=/accessLogSettings/format,value=$context.requestId'`,
    '$context.requestId',
    ['optionUnknown'],
  ],
  [
    'an escape too many in shorthand',
    'awsCliBash',
    `${CALL} \\\n --access-log-settings 'Format=\\$context.requestId'`,
    '$context.requestId',
    ['backslash'],
  ],
  [
    'bare JSON in shorthand',
    'awsCliBash',
    `${CALL} \\\n --access-log-settings 'DestinationArn=x,Format=${JSON_FORMAT}'`,
    JSON_FORMAT,
    ['shorthandBrace'],
  ],
  [
    'bare commas in shorthand',
    'awsCliBash',
    `${CALL} \\\n --access-log-settings 'Format=$context.requestId,$context.status,DestinationArn=x'`,
    '$context.requestId,$context.status',
    ['shorthandBare'],
  ],
  [
    'no quotes at all',
    'awsCliBash',
    `${CALL} \\\n --access-log-settings DestinationArn=x,Format=${JSON_FORMAT}`,
    JSON_FORMAT,
    ['quotesLost', 'shorthandBrace'],
  ],
  [
    'no quotes at all, with spaces',
    'awsCliBash',
    `${CALL} \\\n --access-log-settings DestinationArn=x,Format={"id": "$context.requestId"} --output json`,
    '{"id": "$context.requestId"}',
    ['quotesLost', 'shorthandBrace'],
  ],
  [
    'spaces without quotes',
    'awsCliBash',
    `F='${PLAIN}'\n${CALL} --access-log-settings DestinationArn=x,Format=$F`,
    PLAIN,
    ['split'],
  ],
  [
    'a variable without quotes beside quoted spaces',
    'awsCliBash',
    `R=eu-west-1\n${CALL} --access-log-settings DestinationArn=arn:aws:logs:$R:$ACCOUNT:log-group:g,Format='${PLAIN}'`,
    PLAIN,
    [],
  ],
  [
    'words without quotes',
    'awsCliBash',
    `${CALL} \\\n --access-log-settings DestinationArn=x,Format=\\$context.requestId \\$context.status`,
    PLAIN,
    ['split'],
  ],
  [
    'a comment in JSON',
    'awsCliBash',
    `${CALL} \\\n --access-log-settings '{"Format":"${PLAIN}",}'`,
    PLAIN,
    ['jsonStrict'],
  ],
  [
    'a line break in JSON',
    'awsCliBash',
    `${CALL} \\\n --access-log-settings '{"Format":"$context.requestId\n  $context.status"}'`,
    PLAIN,
    ['jsonBreak'],
  ],
  [
    'an object',
    'awsCliBash',
    `${CALL} \\\n --access-log-settings '{"Format":{"id":"$context.requestId"}}'`,
    '{"id":"$context.requestId"}',
    ['jsonObject'],
  ],
  [
    'a space behind the line end',
    'awsCliBash',
    `${CALL} \\ \n  --access-log-settings '{"Format":"${PLAIN}"}'`,
    PLAIN,
    ['lineEnd'],
  ],
];

const POWER_SHELL: readonly Example[] = [
  [
    'a variable',
    'awsCliPowerShell',
    `$format = '${PLAIN}'\n${CALL} --access-log-settings "DestinationArn=$arn,Format=$format"`,
    PLAIN,
  ],
  [
    'line ends',
    'awsCliPowerShell',
    `${CALL} \`\n  --access-log-settings '{"Format":"${PLAIN}"}'`,
    PLAIN,
    ['powerShell5'],
  ],
  [
    'Windows PowerShell',
    'awsCliPowerShell',
    `${CALL} --access-log-settings '{\\"Format\\":\\"{\\\\\\"id\\\\\\":\\\\\\"$context.requestId\\\\\\"}\\"}'`,
    '{"id":"$context.requestId"}',
    ['powerShell7'],
  ],
  [
    'ConvertTo-Json',
    'awsCliPowerShell',
    `$f = [ordered]@{ id = '$context.requestId'; status = '$context.status' } | ConvertTo-Json -Compress\n$s = @{ DestinationArn = $arn; Format = $f } | ConvertTo-Json -Compress\n$s | Set-Content -Path s.json -Encoding ascii\n${CALL} --access-log-settings file://s.json`,
    JSON_FORMAT,
    ['hashtable'],
  ],
  [
    'the format operator',
    'awsCliPowerShell',
    `$s = 'DestinationArn={0},Format={1} {2}' -f $arn, '$context.requestId', '$context.status'\n${CALL} --access-log-settings $s`,
    PLAIN,
  ],
  [
    'pieces',
    'awsCliPowerShell',
    `$s = 'Format=' +\n  '$context.requestId' + ' $context.status'\n${CALL} --access-log-settings $s`,
    PLAIN,
  ],
  [
    'splatting',
    'awsCliPowerShell',
    `$p = @(\n  '--access-log-settings'\n  'Format=${PLAIN}'\n)\naws apigatewayv2 update-stage @p`,
    PLAIN,
  ],
  [
    'a here-string that expands',
    'awsCliPowerShell',
    `$s = @"\n{"Format":"\`$context.requestId \`$context.status"}\n"@\n$s | Out-File s.json\n${CALL} --access-log-settings file://s.json`,
    PLAIN,
  ],
  [
    'double quotes',
    'awsCliPowerShell',
    `$arn = 'x'\n${CALL} --access-log-settings "DestinationArn=$arn,Format=${PLAIN}"`,
    PLAIN,
    ['expandsInPowerShell'],
  ],
  [
    'replaced quotes',
    'awsCliPowerShell',
    `$s = '{"Format":"${PLAIN}"}'\n${CALL} --access-log-settings ($s -replace '"', '\\"')`,
    PLAIN,
    ['powerShell7'],
  ],
];

const CMD: readonly Example[] = [
  [
    'placeholders between angle brackets',
    'awsCliCmd',
    `@echo off\naws apigatewayv2 update-stage --api-id <api-id> --access-log-settings DestinationArn=<arn>,Format=$context.requestId > log.txt`,
    '$context.requestId',
  ],
  [
    'an apostrophe and dollars in JSON',
    'awsCliCmd',
    `${CALL} --access-log-settings "{\\"Format\\":\\"it's $$ ${PLAIN}\\"}"`,
    `it's $$ ${PLAIN}`,
  ],
  [
    'escaped quotes',
    'awsCliCmd',
    `${CALL} --access-log-settings "{\\"DestinationArn\\":\\"x\\",\\"Format\\":\\"${PLAIN}\\"}"`,
    PLAIN,
  ],
  [
    'backslashes of the JSON before a variable',
    'awsCliCmd',
    `${CALL} --access-log-settings "{\\"Format\\":\\"\\t$context.requestId\\\\$context.status\\"}"`,
    '\t$context.requestId\\$context.status',
  ],
  [
    'line ends',
    'awsCliCmd',
    `${CALL} ^\r\n  --access-log-settings "DestinationArn=x,Format='${PLAIN}'"\r\n`,
    PLAIN,
  ],
  [
    'variables',
    'awsCliCmd',
    `@echo off\nset "FORMAT=${PLAIN}"\nset ARN=x\n${CALL} --access-log-settings "DestinationArn=%ARN%,Format='%FORMAT%'"`,
    PLAIN,
  ],
  [
    'a file',
    'awsCliCmd',
    `@echo off\n>s.json echo {"Format":"${PLAIN} ^<a^> b"}\n${CALL} --access-log-settings file://s.json`,
    `${PLAIN} ^<a^> b`,
  ],
  [
    'single quotes',
    'awsCliCmd',
    `${CALL} ^\n  --access-log-settings '{"Format":"${PLAIN}"}'`,
    PLAIN,
    ['cmdQuotes'],
  ],
];

describe.each([
  ['bash', BASH],
  ['PowerShell', POWER_SHELL],
  ['cmd', CMD],
])('commands for %s', (_, examples) => {
  it.each(examples.map((example) => [example[0], example] as const))('are read: %s', (_name, example) => {
    const [, importer, text, format, notes = []] = example;
    const [first] = detectImports(text).finds;
    expect(first?.format).toBe(format);
    expect(first?.importer).toBe(importer);
    expect(first?.notes ?? []).toEqual(notes.map((note) => NOTES[note]));
    expect(first?.holes).toEqual([]);
  });
});

describe('what cannot be known', () => {
  it.each([
    [
      `${CALL} --access-log-settings "DestinationArn=x,Format='\\$context.requestId \${STAGE}'"`,
      '$context.requestId ${STAGE}',
      ['STAGE'],
    ],
    [
      `${CALL} --access-log-settings "DestinationArn=x,Format='\\$context.requestId $(date)'"`,
      '$context.requestId $(date)',
      ['$(date)'],
    ],
    [
      `F=$(tr -d '\\n' < f.txt)\n${CALL} --access-log-settings "DestinationArn=x,Format=$F"`,
      "$(tr -d '\\n' < f.txt)",
      ["$(tr -d '\\n' < f.txt)"],
    ],
  ])('is a hole: %j', (text, format, names) => {
    const [first] = detectImports(text).finds;
    expect(first?.format).toBe(format);
    expect(first?.holes.map(({ name }) => name)).toEqual(names);
  });

  it('offers both formats of a choice', () => {
    const text = `if [ "$X" ]; then FORMAT='$context.requestId a'; else FORMAT='$context.requestId b'; fi\n${CALL} --access-log-settings "DestinationArn=x,Format=$FORMAT"`;
    const formats = detectImports(text).finds.map(({ format }) => format);
    expect(formats.slice(0, 2)).toEqual(['$context.requestId a', '$context.requestId b']);
  });
});
