/** A tag of an XML text, complete; `alone` closes itself. Offsets into the text. */
export interface Tag {
  readonly kind: 'open' | 'close' | 'alone';
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly attributes: readonly Attribute[];
}

export interface Attribute {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** Behind the opening quote; the closing one is the last character before `to`. */
  readonly valueFrom: number;
}

/** What is no tag, by how it begins and ends. */
const SKIPPED: readonly (readonly [string, string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
];

const TAG = /<(\/?)([\p{L}_][^\s<>/"'=]*)((?:"[^"]*"|'[^']*'|[^"'<>])*)>/uy;
const ATTRIBUTE = /(\s+)([^\s="'<>/]+)\s*=\s*("[^"]*"|'[^']*')/y;

/**
 * The tags of an XML text in order, as far as they are complete; comments and the like are left out. Reads any text
 * in time in proportion to it: what is opened and never closed ends the reading.
 */
export function tagsOf(text: string): Tag[] {
  const tags: Tag[] = [];
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const skipped = SKIPPED.find(([begin]) => text.startsWith(begin, at));
    if (skipped) {
      const end = text.indexOf(skipped[1], at + skipped[0].length);
      if (end < 0) break;
      at = end + skipped[1].length;
      continue;
    }
    TAG.lastIndex = at;
    const [whole, slash, name = '', rest = ''] = TAG.exec(text) ?? [];
    if (whole === undefined) {
      at += 1;
      continue;
    }
    const to = at + whole.length;
    const kind = slash ? 'close' : whole.endsWith('/>') ? 'alone' : 'open';
    tags.push({ kind, name, from: at, to, attributes: attributesOf(rest, to - 1 - rest.length) });
    at = to;
  }
  return tags;
}

/** Those that are written whole; a piece between them that is none hides no other. */
function attributesOf(text: string, offset: number): Attribute[] {
  const attributes: Attribute[] = [];
  let at = 0;
  while (at < text.length) {
    ATTRIBUTE.lastIndex = at;
    const [whole, space = '', name = '', quotes = ''] = ATTRIBUTE.exec(text) ?? [];
    if (whole === undefined) {
      const next = /\s/g;
      next.lastIndex = at + 1;
      at = next.exec(text)?.index ?? text.length;
      continue;
    }
    const to = offset + at + whole.length;
    attributes.push({ name, from: offset + at + space.length, to, valueFrom: to + 1 - quotes.length });
    at += whole.length;
  }
  return attributes;
}
