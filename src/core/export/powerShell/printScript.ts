import type { AwsInput, AwsValue } from '../calls/awsInput.ts';
import { fillJson } from '../calls/fillJson.ts';
import { printJson } from '../calls/printJson.ts';
import { quoteJsonAscii } from '../quote/quoteJsonAscii.ts';
import type { Deployment } from '../deployment.ts';
import { quotePowerShell } from '../quote/quotePowerShell.ts';

/** JSON in a PowerShell string: ASCII, so that no code page can garble it. On one line where `indent` is empty. */
export const jsonText = (value: AwsValue, indent = ''): string =>
  quotePowerShell(printJson(value, quoteJsonAscii, indent));

/** A variable as it is, other texts between double quotes. */
const printReference = (reference: string): string =>
  /^\$[\w:]+$/.test(reference) ? reference : `"${reference}"`;

/** A reference, or a value in its quotes. */
export const printWord = (reference: string | undefined, value: string): string =>
  reference === undefined ? quotePowerShell(value) : printReference(reference);

/** Code in the middle of a single-quoted string. */
const join = (code: string): string => `' + ${code} + '`;

/** The input of a call about the stage: JSON, joined with references and with the account id that the script asks for. */
export function printInput(deployment: Deployment, input: AwsInput, indent = ''): string {
  const json = jsonText(input, indent);
  const filled = fillJson(json, deployment, {
    reference: (text) => join(printReference(text)),
    account: join('$account'),
  });
  return filled === json ? json : `(${filled})`;
}

/**
 * Runs one command and gives what it printed, or nothing where it met the error of an earlier run's work. All input
 * goes through a file, because Windows PowerShell 5.1 takes the double quotes out of what it hands to programs and
 * 7.3 does not; it has no byte order mark, which the CLI would not read. What the CLI says on standard error would
 * end the block in 5.1 before the exit code is known, so the function goes on and decides by that code.
 */
const printHelper = (deployment: Deployment) => `  function Invoke-Aws($command, $json, $tolerated) {
    [IO.File]::WriteAllText($file, $json)
    $words = $command.Split(' ')
    $ErrorActionPreference = 'Continue'
    $lines = @(& aws $words --region ${printWord(deployment.references.region, deployment.region)} --cli-input-json "file://$file" 2>&1)
    $isGood = $LASTEXITCODE -eq 0
    $errors = @($lines | Where-Object { $_ -is [Management.Automation.ErrorRecord] }) -join "\`n"
    if ($isGood) { return @($lines | Where-Object { $_ -is [string] }) -join "\`n" }
    if (-not $tolerated -or -not $errors.Contains($tolerated)) { throw $errors }
  }
`;

/** A call of the helper. `input` is PowerShell where it is a text; `tolerated` is the error of an earlier run's work. */
export function printCall(command: string, input: AwsInput | string, tolerated?: string): string {
  const json = typeof input === 'string' ? input : jsonText(input);
  const words = ['Invoke-Aws', quotePowerShell(command), json];
  return [...words, ...(tolerated === undefined ? [] : [quotePowerShell(`(${tolerated})`)])].join(' ');
}

/** Asks AWS whose credentials these are. */
export const ASK_ACCOUNT = `    $account = ${printCall('sts get-caller-identity --query Account --output text', "'{}'")}\n`;

/** Lines that call the helper: one block without empty lines, which a prompt reads whole and which stops at the first fault. */
export const printScript = (deployment: Deployment, lines: string): string => `& {
  $ErrorActionPreference = 'Stop'
  $null = Get-Command aws
  $file = (New-TemporaryFile).FullName
${printHelper(deployment)}  try {
${lines}  } finally {
    Remove-Item $file
  }
}
`;
