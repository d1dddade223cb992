import { createContext, lint } from '../core/lint/lint.ts';
import { landedInLine } from '../core/scenarios/table/landedInLine.ts';
import { landingOf } from '../core/template/drop/landing.ts';
import type { Payload, Place } from '../core/template/drop/place.ts';
import { mapOffset, type Edit } from '../core/template/edit.ts';
import type { Fields, Range } from '../core/template/fields/fields.ts';
import { parse } from '../core/template/parse.ts';
import type { Text } from '../core/text.ts';
import type { Analysis } from './analysis.ts';
import { trialWords } from './trialWords.ts';

/** What a drop would give, while it is not done: nothing of it enters the document. */
export interface Trial {
  /** Of the template as it would be. */
  readonly analysis: Analysis;
  /** The pieces of that template that would have come in or changed places. */
  readonly landed: readonly Range[];
  /** What each line shows of them, by its scenario. */
  readonly inLines: ReadonlyMap<string, readonly Range[]>;
  /** Whether the lines parse, said as what would be; undefined where they are not parsed. */
  readonly says: Text | undefined;
}

/** What lands where, and the edits of it: see `placeDrop`. */
export interface TriedDrop {
  readonly place: Place;
  readonly payload: Payload;
  readonly edits: readonly Edit[];
}

/** What a drop that can be done would give, with the scenarios and the escaping of the present template. */
export function tryDrop(present: Analysis, drop: TriedDrop, disabledRules: readonly string[]): Trial {
  const { place, payload, edits } = drop;
  const { source, range } = landingOf(present.fields, place, payload, edits);
  const scenarios = present.lines.map(({ scenario }) => scenario);
  const context = createContext(present.api, parse(source), scenarios, present.escaping, present.parts);
  const broken = context.lines.filter(({ problem }) => problem).length;
  // Problems only explain broken lines here. Of what AWS does not take anyway there may be hundreds, found slowly.
  const explains = broken > 0 && source.length <= present.api.longestTemplate;
  const landed = place.kind === 'variable' ? rangesOf(edits) : [range];
  return {
    analysis: { ...context, diagnostics: explains ? lint(context, disabledRules) : [] },
    landed,
    inLines: new Map(
      context.lines.map(({ scenario, line }) => [scenario.id, landedInLine(context.template, line, landed)]),
    ),
    says: isParsed(context.fields) ? trialWords(drop, { lines: context.lines.length, broken }) : undefined,
  };
}

/** Where the edits write something, in the new template. */
function rangesOf(edits: readonly Edit[]): readonly Range[] {
  return edits
    .filter(({ insert }) => insert !== '')
    .toSorted((a, b) => a.from - b.from)
    .map((edit) => {
      const from = mapOffset(
        edit.from,
        edits.filter((other) => other.from < edit.from),
      );
      return { from, to: from + edit.insert.length };
    });
}

function isParsed({ syntax }: Fields): boolean {
  return syntax === 'json' || syntax === 'xml';
}
