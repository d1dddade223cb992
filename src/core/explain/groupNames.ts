/** The first log group ARN of a text, without the `:*` of `describe-log-groups` and `GetAtt`. */
export function arnIn(text: string): string | undefined {
  return /arn:aws[\w-]{0,20}:logs:[\w-]{0,30}:\d{0,12}:log-group:[\w/.#-]{1,512}/.exec(text)?.[0];
}

/** The log group that a message names right after some words, where it can stand in a command as it is. */
export function groupAfter(text: string, words: RegExp): string | undefined {
  const found = words.exec(text);
  if (!found) return undefined;
  const rest = text.slice(found.index + found[0].length, found.index + found[0].length + 600);
  const name = /^[\s'":({]{0,8}([^\s'"):*,}]{1,512})/.exec(rest)?.[1];
  return name !== undefined && /^[\w/.#-]{1,512}$/.test(name) ? name : undefined;
}
