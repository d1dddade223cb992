export type Shell = 'bash' | 'powerShell' | 'cmd';

/** What the AWS CLI's own words are, whatever calls it. */
const COMMAND =
  /\bapigateway(?:v2)?\s|--access-log-settings\b|--patch-operations\b|--cli-input-(?:json|yaml)\b|\bInvoke-Aws\b/;

/** What only one shell has, and what it has more often than others. */
const SIGNS: Readonly<Record<Shell, { readonly sure: RegExp; readonly likely: RegExp }>> = {
  bash: {
    sure: /^#![^\n]*sh\b|[^\\\n]\\\r?$|^[ \t]*(?:export|local|readonly|declare|typeset) (?:-\w+ )?[A-Za-z_]\w*=|^[ \t]*[A-Za-z_]\w*=(?:["'$]|[\w./:-]*(?:[\s;]|$))|<<-?[ \t]?\\?["']?[A-Za-z_]|<<<|^[ \t]*(?:fi|done|esac)\b|\[\[ |"[^"\n]{0,400}\\\$|'\\''/m,
    likely: /\$\(|\$'|\$\{\w|--[\w-]+[= ]'|='[^'\n]{0,100}\$context|^[ \t]*\$ /m,
  },
  powerShell: {
    sure: /@['"][ \t]*\r?$|^[ \t]*\$(?:\w+:)?\w+[ \t]*\+?=|[ \t]`\r?$|\b(?:Set-Content|Out-File|ConvertTo-Json|Get-Content|Write-Host|Out-String|Join-Path|Set-Variable|Invoke-Expression|Invoke-Aws)\b|\bWriteAllText\b|\$env:\w|--%|@\{|\[(?:ordered|string|pscustomobject)\]|'\{\s*\\"|'[^'\n]{0,200}=\{?\\"|^PS [A-Z]:/im,
    likely: /-replace\b|\.Replace\(|'[^'\n]{0,200}\\"/i,
  },
  cmd: {
    sure: /\^\r?$|^@?echo off|^[ \t]*@?set "?[A-Za-z_]\w*=|^@?rem |^[A-Za-z]:\\[^\n>]*>|^\([ \t]*\r?\n[ \t]*echo |%[A-Za-z_]\w*%/im,
    likely: /--[\w-]+[= ]"[^'\n]{0,4000}\\"/,
  },
};

/** Double quotes around a bare `$context`, which bash and PowerShell would empty: written for cmd. */
const EMPTIED = /--(?:access-log-settings|patch-operations|cli-input-json)[= ]+"(?:[^"'\\$\n]|\\"|\\\\){0,200}\$context/;

const OTHERS: Readonly<Record<Shell, readonly Shell[]>> = {
  bash: ['powerShell', 'cmd'],
  powerShell: ['bash', 'cmd'],
  cmd: ['bash', 'powerShell'],
};

/** How strongly a text speaks for a shell: by what only this one has, and against it by what only others have. */
export function evidenceFor(shell: Shell, text: string): number {
  if (!COMMAND.test(text)) return 0;
  const { sure, likely } = SIGNS[shell];
  const isOther = OTHERS[shell].some((other) => SIGNS[other].sure.test(text));
  if (sure.test(text)) return isOther ? 7 : 9;
  if (isOther) return 1;
  const isEmptied = EMPTIED.test(text);
  if (shell === 'cmd' && isEmptied) return 8;
  if (shell === 'bash') return isEmptied ? 5 : 6;
  return likely.test(text) ? 3 : 1;
}
