import type { Text } from '../text.ts';
import { kindFromNames, kindFromWords } from './apiKind.ts';
import type { Find, Found, Importer } from './importer.ts';
import { IMPORTERS } from './importers.ts';
import { joinLines, withoutFinalBreaks } from './joinLines.ts';
import { mayForgeHoles, openHoles } from './values/hole.ts';
import { WAYS } from './values/ways.ts';

/** The longest text that is looked through, in UTF-16 units: every importer is done with it within a second. */
export const MAX_IMPORT = 262_144;

/** How much of a text is looked through for words that tell the kind of API. */
const MAX_WORDS = 100_000;

/** The longest text that may itself be the format: some twenty times what AWS accepts. */
const MAX_PLAIN = 65_536;

export type ImportProblem = 'empty' | 'binary' | 'too-large';

export interface ImportResult {
  /** What can be taken over, best first; the text itself is always the last, where it is short enough. */
  readonly finds: readonly Find[];
  /** Why there is nothing to choose from. */
  readonly problem?: ImportProblem;
}

/** The importer of the text itself. */
export const PLAIN_TEXT = 'plainText';

const PLAIN_LABEL: Text = { en: 'Plain text', ko: '일반 텍스트' };
const FORMAT_LABEL: Text = { en: 'A log format', ko: '로그 형식' };

/**
 * What a pasted text or file holds. Every importer that has any evidence reads; the reading that most speaks for is
 * offered, with those that differ and are close. A file's name is strong evidence, not the last word. Never throws.
 */
export function detectImports(text: string, fileName = ''): ImportResult {
  if (text.length > MAX_IMPORT) return { finds: [], problem: 'too-large' };
  if (text.trim() === '') return { finds: [], problem: 'empty' };
  // Control characters but tab and line breaks never stand in text; U+FFFD is what undecodable bytes become.
  if (/[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffd]/.test(text) || mayForgeHoles(text))
    return { finds: [], problem: 'binary' };
  const plain = text.length <= MAX_PLAIN ? [readPlain(text)] : [];
  const [best, ...others] = readingsOf(text, fileName);
  const close = others.filter(({ score }) => best && score >= best.score - CLOSE);
  const finds = [best, ...close]
    .flatMap((reading) => reading?.finds ?? [])
    .filter((find, i, all) => all.findIndex(({ format }) => format === find.format) === i);
  if (finds.length > 0) return { finds: [...finds, ...plain.map(asPlainText)] };
  return plain.length > 0 ? { finds: plain } : { finds: [], problem: 'too-large' };
}

/** A text as one importer reads it. */
interface Reading {
  readonly finds: readonly Find[];
  readonly score: number;
}

/** Readings that are no further apart than this are both offered. */
const CLOSE = 1;
/** What a file's name, and the language word of a fence, say for a wrapping. */
const NAMED = 8;
const STANDING = { setting: 6, named: 3, loose: 0, comment: -6 } as const;

/** Everything that can be read out of a text, with the best evidence first. */
function readingsOf(text: string, fileName: string): readonly Reading[] {
  const readings = IMPORTERS.flatMap((importer): Reading[] => {
    const evidence = importer.evidence(text) + (importer.fileNames.test(fileName) ? NAMED : 0);
    const found = evidence > 0 ? importer.read(text) : [];
    const finds = found.map((one) => toFind(importer, one, text));
    return finds.length > 0 ? [{ finds, score: evidence + Math.max(...finds.map(weightOf)) }] : [];
  });
  return readings.toSorted((a, b) => b.score - a.score);
}

/** What speaks for one find of a reading. */
const weightOf = ({ standing = 'named', misfits = 0, holes }: Find) =>
  STANDING[standing] - 3 * Math.min(misfits, 3) - (holes.length > 0 ? 1 : 0);

/** What stands around a format tells best what kind of API it is for, then its own names, then the whole text. */
function toFind({ id, label }: Importer, found: Found, text: string): Find {
  const kinds = [found.api, kindFromNames(found.format), kindFromWords(text.slice(0, MAX_WORDS))];
  const api = kinds.find((kind) => kind !== 'unknown') ?? 'unknown';
  const list = (locale: keyof Text) => [label[locale], ...found.ways.map((way) => way[locale])].join(', ');
  const { text: format, holes } = openHoles(found.format);
  return { ...found, format, holes, importer: id, api, label: { en: list('en'), ko: list('ko') } };
}

/** Beside what was read out of it, the text itself is no format but text. */
const asPlainText = (find: Find): Find => ({ ...find, label: PLAIN_LABEL, api: 'unknown' });

/** The text itself, in one line as the AWS page's form with `\` at its line ends must be. */
function readPlain(text: string): Find {
  const whole = withoutFinalBreaks(text);
  const isOneLine = !/[\r\n]/.test(whole);
  const format = isOneLine ? whole : joinLines(whole);
  const ways = isOneLine ? [] : [WAYS.linesJoined];
  const label = format.includes('$context') ? FORMAT_LABEL : PLAIN_LABEL;
  const found = { format, ways, settings: {}, from: 0, to: text.length };
  const importer = {
    id: PLAIN_TEXT,
    label,
    fileNames: /(?!)/,
    fences: [],
    evidence: () => 0,
    read: () => [],
  };
  return toFind(importer, { ...found, api: 'unknown' }, '');
}
