import { withoutLoneSurrogates } from '../core/template/withoutLoneSurrogates.ts';
import { inLocale, type Locale, type Text } from '../core/text.ts';
import { holdsSource, sanitizeDocument, type LogwrightDocument } from './logwrightDocument.ts';

/** A template that the browser keeps, with all that belongs to it. */
export interface NamedTemplate {
  readonly id: string;
  /** What the person calls it; empty until they do. */
  readonly name: string;
  readonly document: LogwrightDocument;
}

/** All templates of this browser, and which of them is open in this tab. */
export interface Library {
  readonly open: string;
  /** The open one as it was when it was opened: its present state is that of the history. */
  readonly templates: readonly NamedTemplate[];
}

/** Id of the template that every browser starts with. */
export const FIRST_ID = 'first';

/** What a template without a name is called. */
export const UNTITLED: Text = { en: 'Untitled', ko: '제목 없음' };

/** The longest name, in UTF-16 units. */
export const MAX_NAME_LENGTH = 80;

/** A name that `nameUntitled` made, in whichever language. */
const MADE_NAME = new RegExp(`^(?:${Object.values(UNTITLED).join('|')})(?= \\d+$|$)`);

/** What a template is called on the screen. */
export function titleOf(template: Pick<NamedTemplate, 'name'> | undefined, locale: Locale): string {
  return template?.name.replace(MADE_NAME, inLocale(UNTITLED, locale)) || inLocale(UNTITLED, locale);
}

/** A name for a template that nobody has named: empty for the first one, numbered for those beside it. */
export function nameUntitled(taken: readonly string[], locale: Locale): string {
  const name = uniqueName(inLocale(UNTITLED, locale), taken);
  return name === inLocale(UNTITLED, locale) ? '' : name;
}

export function createLibrary(document: LogwrightDocument): Library {
  return { open: FIRST_ID, templates: [{ id: FIRST_ID, name: '', document }] };
}

/** The door for names: one line without control characters, not too long; anything else becomes empty. */
export function sanitizeName(value: unknown): string {
  if (typeof value !== 'string') return '';
  const line = value.slice(0, MAX_NAME_LENGTH * 4).replace(/[\p{C}\s]+/gu, ' ');
  return withoutLoneSurrogates(line.trim().slice(0, MAX_NAME_LENGTH)).trim();
}

/** The door for a template from the store or a file; undefined where it holds none. */
export function sanitizeTemplate(id: string, input: unknown): NamedTemplate | undefined {
  if (typeof input !== 'object' || input === null || !holdsSource(input)) return undefined;
  return {
    id,
    name: 'name' in input ? sanitizeName(input.name) : '',
    document: sanitizeDocument(input),
  };
}

/** The name itself where it is free, else with the first number that makes it so: `orders`, `orders 2`. */
export function uniqueName(name: string, taken: readonly string[]): string {
  if (!taken.includes(name)) return name;
  const stem = name.replace(/ \d+$/, '').slice(0, MAX_NAME_LENGTH - 5);
  for (let n = 2; ; n++) if (!taken.includes(`${stem} ${n}`)) return `${stem} ${n}`;
}

/** Whether two documents hold the same. */
export function isSameDocument(a: LogwrightDocument, b: LogwrightDocument): boolean {
  return a === b || JSON.stringify(sanitizeDocument(a)) === JSON.stringify(sanitizeDocument(b));
}
