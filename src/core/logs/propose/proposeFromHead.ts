import type { Catalog } from '../../catalog/catalog.ts';
import type { Escaping } from '../../scenarios/render.ts';
import { stripColors } from '../stripColors.ts';
import { readHead } from '../wrappings/recognizeWrapping.ts';
import { WRAPPINGS } from '../wrappings/wrappings.ts';
import type { Proposal } from './proposal.ts';
import { propose } from './propose.ts';

/** From this share of lines on, less likely wrappings are not looked at. */
const GOOD = 0.9;

/** The template for the lines at the beginning of a log, out of the wrapping from which most of them can be read. */
export async function proposeFromHead(
  catalog: Catalog,
  head: string,
  escaping: Escaping,
): Promise<Proposal | undefined> {
  const plain = stripColors(head);
  const possible = WRAPPINGS.map((wrapping) => ({ wrapping, sureness: wrapping.recognize(plain) }))
    .filter(({ sureness }) => sureness > 0)
    .toSorted((a, b) => b.sureness - a.sureness);
  let best: Proposal | undefined;
  for (const { wrapping } of possible) {
    if (best && best.fit >= GOOD) break;
    const proposal = propose(catalog, readHead(plain, await wrapping.createReader()), escaping);
    if (proposal && proposal.fit > (best?.fit ?? 0)) best = proposal;
  }
  return best;
}
