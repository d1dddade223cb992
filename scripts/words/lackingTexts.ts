import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A text that a language does not say, in English. */
interface Lacking {
  readonly line: number;
  readonly text: string;
}

/** Something in a file of TypeScript. */
interface Found<Node> {
  readonly node: Node;
  readonly file: ts.SourceFile;
}

/**
 * What a language does not say yet: texts beside their English in `src`, and words of `src/i18n/en` that its own
 * folder has not; each as `{ place, text }`, with the file, the line and the English, in the order of the files.
 */
export function lackingTexts(
  root: string,
  locale: string,
): readonly { readonly place: string; readonly text: string }[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter(
      (path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path) && !/\/(?:fixtures|testing)\//.test(path),
    )
    .filter((path) => path.startsWith('i18n/en/') || !path.startsWith('i18n/'))
    .toSorted()
    .flatMap((path) => {
      const code = readFileSync(join(root, 'src', path), 'utf8');
      const lacking = path.startsWith('i18n/en/')
        ? lackingWords(code, readOrEmpty(join(root, 'src', path.replace('/en/', `/${locale}/`))))
        : lackingBeside(code, locale);
      return lacking.map(({ line, text }) => ({ place: `src/${path}:${line}`, text }));
    });
}

/** The texts of some code that have English and not the language. */
export function lackingBeside(code: string, locale: string): readonly Lacking[] {
  return objectsIn(code).flatMap(({ node, file }) => {
    const english = propertyOf(node, 'en');
    const isText = english && propertyOf(node, 'ko') && !propertyOf(node, locale);
    return isText ? [toLacking(english, file)] : [];
  });
}

/** The words of a section in English that are not in the section of another language. */
export function lackingWords(english: string, own: string): readonly Lacking[] {
  const known = new Set(pathsIn(own).map(({ path }) => path));
  return pathsIn(english)
    .filter(({ path }) => !known.has(path))
    .map(({ node, file }) => toLacking(node, file));
}

const readOrEmpty = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');

const parse = (code: string): ts.SourceFile =>
  ts.createSourceFile('words.tsx', code, ts.ScriptTarget.Latest, true);

function objectsIn(code: string): readonly Found<ts.ObjectLiteralExpression>[] {
  const file = parse(code);
  const found: Found<ts.ObjectLiteralExpression>[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) found.push({ node, file });
    node.forEachChild(visit);
  };
  visit(file);
  return found;
}

const propertyOf = (
  node: ts.ObjectLiteralExpression,
  name: string,
): ts.ObjectLiteralElementLike | undefined =>
  node.properties.find((property) => property.name?.getText() === name);

/** Every word of a section, by the names that lead to it: `scopes.full`. */
function pathsIn(code: string): readonly (Found<ts.PropertyAssignment> & { readonly path: string })[] {
  const file = parse(code);
  const found: (Found<ts.PropertyAssignment> & { readonly path: string })[] = [];
  const visit = (node: ts.Node, path: readonly string[]): void => {
    const own = ts.isPropertyAssignment(node) ? [...path, node.name.getText()] : path;
    if (ts.isPropertyAssignment(node) && !ts.isObjectLiteralExpression(node.initializer))
      found.push({ path: own.join('.'), node, file });
    else node.forEachChild((child) => visit(child, own));
  };
  visit(file, []);
  return found;
}

function toLacking(property: ts.ObjectLiteralElementLike, file: ts.SourceFile): Lacking {
  const line = file.getLineAndCharacterOfPosition(property.getStart()).line + 1;
  const value = ts.isPropertyAssignment(property) ? property.initializer : property;
  return { line, text: value.getText() };
}
