import { mayHoldFormat } from './mayHoldFormat.ts';
import type { Part } from './part.ts';

const FENCE = /^([ \t]*(?:(?:[-*+]|\d+[.)])[ \t]+)?)(`{3,}|~{3,})[ \t]*([^\n`]*)$/;
/** Directives of reStructuredText, whose block is what is indented behind them. */
const DIRECTIVE = /^([ \t]*)\.\. (?:code-block|code|sourcecode|highlight|parsed-literal)::[ \t]*(\S*)/;
/** The words before an AsciiDoc listing. */
const SOURCE = /^\[source(?:%\w+)?(?:,[ \t]*([\w+-]+))?[^\]\n]*\]$/;
/** A block of Jira and Confluence. */
const BRACES = /^\{(?:code|noformat)(?::(?:title=[^|}\n]*\|)?([\w+-]+)?[^}\n]*)?\}[ \t]*$/;

/** The blocks of code on a page of Markdown, reStructuredText, AsciiDoc, HTML or Jira that may hold a format. */
export function cutFences(text: string): readonly Part[] {
  const parts = [...readLines(text.split('\n')), ...readHtml(text)];
  return parts.filter((part) => mayHoldFormat(part.text));
}

function readLines(lines: readonly string[]): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = (lines[at] ?? '').trimEnd();
    const fence = FENCE.exec(line);
    const directive = DIRECTIVE.exec(line);
    const isListing = SOURCE.test(line) && /^-{4,}$/.test((lines[at + 1] ?? '').trimEnd());
    const isBraces = BRACES.test(line);
    if (fence) {
      const [, lead = '', mark = '', info = ''] = fence;
      const end = endOf(lines, at + 1, (each) => each.trim().startsWith(mark) && /^[`~]+$/.test(each.trim()));
      parts.push(partOf(lines.slice(at + 1, end), info, lead.length));
      at = end;
    } else if (directive) {
      const indent = (directive[1] ?? '').length;
      const end = endOf(lines, at + 1, (each) => each.trim() !== '' && indentOf(each) <= indent);
      const body = lines.slice(at + 1, end).filter((each) => !/^\s*:[\w-]+:/.test(each));
      parts.push(partOf(body, directive[2] ?? '', Math.min(...body.filter(isWritten).map(indentOf))));
      at = end - 1;
    } else if (isListing || isBraces) {
      const from = at + (isListing ? 2 : 1);
      const end = endOf(lines, from, (each) =>
        (isListing ? /^-{4,}$/ : /^\{(?:code|noformat)\}/).test(each.trim()),
      );
      parts.push(partOf(lines.slice(from, end), (isListing ? SOURCE : BRACES).exec(line)?.[1] ?? '', 0));
      at = end;
    }
  }
  return parts;
}

function endOf(lines: readonly string[], from: number, isEnd: (line: string) => boolean): number {
  let at = from;
  while (at < lines.length && !isEnd(lines[at] ?? '')) at++;
  return at;
}

const isWritten = (line: string) => line.trim() !== '';
const indentOf = (line: string) => line.length - line.trimStart().length;

/** A block without the indentation of its fence; the first word behind the fence is its language. */
function partOf(lines: readonly string[], info: string, indent: number): Part {
  const language = /^\{?\.?([\w+#.-]+)/.exec(info.trim())?.[1]?.toLowerCase();
  const fileName = /(?:title|filename|file)="?([\w./-]+)/.exec(info)?.[1]?.replace(/^.*\//, '');
  const room = Number.isFinite(indent) ? indent : 0;
  const text = lines.map((line) => line.slice(Math.min(room, indentOf(line)))).join('\n');
  return { text, ...(language && { language }), ...(fileName && { fileName }) };
}

const PRE = /<pre\b([^>]{0,300})>([^]*?)<\/pre>/gi;

/** What stands between `<pre>` tags, without the tags in it. */
function readHtml(text: string): Part[] {
  if (!/<\/pre>/i.test(text)) return [];
  return [...text.matchAll(PRE)].map(([, attributes = '', inner = '']) => {
    const language = /(?:lang(?:uage)?|highlight-source)-(\w+)/.exec(attributes + inner.slice(0, 300))?.[1];
    const bare = decode(inner.replace(/<\/?[a-z][^<>]{0,300}>/gi, ''));
    return { text: bare, ...(language && { language: language.toLowerCase() }) };
  });
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'", '#34': '"', amp: '&', nbsp: ' ' }; // prettier-ignore

const decode = (html: string) =>
  html.replace(/&(#?\w{2,6});/g, (whole, name: string) => ENTITIES[name] ?? whole);
