import { MARK } from '../importer.ts';
import type { Part } from '../parts/part.ts';
import type { DocumentNode } from './node.ts';

/** More texts of other wrappings than anybody has in one document are not read. */
const MAX_PARTS = 20;
const SCRIPT = /\baws(?:\.exe)?\s+(?:--\S+\s+\S+\s+)*apigateway|--access-log-settings/;
const TEMPLATE = /access_?log_?settings?|accessLogFormat|\blogs:|"format"/i;
const POWERSHELL = /powershell|pwsh|win_shell/i;

/** The texts inside a document that are wrappings themselves: scripts and commands, JSON and YAML as a text. */
export function embeddedIn(root: DocumentNode): readonly Part[] {
  const parts: Part[] = [];
  const seen = new Set<DocumentNode>();
  walk(root, '');
  return parts;

  function walk(node: DocumentNode, key: string): void {
    if (parts.length >= MAX_PARTS || seen.has(node)) return;
    seen.add(node);
    if (node.kind === 'text') {
      if (!node.text.includes(MARK)) return;
      if (SCRIPT.test(node.text))
        parts.push({ text: node.text, language: POWERSHELL.test(key) ? 'powershell' : 'bash' });
      else if (/[\n{]/.test(node.text) && TEMPLATE.test(node.text)) parts.push({ text: node.text });
    } else if (node.kind === 'list') {
      const words = node.items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
      const isCommand = words.length === node.items.length && words.includes('aws') && words.length > 2;
      if (isCommand && words.some((word) => word.includes(MARK))) {
        parts.push({ text: words.map(quote).join(' '), language: 'bash' });
      } else for (const item of node.items) walk(item, key);
    } else if (node.kind === 'map') {
      const shell = node.entries.find(([name]) => name === 'shell')?.[1];
      const said = shell?.kind === 'text' ? shell.text : '';
      for (const [name, child] of node.entries) walk(child, `${name} ${said}`);
    }
  }
}

/** A word as a shell takes it. */
const quote = (word: string) => `'${word.replaceAll("'", String.raw`'\''`)}'`;
