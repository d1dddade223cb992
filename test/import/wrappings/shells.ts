import { ARN, escape, halve, settingsOf, type Wrapping } from './wrapping.ts';

const COMMAND = 'aws apigatewayv2 update-stage --api-id k4x7m2q9ad --stage-name live';

export const single = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;
export const double = (text: string): string => `"${escape(text, '\\"$`')}"`;
const ansi = (text: string) => `$'${escape(text, "\\'").replaceAll('\t', String.raw`\t`)}'`;
/** What the AWS CLI's shorthand takes between its own single quotes; a backslash at the end it takes for one of the quote. */
const pairs = (format: string) =>
  format.endsWith('\\') ? undefined : `DestinationArn=${ARN},Format='${escape(format, "\\'")}'`;
const map = (text: string | undefined, write: (text: string) => string | undefined) =>
  text === undefined ? undefined : write(text);

type Form = readonly [name: string, write: (format: string) => string | undefined];

const BASH: readonly Form[] = [
  ['JSON, single quotes', (f) => `${COMMAND} --access-log-settings ${single(settingsOf(f))}`],
  ['JSON, double quotes', (f) => `${COMMAND} \\\n  --access-log-settings ${double(settingsOf(f))}`],
  ['JSON, dollar quotes', (f) => `${COMMAND} \\\n  --access-log-settings=${ansi(settingsOf(f))}`],
  ['shorthand, double quotes', (f) => map(pairs(f), (p) => `${COMMAND} --access-log-settings ${double(p)}`)],
  ['shorthand, single quotes', (f) => map(pairs(f), (p) => `${COMMAND} --access-log-settings ${single(p)}`)],
  ['a variable', (f) => `FORMAT=${single(f)}\n${COMMAND} --access-log-settings "$(jq -n --arg f "$FORMAT" '{DestinationArn:"x",Format:$f}')"`],
  ['a variable of settings', (f) => `set -eu\nSETTINGS=${single(settingsOf(f))}\n${COMMAND} --access-log-settings "$SETTINGS"`],
  ['a variable in double quotes', (f) => `export SETTINGS=${double(settingsOf(f))}\n${COMMAND} \\\n  --access-log-settings "\${SETTINGS}"`],
  ['a variable in two pieces', (f) => {
    const [a, b] = halve(settingsOf(f));
    return `S=${single(a)}\nS+=${single(b)}\n${COMMAND} --access-log-settings "$S"`;
  }],
  ['a file', (f) => `cat > settings.json <<'EOF'\n${settingsOf(f)}\nEOF\n${COMMAND} --access-log-settings file://settings.json`],
  ['a file with expansion', (f) => `cat <<EOF > settings.json\n${escape(settingsOf(f), '\\$`')}\nEOF\n${COMMAND} --access-log-settings file://settings.json`],
  ['input of a call', (f) => `${COMMAND} --cli-input-json ${single(JSON.stringify({ AccessLogSettings: { Format: f } }, null, 2))}`],
  ['a patch operation', (f) => `aws apigateway update-stage --rest-api-id k4x7m2q9ad --stage-name live --patch-operations ${single(JSON.stringify([{ op: 'replace', path: '/accessLogSettings/format', value: f }]))}`],
  ['create-stage in a function', (f) => `deploy() {\n  local settings=${single(settingsOf(f))}\n  aws apigatewayv2 create-stage --api-id "$1" --stage-name live --access-log-settings "$settings"\n}\ndeploy "$API_ID"`],
  ['a parameter of deploy', (f) => `aws cloudformation deploy --stack-name ws --template-file t.yaml --parameter-overrides ${single(`AccessLogFormat=${f}`)}\naws apigatewayv2 get-stages --api-id x`],
]; // prettier-ignore

/** A backslash before the quotes, and twice as many before those. */
const forWindows = (text: string) => text.replaceAll(/(\\*)"/g, String.raw`$1$1\"`).replace(/(\\+)$/, '$1$1');
const quoted = (text: string) => `'${text.replaceAll(/['‘’‚‛]/g, '$&$&')}'`;
const expanded = (text: string) => `"${text.replaceAll(/["`$“”„]/g, '`$&')}"`;

const POWERSHELL: readonly Form[] = [
  ['7, single quotes', (f) => `${COMMAND} \`\n  --access-log-settings ${quoted(settingsOf(f))}`],
  ['5.1, single quotes', (f) => `${COMMAND} \`\n  --access-log-settings ${quoted(forWindows(settingsOf(f)))}`],
  ['7, a variable', (f) => `$settings = ${quoted(settingsOf(f))}\n${COMMAND} --access-log-settings $settings`],
  ['7, double quotes', (f) => `$settings = ${expanded(settingsOf(f))}\n${COMMAND} --access-log-settings $settings`],
  ['7, a here-string', (f) => `$settings = @'\n${settingsOf(f)}\n'@\n${COMMAND} --access-log-settings $settings`],
  ['an expanded here-string', (f) => `$settings = @"\n${settingsOf(f).replaceAll(/[`$]/g, '`$&')}\n"@\n${COMMAND} --access-log-settings $settings`],
  ['ConvertTo-Json', (f) => `$settings = [ordered]@{\n  DestinationArn = '${ARN}'\n  Format = ${quoted(f)}\n} | ConvertTo-Json -Compress\n${COMMAND} --access-log-settings $settings`],
  ['a file', (f) => `@'\n${settingsOf(f)}\n'@ | Set-Content settings.json\n${COMMAND} --access-log-settings file://settings.json`],
]; // prettier-ignore

const isForCmd = (text: string) => !/[%^&|<>!()]/.test(text);

const CMD: readonly Form[] = [
  ['one line', (f) => (isForCmd(f) ? `${COMMAND} --access-log-settings "${forWindows(settingsOf(f))}"` : undefined)],
  ['lines', (f) => (isForCmd(f) ? `${COMMAND} ^\n  --access-log-settings "${forWindows(settingsOf(f))}"` : undefined)],
  ['a script', (f) => (isForCmd(f) ? `@echo off\nset API=k4x7m2q9ad\n${COMMAND} --access-log-settings "${forWindows(settingsOf(f))}"` : undefined)],
  ['percent signs in a script', (f) => (isForCmd(f.replaceAll('%', '')) ? `@echo off\n${COMMAND} ^\n  --access-log-settings "${forWindows(settingsOf(f)).replaceAll('%', '%%')}"` : undefined)],
]; // prettier-ignore

const all = (kind: string, importer: string, fileName: string, forms: readonly Form[]): readonly Wrapping[] =>
  forms.map(([name, write]) => ({
    name: `${kind}: ${name}`,
    importers: [importer],
    fileName,
    write: ({ format }) => write(format),
  }));

/** Commands of the AWS CLI, for every shell. */
export const SHELLS: readonly Wrapping[] = [
  ...all('bash', 'awsCliBash', 'deploy.sh', BASH),
  ...all('PowerShell', 'awsCliPowerShell', 'deploy.ps1', POWERSHELL),
  ...all('cmd', 'awsCliCmd', 'deploy.cmd', CMD),
];
