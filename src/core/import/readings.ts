import { kindFromNames, kindFromWords, type ApiKind } from './apiKind.ts';
import type { Find, Found, Importer } from './importer.ts';
import { extentOf } from './extentOf.ts';
import { IMPORTERS } from './importers.ts';
import { keepPer } from '../memoize.ts';
import type { Cut, Part } from './parts/part.ts';
import { openHoles } from './values/hole.ts';
import { isInMapping } from './mapping.ts';

/** How much of a text is looked through for words that tell the kind of API. */
const MAX_WORDS = 100_000;

/** Parts of parts of parts are not read. */
const MAX_DEPTH = 2;

/** What importers make of a part. */
export interface Reading {
  readonly finds: readonly Find[];
  /** How much speaks for it: see `Importer.weight`. */
  readonly score: number;
  /** A reader found too much to read; the score is what its finds could have had. */
  readonly isTooMuch?: boolean;
}

/** What a file's name, or the language that a part is said to be in, adds to the evidence for a wrapping. */
const NAMED = 8;
/** The same where nothing in the text speaks for it. */
const ONLY_NAMED = 6;
const STANDING = { setting: 6, named: 3, loose: 0, comment: -6 } as const;
/** Evidence from which on a text is what it seems. */
const SURE = 3;
/** Readings that are no further apart than this are both offered. */
const CLOSE = 1;

/** How much all readers together may read of the parts of a text, in UTF-16 units: what takes most of a second. */
const MAX_READ = 2_000_000;

type Read = (importer: Importer, text: string) => readonly Found[] | undefined;

/** Reads as the importer does, once for all that share a reader; nothing any more where too much was read. */
function createReader(): Read {
  let left = MAX_READ;
  const last = new Map<Importer['read'], { readonly text: string; readonly found: ReturnType<Read> }>();
  return ({ read }, text) => {
    const known = last.get(read);
    if (known?.text === text) return known.found;
    const found = left > 0 ? read(text) : undefined;
    left -= text.length;
    last.set(read, { text, found });
    return found;
  };
}

const NONE: Reading = { finds: [], score: Number.NEGATIVE_INFINITY };

/**
 * The best of some cuts, by what most speaks for one of their parts; of cuts that are as good, the first. Cuts and
 * readers that cannot come up to what was read already are left out.
 */
export function readBest(cuts: readonly Cut[]): Reading {
  let best = NONE;
  const read = createReader();
  for (const cut of cuts) {
    const parts = cut.map((part) => ({ part, weights: weigh(part) }));
    if (parts.every(({ weights }) => highestOf(weights) <= best.score)) continue;
    const readings = parts.map(({ part, weights }) => readPart(part, weights, read));
    const score = Math.max(...readings.map((reading) => reading.score));
    if (score <= best.score) continue;
    const isTooMuch = readings.some((reading) => reading.isTooMuch && reading.score === score);
    best = { finds: isTooMuch ? [] : readings.flatMap(({ finds }) => finds), score, isTooMuch };
  }
  return best;
}

/** What every wrapping has: the name behind the dollar, which may be written in many ways, or the key of the settings. */
const NEEDED = /context|access[-_]?log|websocket/i;

/** How strongly a part speaks for each importer, in their order. */
function weigh({ text, language = '', fileName = '' }: Part): readonly number[] {
  if (!NEEDED.test(text)) return IMPORTERS.map(() => 0);
  return IMPORTERS.map((importer) => {
    const isNamed = importer.fileNames.test(fileName) || importer.fences.includes(language);
    const weight = importer.weight(text);
    return weight + (isNamed ? (weight > 0 ? NAMED : ONLY_NAMED) : 0);
  });
}

/** What the reading of a part scores at most; what is embedded in it may score more than it does itself. */
const highestOf = (weights: readonly number[]): number =>
  Math.max(
    ...weights.map((weight, i) =>
      weight > 0 && IMPORTERS[i]?.embedded ? Infinity : weight + STANDING.setting,
    ),
  );

/** The best reading of a part, with the finds of others that are as good and differ. */
function readPart(part: Part, weights: readonly number[], read: Read, depth = 0): Reading {
  const [best, ...others] = readingsOf(part, weights, read, depth).toSorted((a, b) => b.score - a.score);
  if (!best) return NONE;
  if (best.isTooMuch) return best;
  const close = others.filter(({ score }) => score >= best.score - CLOSE);
  return { finds: [best, ...close].flatMap(({ finds }) => finds), score: best.score };
}

