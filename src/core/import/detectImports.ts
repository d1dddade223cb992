import type { Text } from '../text.ts';
import { onlyKindIn } from './apiKind.ts';
import { extentOf } from './extentOf.ts';
import { MARK, type Find } from './importer.ts';
import { joinLines, withoutFinalBreaks } from './joinLines.ts';
import { readStructure } from '../template/fields/readFields.ts';
import { parse } from '../template/parse.ts';
import { findSurrounding } from '../template/surroundings.ts';
import { XML_READER } from '../template/xmlReader.ts';
import { CODE_IMPORTERS } from './importers/codeImporters.ts';
import { isMapping } from './mapping.ts';
import { cutText } from './parts/cutText.ts';
import { OLD_SIDE } from './parts/diff.ts';
import type { Cut } from './parts/part.ts';
import { MAX_IMPORT, PLAIN_TEXT } from './plainText.ts';
import { readBest, toFind, type Reading } from './readings.ts';
import { mayForgeHoles } from './values/hole.ts';
import { WAYS } from './values/ways.ts';

/** Evidence that no format has by accident. */
const CERTAIN = 6;

/** The longest text that may itself be the format: some twenty times what AWS accepts. */
const MAX_PLAIN = 65_536;

/** `too-much`: there is more in the text than can be read in time, such as tens of thousands of commands. */
export type ImportProblem = 'empty' | 'binary' | 'too-large' | 'too-much';

export interface ImportResult {
  /** What can be taken over, best first; the text itself is always the last, where it is short enough. */
  readonly finds: readonly Find[];
  /** Why there is nothing to choose from. */
  readonly problem?: ImportProblem;
}

export { MAX_IMPORT, PLAIN_TEXT } from './plainText.ts';

/** The importer of a format that stands in a part of a text as it is. */
export const BARE_FORMAT = 'bareFormat';

const PLAIN_LABEL: Text = { en: 'Plain text', ko: '일반 텍스트' };
const FORMAT_LABEL: Text = { en: 'A log format', ko: '로그 형식' };

/**
 * What a pasted text or file holds. It is cut into its parts, and every importer that has any evidence reads them;
 * the reading that most speaks for is offered, with those that differ and are close. A file's name is strong
 * evidence, not the last word. Never throws.
 */
export function detectImports(text: string, fileName = ''): ImportResult {
  if (text.length > MAX_IMPORT) return { finds: [], problem: 'too-large' };
  if (text.trim() === '') return { finds: [], problem: 'empty' };
  // Control characters but tab and line breaks never stand in text; U+FFFD is what undecodable bytes become.
  if (/[\0-\x08\x0b\x0c\x0e-\x1a\x1c-\x1f\x7f\ufffd]/.test(text) || mayForgeHoles(text)) {
    return { finds: [], problem: 'binary' };
  }
  const { finds, isTooMuch } = findAll(text, fileName);
  const plain = text.length <= MAX_PLAIN ? readPlain(text) : undefined;
  const problem = isTooMuch ? 'too-much' : 'too-large';
  if (!plain) return finds.length > 0 ? { finds } : { finds, problem };
  // Beside what was read out of it, the text itself is no format but text, which stays as it is to be read again.
  const isAround = finds.length > 0 || isSurrounded(text) || isMapping(text) || isCode(text);
  const isFormat = !isAround && !isTooMuch && plain.format.includes(MARK);
  const asIs = isAround && { format: withoutFinalBreaks(text), ways: [] };
  const last: Find = isFormat ? plain : { ...plain, ...asIs, label: PLAIN_LABEL, api: 'unknown' };
  return { finds: [...finds, last], ...(isTooMuch && { problem }) };
}

function findAll(text: string, fileName: string): Pick<Reading, 'finds' | 'isTooMuch'> {
  const around = { extent: extentOf(text), api: onlyKindIn(text) };
  const cuts = cutText(text).map((cut): Cut =>
    cut.map((part) => ({ ...(fileName && { fileName }), ...around, ...part })),
  );
  const { finds: found, isTooMuch } = readBest(cuts);
  if (isTooMuch) return { finds: [], isTooMuch };
  // A format that stands on a page as it is, is worth more than what only looks like code, less than a setting.
  const isSure = found.some(({ standing }) => standing === 'setting' || standing === 'named');
  const bare = bareFormats(text, cuts);
  const beside = bare.map((find): Find => ({ ...find, standing: 'loose' }));
  const all = isSure ? [...found, ...beside] : bare.length > 0 ? bare : found;
  const finds = all
    .filter((find) => isWorth(find, all))
    .toSorted((a, b) => rank(a) - rank(b))
    .filter(isFirst);
  return { finds };
}

const isFirst = ({ format }: Find, i: number, all: readonly Find[]) =>
  all.findIndex((find) => find.format === format) === i;

/** No single variable of a comment beside a format that was found. */
function isWorth({ standing, format }: Find, all: readonly Find[]): boolean {
  if (standing !== 'comment' || all.every((other) => other.standing === 'comment')) return true;
  return !/^[^$]*\$context\.[\w.]+[^$\w]*$/.test(format);
}

const STANDINGS = { setting: 0, named: 0, loose: 3, comment: 16 } as const;
const APIS = { websocket: 0, unknown: 1, http: 2, rest: 2, 'rest-or-http': 2 } as const;

/**
 * Formats of settings first, then what a change took away, examples in comments last; of each, those of WebSocket
 * APIs before the others.
 */
const rank = ({ standing = 'named', api, ways }: Find): number =>
  STANDINGS[standing] + APIS[api] + (ways.includes(OLD_SIDE) ? 8 : 0);

/** Parts that are formats themselves, as the block of a page. */
function bareFormats(text: string, cuts: readonly Cut[]): readonly Find[] {
  const isCut = (cut: Cut) => cut.length > 1 || cut[0]?.text !== text;
  const [parts = []] = cuts
    .filter(isCut)
    .map((cut) => cut.filter((part) => isBare(part.text)))
    .filter((found) => found.length > 0);
  return parts.map((part) => readPlain(part.text, BARE_FORMAT));
}

/** What has more than one sign that only a programming language has. */
const isCode = (text: string) => CODE_IMPORTERS.some((importer) => importer.weight(text) >= CERTAIN);

const isSurrounded = (text: string) => findSurrounding(readStructure(parse(text), XML_READER)) !== undefined;

/** Of the size of a format, with fields in it, and nothing that only code has. */
function isBare(text: string): boolean {
  if (!text.includes(MARK) || text.length > MAX_PLAIN || isMapping(text) || isSurrounded(text)) return false;
  return readStructure(parse(joinLines(text)), XML_READER).syntax !== 'text';
}

/** A text itself, in one line as the AWS page's form with `\` at its line ends must be. */
function readPlain(text: string, id = PLAIN_TEXT): Find {
  const whole = id === PLAIN_TEXT ? withoutFinalBreaks(text) : text.trim();
  const isOneLine = !/[\r\n]/.test(whole);
  const format = isOneLine ? whole : joinLines(whole);
  const ways = isOneLine ? [] : [WAYS.linesJoined];
  const found = { format, ways, api: 'unknown', settings: {}, from: 0, to: text.length } as const;
  return toFind({ id, label: FORMAT_LABEL }, found, { text: '' });
}
