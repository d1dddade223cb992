import type { Catalog } from '../../catalog/catalog.ts';
import { createDecoder } from '../../read/decode.ts';
import type { Escaping } from '../../scenarios/render.ts';
import { readFields } from '../../template/fields/readFields.ts';
import { parse } from '../../template/parse.ts';
import type { LogEvent } from '../logEvent.ts';
import { shareRead } from '../wrappings/recognizeWrapping.ts';
import { chooseVariables } from './chooseVariables.ts';
import { columnCutters } from './cutColumns.ts';
import { cutJson } from './cutJson.ts';
import { cutPairs } from './cutPairs.ts';
import { cutXml } from './cutXml.ts';
import { layLines } from './layLines.ts';
import { writeProposal, type Proposal } from './proposal.ts';

/** The least share of the lines that a proposal must read. */
const LEAST_FIT = 0.5;
/** How many lines are looked at, and how long one may be, in UTF-16 units. */
const MOST_LINES = 300;
const LONGEST = 8192;
/** A line of the execution log, which no template writes. */
const EXECUTION_LOG = /^\([A-Za-z0-9_=-]+\) /;

const CUTTERS = [cutJson, cutXml, cutPairs, ...columnCutters];

/**
 * The template that events were written with, as far as their names and values tell; what they do not tell is
 * unknown in it. Undefined where no template comes out that reads most of them.
 */
export function propose(
  catalog: Catalog,
  events: readonly LogEvent[],
  escaping: Escaping,
): Proposal | undefined {
  const own = events
    .filter(({ text }) => text.trim() !== '' && text.length <= LONGEST && !EXECUTION_LOG.test(text))
    .slice(0, MOST_LINES);
  const lines = own.map(({ text }) => text);
  const found = CUTTERS.flatMap((cut) => layLines(catalog, lines, cut)).flatMap(({ texts, columns }) => {
    const proposed = chooseVariables(catalog, columns);
    const known = proposed.filter(({ choice }) => choice.kind === 'variable').length;
    if (!isEnough(known, proposed)) return [];
    const draft = { texts, columns: proposed };
    const template = writeProposal(
      draft,
      proposed.map(({ choice }) => choice),
    );
    const fit = shareRead(createDecoder(readFields(catalog, parse(template)), escaping), own) ?? 0;
    return fit >= LEAST_FIT ? [{ proposal: { ...draft, fit }, known }] : [];
  });
  // A few lines more count for less than what is known of them.
  found.sort(
    (a, b) =>
      tenths(b.proposal.fit) - tenths(a.proposal.fit) || b.known - a.known || b.proposal.fit - a.proposal.fit,
  );
  return found[0]?.proposal;
}

const tenths = (fit: number): number => Math.floor(fit * 10);

/** One value that happens to look like one of AWS does not make a line of an access log. */
function isEnough(known: number, columns: Proposal['columns']): boolean {
  const open = columns.filter(({ choice }) => choice.kind === 'unknown').length;
  const filled = columns.filter(({ choice, isEmpty }) => choice.kind === 'variable' && !isEmpty).length;
  return filled > 0 && known >= open && (known > 1 || columns.length === 1);
}