function readingsOf(part: Part, weights: readonly number[], read: Read, depth: number): readonly Reading[] {
  // Where one is sure what the text is, what many have in common says nothing.
  const least = Math.max(...weights) >= SURE ? 2 : 1;
  const readings = new Map<Importer, readonly Reading[]>();
  let best = Number.NEGATIVE_INFINITY;
  // What comes after a reader that found too much scores no higher than that one could have.
  let isTooMuch = false;
  const likely = IMPORTERS.map((importer, i) => ({ importer, weight: weights[i] ?? 0 }))
    .filter(({ weight }) => weight >= least)
    .toSorted((a, b) => b.weight - a.weight);
  for (const { importer, weight } of likely) {
    if (!importer.embedded && (isTooMuch || weight + STANDING.setting < best - CLOSE)) continue;
    const made = readWith(importer, weight, part, read, depth);
    best = Math.max(best, ...made.map(({ score }) => score));
    isTooMuch ||= made.some((reading) => reading.isTooMuch);
    readings.set(importer, made);
  }
  return IMPORTERS.flatMap((importer) => readings.get(importer) ?? []);
}

/** What one importer makes of a part and of what is embedded in it. */
function readWith(
  importer: Importer,
  weight: number,
  part: Part,
  read: Read,
  depth: number,
): readonly Reading[] {
  const found = read(importer, part.text);
  if (!found) return [{ finds: [], score: weight + STANDING.setting, isTooMuch: true }];
  const own = found
    .filter((each) => !isAround(each, found) && !isPieceOfMapping(each, part))
    .map((each) => toFind(importer, each, part));
  const inner = depth < MAX_DEPTH ? (importer.embedded?.(part.text) ?? []) : [];
  const embedded = inner
    .map((each) => readPart(each, weigh(each), read, depth + 1))
    .filter(({ finds }) => finds.length > 0);
  const reading = { finds: own, score: weight + Math.max(...own.map(worthOf)) };
  const inside = embedded.map(({ finds, score }) => ({ finds, score: Math.max(score, weight) }));
  return [...(own.length > 0 ? [reading] : []), ...inside];
}

/** Whether a find is nothing but the text around another one. */
const isAround = ({ standing, from, to }: Found, all: readonly Found[]): boolean =>
  standing === 'loose' &&
  all.some(
    (other) =>
      other.standing !== 'loose' && other.standing !== 'comment' && from <= other.from && other.to <= to,
  );

/** Nothing but what it names speaks for it, and that is what mapping templates name too. */
const isPieceOfMapping = ({ standing, from, to }: Found, { text }: Part): boolean =>
  (standing === 'loose' || standing === 'comment') && isInMapping(text, from, to);

/** What speaks for one find of a reading. */
const worthOf = ({ standing = 'named', misfits = 0, holes }: Find) =>
  STANDING[standing] - 3 * Math.min(misfits, 3) - (holes.length > 0 ? 1 : 0);

/** What stands around a format tells best what kind of API it is for, then the words of the text, then its own names. */
export function toFind({ id, label: name }: Pick<Importer, 'id' | 'label'>, found: Found, part: Part): Find {
  const { way, extent = extentOf(part.text) } = part;
  const { text: format, holes } = openHoles(found.format);
  const words = kindOfPart(part);
  const names = kindFromNames(format);
  // Beside formats of both kinds the names still tell which is which; words of HTTP APIs stand beside those of REST.
  const others = [names, words, part.api];
  const told = [found.api, ...SURE_KINDS.map((kind) => others.find((each) => each === kind)), ...others];
  const api: ApiKind = told.find((kind) => kind !== undefined && kind !== 'unknown') ?? 'unknown';
  const ways = [...(way ? [way] : []), ...found.ways];
  const list = (locale: 'en' | 'ko') => [name, ...ways].map((one) => one[locale]).join(', ');
  const notes = found.notes ?? [];
  const label = { en: list('en'), ko: list('ko') };
  return { ...found, format, holes, ways, notes, importer: id, extent, api, label };
}

/** What no other kind is mistaken for, by words or names. */
const SURE_KINDS = ['websocket', 'rest'] as const;

/** What the words of a part say, which each of its formats asks for. */
const kindOfPart = keepPer(({ text }: Part): ApiKind => kindFromWords(text.slice(0, MAX_WORDS)));
