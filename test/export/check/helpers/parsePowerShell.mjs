// Reads scripts, as JSON on standard input, with the grammar of PowerShell; prints for each the values of its
// verbatim strings, or where it does not parse.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(join(process.cwd(), 'here.js'));
const { Language, Parser } = require('@vscode/tree-sitter-wasm');
const grammar = require.resolve('@vscode/tree-sitter-wasm/wasm/tree-sitter-powershell.wasm');

await Parser.init();
const parser = new Parser();
parser.setLanguage(await Language.load(grammar));

/** The first node that the grammar could not place. */
function findFault(node) {
  if (node.isError || node.isMissing) return node;
  for (const child of node.children) {
    const fault = child?.hasError || child?.isMissing ? findFault(child) : null;
    if (fault) return fault;
  }
  return null;
}

function readScript(text) {
  const { rootNode } = parser.parse(text);
  if (rootNode.hasError) {
    const { row, column } = (findFault(rootNode) ?? rootNode).startPosition;
    return { problem: `does not parse at ${row + 1}:${column + 1}` };
  }
  const strings = rootNode.descendantsOfType('verbatim_string_characters');
  return { strings: strings.map((node) => node.text.slice(1, -1).replaceAll("''", "'")) };
}

const scripts = JSON.parse(readFileSync(0, 'utf8'));
process.stdout.write(JSON.stringify(scripts.map(readScript)));
