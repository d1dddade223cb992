/** What a mapping template (VTL) tells the machine that fills it in. */
const DIRECTIVE = /^[ \t]*#(?:set|foreach|if|elseif)[ \t]*\(/m;
/** Variables that only mapping templates have. */
const VARIABLE = /\$!?\{?(?:input(?:Root)?|util)\b/;

/** A directive stands this close before what it is for, in UTF-16 units. */
const CLOSE = 500;

/** Whether a text is a mapping template of an integration, which names `$context` as a log format does. */
export const isMapping = (text: string): boolean => DIRECTIVE.test(text) || VARIABLE.test(text);

/** Whether what stands between two places of a text is a piece of a mapping template. */
export const isInMapping = (text: string, from: number, to: number): boolean =>
  VARIABLE.test(text.slice(from, to)) || DIRECTIVE.test(text.slice(Math.max(0, from - CLOSE), to));
