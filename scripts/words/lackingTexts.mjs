import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/**
 * What a language does not say yet: texts beside their English in `src`, and words of `src/i18n/en` that its own
 * folder has not; each as `{ place, text }`, with the file, the line and the English, in the order of the files.
 */
export function lackingTexts(root, locale) {
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
export function lackingBeside(code, locale) {
  return objectsIn(code).flatMap(({ node, file }) => {
    const english = propertyOf(node, 'en');
    const isText = english && propertyOf(node, 'ko') && !propertyOf(node, locale);
    return isText ? [toLacking(english, file)] : [];
  });
}

/** The words of a section in English that are not in the section of another language. */
export function lackingWords(english, own) {
  const known = new Set(pathsIn(own).map(({ path }) => path));
  return pathsIn(english)
    .filter(({ path }) => !known.has(path))
    .map(({ node, file }) => toLacking(node, file));
}

const readOrEmpty = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '');

const parse = (code) => ts.createSourceFile('words.tsx', code, ts.ScriptTarget.Latest, true);

function objectsIn(code) {
  const file = parse(code);
  const found = [];
  const visit = (node) => {
    if (ts.isObjectLiteralExpression(node)) found.push({ node, file });
    node.forEachChild(visit);
  };
  visit(file);
  return found;
}

const propertyOf = (node, name) => node.properties.find((property) => property.name?.getText() === name);

/** Every word of a section, by the names that lead to it: `scopes.full`. */
function pathsIn(code) {
  const file = parse(code);
  const found = [];
  const visit = (node, path) => {
    const value = ts.isPropertyAssignment(node) ? node.initializer : undefined;
    const own = value ? [...path, node.name.getText()] : path;
    if (value && !ts.isObjectLiteralExpression(value)) found.push({ path: own.join('.'), node, file });
    else node.forEachChild((child) => visit(child, own));
  };
  visit(file, []);
  return found;
}

function toLacking(property, file) {
  const line = file.getLineAndCharacterOfPosition(property.getStart()).line + 1;
  return { line, text: (property.initializer ?? property).getText() };
}
