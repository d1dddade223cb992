/** More of a paste than this says nothing new about an error; a log file is cut, not refused. */
const LONGEST = 50_000;

// What terminals colour text with.
// oxlint-disable-next-line no-control-regex -- these are the characters to be taken out
const COLOURS = /\u001b\[[0-9;]*m/g;

/**
 * A pasted message without what tools wrap around it: colours, frames, the line breaks of narrow terminals and
 * CloudFormation tables, the escapes of JSON. Case is kept.
 */
export function readMessage(pasted: string): string {
  return pasted
    .slice(0, LONGEST)
    .replace(COLOURS, '')
    .replace(/\\[nrt]/g, ' ')
    .replace(/\\(["'\\])/g, '$1')
    .replace(/[│╷╵┃║]|(?:^|\n)\s*[|>](?=\s)/g, ' ')
    .replace(/[‘’`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}
