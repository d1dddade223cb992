import { MARK } from '../../importer.ts';
import { stringValue, unique, type StringValue } from '../../values/value.ts';
import { NOTES } from '../notes.ts';
import { fileNameIn, type Argument } from '../script.ts';
import { expandWord, type Run } from './expandWord.ts';
import type { Scope } from './scope.ts';
import type { Piece, WordNode } from './syntax.ts';

/** What the words of a command are expanded with. */
export interface Expansion {
  readonly scope: Scope;
  readonly run: Run;
  readonly source: string;
  /** What the command reads. */
  readonly findInput: () => StringValue | undefined;
}

/** The words that a shell makes of those of a command: what no quotes hold together is parted at its spaces. */
export function expandWords(nodes: readonly WordNode[], expansion: Expansion): readonly Argument[] {
  const { scope, run, source, findInput } = expansion;
  const words: Argument[] = [];
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i];
    if (!node) break;
    const end = node.losesQuotes ? endOfValue(nodes, i) : i + 1;
    const to = nodes[end - 1]?.to ?? node.to;
    const meant = node.losesQuotes ? source.slice(node.from, to) : '';
    if (meant.includes(MARK)) {
      words.push({ ...stringValue(meant, [NOTES.quotesLost]), from: node.from, to });
      i = end - 1;
    } else words.push(...splitWord(node, expandWord(node, scope, run)));
  }
  return words;

  function splitWord(node: WordNode, value: StringValue): readonly Argument[] {
    const place = { from: node.from, to: node.to };
    const hasParts = /\s/.test(value.text) && node.pieces.some(isParted) && hasFreeSpace(node, value);
    if (hasParts && !value.text.includes(MARK)) {
      return value.text
        .split(/\s+/)
        .filter(Boolean)
        .map((text) => ({ ...value, text, ...place }));
    }
    const { kind, text, ways } = value;
    const argument: Argument = { kind, text, ways, from: node.from, to: node.to, file: fileOf(value) };
    return [hasParts ? withNote(argument, NOTES.split) : argument];
  }

  /** Spaces between quotes hold together. */
  function hasFreeSpace({ pieces }: WordNode, { text }: StringValue): boolean {
    const held = pieces.filter((piece) => !isParted(piece)).map(heldText);
    return spacesIn(text) > spacesIn(held.join(''));
  }

  function heldText(piece: Piece): string {
    if (piece.kind === 'text') return piece.text;
    return (piece.kind === 'variable' && scope.find(piece.name)?.text) || '';
  }

  function fileOf(value: StringValue): StringValue | undefined {
    const name = fileNameIn(value.text);
    if (name === 'stdin') return findInput();
    return name === undefined ? undefined : scope.readFile(name);
  }
}

/** Where the words end that one value without quotes became. */
function endOfValue(nodes: readonly WordNode[], at: number): number {
  let end = at + 1;
  while (end < nodes.length && end - at < 100 && !bareStart(nodes[end]).startsWith('--')) end++;
  return end;
}

const bareStart = (node: WordNode | undefined): string => {
  const first = node?.pieces[0];
  return first?.kind === 'text' ? first.text : '';
};

const spacesIn = (text: string): number => text.match(/\s/g)?.length ?? 0;

/** Whether a shell parts what a piece stands for at its spaces. */
const isParted = (piece: Piece): boolean => {
  if (piece.kind === 'text' || piece.isQuoted) return false;
  const operand = piece.kind === 'variable' ? piece.operands.flat() : [];
  return operand.length === 0 || operand.some((inner) => !inner.isQuoted);
};

/** A word with what a person must know of it. */
export const withNote = (argument: Argument, note: (typeof NOTES)[keyof typeof NOTES]): Argument => ({
  ...argument,
  ways: unique([...argument.ways, note]),
});
