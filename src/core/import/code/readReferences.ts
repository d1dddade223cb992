import type { FoundReferences } from '../importer.ts';
import { keepReferences } from '../keepReferences.ts';
import type { Assignment } from './assignments.ts';
import { findNamed } from './readSettings.ts';
import { skip } from './skip.ts';
import type { Source } from './source.ts';
import { surroundings } from './surroundings.ts';

/** The expressions that the code around a place has for the deployment. */
export type ReferenceReader = (at: number) => FoundReferences;

const DESTINATION = /^destination(?:_?arn)?$/i;

/** Reads the expressions around a format as they are written; that of a log group may stand elsewhere, if alone. */
export function createReferenceReader(source: Source): ReferenceReader {
  const [apiIds, stageNames, groupNames] = (['apiId', 'stageName', 'logGroupName'] as const).map((key) =>
    findNamed(source, key),
  );
  const destinations = source.assignments.filter(({ name }) => DESTINATION.test(name));
  return (at) => {
    const groups = surroundings(source, at).map(({ group }) => group);
    const nearest = (assignments: readonly Assignment[] = []) => {
      const near = groups.flatMap((group) => assignments.filter((each) => each.group === group));
      return near[0] && writtenOf(source, near[0]);
    };
    const [group, ...others] = new Set(groupNames?.map((each) => writtenOf(source, each)));
    return keepReferences({
      apiId: nearest(apiIds),
      stageName: nearest(stageNames),
      logGroupName: others.length === 0 ? group : undefined,
      destinationArn: nearest(destinations),
    });
  };
}

/** An expression as it is written; undefined where it is a value that is written out. */
function writtenOf(source: Source, { value }: Assignment): string | undefined {
  const { tokens, text } = source;
  const first = tokens[value];
  const { next } = skip(source, value);
  const isWrittenOut =
    first?.kind === 'number' ||
    (next === value + 1 && first?.literal?.parts.every((part) => typeof part === 'string'));
  return first && !isWrittenOut ? text.slice(first.from, tokens[next - 1]?.to) : undefined;
}
