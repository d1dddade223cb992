const SIGNS =
  /access_?log_?settings?\b|AccessLog(?:Format|Field)\.|\bjsonencode\s*\(|\bJSON\.stringify\s*\(|\bjson\.dumps\s*\(|\bapigatewayv2\b|^[ \t]*["']?format["']?[ \t]*[:=]|<<-?['"]?[A-Za-z_]\w*['"]?[ \t]*\r?$|^[ \t]*["'`][^\n]{0,2000}\\"/im;

/** Whether a text may be more than a format: a quick look, before the importers are loaded to look closely. */
export const looksWrapped = (text: string): boolean => SIGNS.test(text.slice(0, 200_000));
