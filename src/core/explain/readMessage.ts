/** More of a paste than this says nothing new about an error; a log file is cut, not refused. */
const LONGEST = 50_000;

/** What terminals colour text with, and what is left of it where the escape character got lost. */
// oxlint-disable-next-line no-control-regex -- these are the characters to be taken out
const COLOURS = /(?:\u001b|\\u001b|\\x1b|\\033)\[[0-9;?]{0,12}[a-z]|\[[0-9;]{1,12}m/gi;

const ENTITIES: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#34;': '"',
  '&#39;': "'",
  '&apos;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
};

/**
 * A pasted message without what tools wrap around it: colours, frames, the line breaks of narrow terminals and
 * CloudFormation tables, the escapes of JSON and HTML. Case is kept.
 */
export function readMessage(pasted: string): string {
  return (
    pasted
      .slice(0, LONGEST)
      .replace(COLOURS, '')
      .replace(/\\{1,3}[nrt]/g, ' ')
      .replace(/\\{1,3}(["'\\])/g, '$1')
      .replace(/&(?:quot|apos|lt|gt|amp|#34|#39);/g, (entity) => ENTITIES[entity] ?? entity)
      .replace(/[\u2500-\u257f]|(?:^|\n)[ \t]{0,40}[|>](?=\s)/g, ' ')
      // Emphasis of Markdown.
      .replace(/(^|[\s(])([*_]{1,3})(\w[^*_\n]{0,80})\2(?=[\s.,:;)]|$)/g, '$1$3')
      .replace(/[‘’`]/g, "'")
      .replace(/[“”]/g, '"')
      .replace(/\s+/g, ' ')
      .trim()
  );
}
