/**
 * A single-quoted string of PowerShell, in which nothing is expanded. PowerShell ends it at the curly quotes too,
 * so they are doubled like the straight one. Text beyond ASCII is safe at a prompt only: Windows PowerShell 5.1
 * reads a script without a byte order mark in the code page of the machine.
 * https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_quoting_rules
 */
export function quotePowerShell(text: string): string {
  return `'${text.replaceAll(/['\u2018-\u201b]/g, '$&$&')}'`;
}
