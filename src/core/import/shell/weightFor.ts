const SHELLS = ['bash', 'powerShell', 'cmd'] as const;
export type Shell = (typeof SHELLS)[number];

/** What the AWS CLI's own words are, whatever calls it. */
const COMMAND =
  /\bapigateway(?:v2)?\s|--access-log-settings\b|--patch-operations\b|--cli-input-(?:json|yaml)\b|\bInvoke-Aws\b/;

/** What only one shell has. */
const SIGNS: Readonly<Record<Shell, readonly RegExp[]>> = {
  bash: [
    /^#![^\n]{0,80}sh\b/,
    /\\\r?$/m,
    /^[ \t]{0,40}(?:export|local|readonly|declare|typeset) (?:-\w{1,5} )?[A-Za-z_]\w{0,80}=/m,
    /^[ \t]{0,40}[A-Za-z_]\w{0,80}=/m,
    /<<-?[ \t]?\\?["']?[A-Za-z_]/,
    /<<<|\[\[ |;;/,
    /^[ \t]{0,40}(?:fi|done|esac)\b/m,
    /(?:^|[^\\])(?:\\\\)*\\\$|'\\''/,
    /=(?:"?\$\(|`)|\$\{(?!env:)\w/,
  ],
  powerShell: [
    /(?:^|[\s=(+])@['"][ \t]{0,40}\r?$/m,
    /^[ \t]{0,40}(?:\[[\w.]{1,40}\])?\$(?:\w{1,20}:)?\w{1,80}[ \t]{0,40}\+?=/m,
    /[ \t]`\r?$/m,
    /\b(?:Set-Content|Out-File|ConvertTo-Json|Get-Content|Write-Host|Join-Path|Set-Variable|Invoke-Aws)\b|\bWriteAllText\b/i,
    /\$env:\w|\s--%\s|[ \t(=]@\{(?!\{)|\[(?:ordered|pscustomobject)\]|^PS [A-Z]:/im,
    /[ \t]'\{\s{0,40}\\"/,
    /-replace ['"]|\.Replace\(['"]/i,
  ],
  cmd: [
    /\^\r?$/m,
    /^@?echo off/im,
    /^[ \t]{0,40}@?set "?[A-Za-z_]\w{0,80}=/im,
    /^@?rem |^setlocal\b/im,
    /^[A-Za-z]:\\[^\n>]{0,200}>/m,
    /^\([ \t]{0,40}\r?\n[ \t]{0,40}echo /im,
    // Not in a value that only other shells quote so.
    /^(?![^]*(?:--[\w-]{5,30}[= ]'|[^\\](?:\\\\)*\\\$context))[^]*?%[A-Za-z_]\w{0,80}%/,
  ],
};

/** A bare `$context` between double quotes, which bash and PowerShell would empty: written for cmd. */
const EMPTIED =
  /--[\w-]{5,30}[= ]+"(?:\{\s{0,40}\\"(?:[^"\\$\n]|\\[^$\n]|\$(?![A-Za-z_{(])){0,400}|(?:[^"'\\$\n]|\\[^$\n]){0,400})\$context/;

/**
 * How strongly a text speaks for a shell: by how much only this one has, and against it by what only others have.
 * Without any such sign a command is taken for one of bash.
 */
export function weightFor(shell: Shell, text: string): number {
  if (!COMMAND.test(text)) return 0;
  const count = (other: Shell) => SIGNS[other].filter((sign) => sign.test(text)).length;
  const own = count(shell);
  const others = Math.max(...SHELLS.filter((other) => other !== shell).map(count));
  if (own > others) return others === 0 ? 9 : 8;
  if (others > 0) return own === others ? 6 : 1;
  const isEmptied = EMPTIED.test(text);
  if (shell === 'cmd') return isEmptied ? 8 : 1;
  return shell === 'bash' ? (isEmptied ? 5 : 6) : 2;
}
