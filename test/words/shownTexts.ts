import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { LOCALES, type Locale } from '../../src/core/text.ts';

/** A piece of text that the app shows: the file and line where it stands, and its language. */
export interface ShownText {
  readonly place: string;
  readonly locale: Locale;
  readonly text: string;
}

/**
 * Every text that the app shows, read from its sources: all strings of `src/i18n/<locale>` and whatever stands
 * under a key named after a locale elsewhere in `src`, tests and the words for the search apart.
 */
export function shownTexts(root: string): readonly ShownText[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path) && !path.includes('/search/'))
    .toSorted()
    .flatMap((path) => textsOf(join('src', path), readFileSync(join(root, 'src', path), 'utf8')));
}

function textsOf(path: string, code: string): readonly ShownText[] {
  const file = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
  const texts: ShownText[] = [];
  const visit = (node: ts.Node, locale: Locale | undefined): void => {
    if (ts.isImportDeclaration(node) || ts.isLiteralTypeNode(node) || isForSearch(node)) return;
    const part = partOf(node);
    if (locale && part !== undefined) {
      const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      texts.push({ place: `${path}:${line}`, locale, text: part });
    }
    const inner = localeOf(node) ?? locale;
    if (ts.isPropertyAssignment(node)) visit(node.initializer, inner);
    else node.forEachChild((child) => visit(child, inner));
  };
  visit(
    file,
    LOCALES.find((locale) => path.startsWith(`src/i18n/${locale}/`)),
  );
  return texts;
}

/** The text of a literal; of a template with `…` for its values. */
function partOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return [node.head, ...node.templateSpans.map((span) => span.literal)].map((part) => part.text).join('…');
}

/** Words that people type and nobody is shown. */
const isForSearch = (node: ts.Node): boolean =>
  ts.isPropertyAssignment(node) && node.name.getText() === 'keywords';

/** The language that a property is named after. */
function localeOf(node: ts.Node): Locale | undefined {
  if (!ts.isPropertyAssignment(node) && !ts.isMethodDeclaration(node) && !ts.isGetAccessor(node))
    return undefined;
  const name = node.name.getText();
  return LOCALES.find((locale) => locale === name);
}
