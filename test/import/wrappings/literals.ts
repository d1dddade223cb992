import { escape, halve, isTight, type Literal } from './wrapping.ts';

const quote = (text: string) => JSON.stringify(text);
const single = (text: string) => `'${escape(text, "\\'").replaceAll('\t', String.raw`\t`)}'`;
/** Texts that a raw string can hold between its marks. */
const isFree = (text: string, ...marks: readonly string[]) => !marks.some((mark) => text.includes(mark));
const words = (text: string, write: (word: string) => string) => text.split(' ').map(write).join(', ');
const pieces = (text: string, write: (piece: string) => string, joint: string) =>
  halve(text).map(write).join(joint);

const JAVASCRIPT: readonly Literal[] = [
  { name: 'double quotes', write: quote },
  { name: 'single quotes', write: single },
  { name: 'template', write: (f) => `\`${escape(f, '\\`').replaceAll('${', '\\${')}\`` },
  { name: 'String.raw', write: (f) => (isFree(f, '`', '${') && !f.endsWith('\\') ? `String.raw\`${f}\`` : undefined) },
  { name: 'pieces', write: (f) => pieces(f, single, ' +\n      ') },
  { name: 'joined', write: (f) => `[${words(f, single)}].join(' ')` },
]; // prettier-ignore

const PYTHON: readonly Literal[] = [
  { name: 'double quotes', write: quote },
  { name: 'single quotes', write: single },
  { name: 'raw', write: (f) => (isFree(f, "'") && !f.endsWith('\\') ? `r'${f}'` : undefined) },
  { name: 'triple quotes', write: (f) => (isFree(f, '"""') && !f.endsWith('"') ? `"""${escape(f, '\\')}"""` : undefined) },
  { name: 'f-string', write: (f) => `f${quote(f).replaceAll(/[{}]/g, '$&$&')}` },
  { name: 'side by side', write: (f) => `(\n        ${pieces(f, single, '\n        ')}\n    )` },
  { name: 'joined', write: (f) => `" ".join([${words(f, quote)}])` },
]; // prettier-ignore

const JAVA: readonly Literal[] = [
  { name: 'quotes', write: quote },
  { name: 'text block', write: (f) => (isTight(f) ? `"""\n        ${escape(f, f.includes('"""') || f.endsWith('"') ? '\\"' : '\\')}"""` : undefined) },
  { name: 'pieces', write: (f) => pieces(f, quote, '\n        + ') },
  { name: 'joined', write: (f) => `String.join(" ", ${words(f, quote)})` },
]; // prettier-ignore

const dollars = (text: string) => text.replaceAll('$', '\\$');
const KOTLIN: readonly Literal[] = [
  { name: 'quotes', write: (f) => dollars(quote(f)) },
  { name: 'raw', write: (f) => (isFree(f, '"""') && !f.endsWith('"') ? `"""${f.replaceAll('$', () => "${'$'}")}"""` : undefined) },
  { name: 'pieces', write: (f) => pieces(f, (piece) => dollars(quote(piece)), ' +\n        ') },
  { name: 'joined', write: (f) => `listOf(${words(f, (word) => dollars(quote(word)))}).joinToString(" ")` },
]; // prettier-ignore

const CSHARP: readonly Literal[] = [
  { name: 'quotes', write: quote },
  { name: 'verbatim', write: (f) => `@"${f.replaceAll('"', '""')}"` },
  { name: 'raw', write: (f) => (isFree(f, '"""') && !/^"|"$/.test(f) ? `"""${f}"""` : undefined) },
  { name: 'raw lines', write: (f) => (isFree(f, '"""') && f.trim() !== '' ? `"""\n        ${f}\n        """` : undefined) },
  { name: 'interpolated', write: (f) => `$${quote(f).replaceAll(/[{}]/g, '$&$&')}` },
  { name: 'pieces', write: (f) => pieces(f, quote, '\n        + ') },
  { name: 'joined', write: (f) => `string.Join(" ", ${words(f, quote)})` },
]; // prettier-ignore

const raw = (f: string) => (isFree(f, '`') ? `\`${f}\`` : undefined);
const GO: readonly Literal[] = [
  { name: 'quotes', write: quote },
  { name: 'raw', write: raw },
  { name: 'pieces', write: (f) => pieces(f, quote, ' +\n\t\t') },
  { name: 'raw pieces', write: (f) => (raw(f) ? pieces(f, (piece) => raw(piece) ?? '', ' +\n\t\t') : undefined) },
  { name: 'joined', write: (f) => `strings.Join([]string{${words(f, quote)}}, " ")` },
]; // prettier-ignore

const RUST: readonly Literal[] = [
  { name: 'quotes', write: quote },
  { name: 'raw', write: (f) => (isFree(f, '"') ? `r"${f}"` : undefined) },
  { name: 'raw with a sign', write: (f) => (isFree(f, '"#') ? `r#"${f}"#` : undefined) },
  { name: 'concat', write: (f) => `concat!(${halve(f).map(quote).join(', ')})` },
  { name: 'format', write: (f) => `format!(${quote(f).replaceAll(/[{}]/g, '$&$&')})` },
  { name: 'joined', write: (f) => `[${words(f, quote)}].join(" ")` },
]; // prettier-ignore

const rubyDouble = (text: string) => quote(text).replaceAll('#', '\\#');
const RUBY: readonly Literal[] = [
  { name: 'single quotes', write: (f) => `'${escape(f, "\\'")}'` },
  { name: 'double quotes', write: rubyDouble },
  { name: 'percent', write: (f) => (isFree(f, '(', ')', '\\') ? `%q(${f})` : undefined) },
  { name: 'here-document', write: (f) => (isTight(f) ? `<<~'EOS'.chomp\n  ${f}\nEOS\n` : undefined) },
  { name: 'side by side', write: (f) => pieces(f, rubyDouble, " \\\n      ") },
  { name: 'joined', write: (f) => `[${words(f, rubyDouble)}].join(' ')` },
]; // prettier-ignore

const PHP: readonly Literal[] = [
  { name: 'single quotes', write: (f) => `'${escape(f, "\\'")}'` },
  { name: 'double quotes', write: (f) => `"${escape(f, '\\"$')}"` },
  { name: 'nowdoc', write: (f) => `<<<'TEXT'\n${f}\nTEXT` },
  { name: 'pieces', write: (f) => pieces(f, (piece) => `'${escape(piece, "\\'")}'`, '\n        . ') },
  { name: 'joined', write: (f) => `implode(' ', [${words(f, (word) => `'${escape(word, "\\'")}'`)}])` },
]; // prettier-ignore

const SWIFT: readonly Literal[] = [
  { name: 'quotes', write: quote },
  { name: 'raw', write: (f) => (isFree(f, '"#', '\\#') ? `#"${f}"#` : undefined) },
  { name: 'pieces', write: (f) => pieces(f, quote, ' +\n        ') },
];

/** How each language writes a text. */
export const LITERALS = { JAVASCRIPT, PYTHON, JAVA, KOTLIN, CSHARP, GO, RUST, RUBY, PHP, SWIFT } as const;
