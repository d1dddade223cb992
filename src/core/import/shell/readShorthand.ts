import type { DocumentNode } from '../documents/node.ts';

/**
 * The shorthand of the AWS CLI, `DestinationArn=…,Format='…'`, as a map; undefined where it is none. Values
 * between quotes may hold commas. https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-shorthand.html
 */
export function readShorthand(text: string, from: number): DocumentNode | undefined {
  const entries: (readonly [string, DocumentNode])[] = [];
  const to = from + text.length;
  const pair = /\s*([A-Za-z]\w*)\s*=\s*(?:"((?:\\.|[^"\\])*)"|'((?:\\.|[^'\\])*)'|((?:\\,|[^,])*))(?:,|$)/y;
  while (pair.lastIndex < text.length) {
    const [whole, key, double, single, bare = ''] = pair.exec(text) ?? [];
    if (whole === undefined || key === undefined) return undefined;
    const quoted = double?.replace(/\\(["\\])/g, '$1') ?? single?.replace(/\\(['\\])/g, '$1');
    const value = quoted ?? bare.trim().replaceAll(String.raw`\,`, ',');
    entries.push([key, { kind: 'text', text: value, from, to }]);
  }
  return entries.length > 0 ? { kind: 'map', entries, isFlow: true, from, to } : undefined;
}
