import { isForSlow, makeCases, SETTINGS_NAMES, templatesFor } from './matrix.ts';
import { findMismatch, type Reader } from './reading.ts';
import { storeSent } from './storeSent.ts';

/** A line of the table: a target in a scope. */
export interface Row {
  readonly tool: string;
  readonly target: string;
  readonly scope: string;
  readonly read: number;
  readonly refused: number;
  readonly skipped: number;
  readonly mismatches: readonly string[];
  /** Where what the tool would send to AWS is not what is stored. */
  readonly changes: readonly string[];
}

/** Has a tool read the part of the matrix that is of these targets, with every kind of settings. */
export async function checkReader(reader: Reader, targets: readonly string[]): Promise<readonly Row[]> {
  const made = SETTINGS_NAMES.map((name) => makeCases(targets, templatesFor(name), name));
  const cases = made.flatMap((each) => each.cases);
  const refusals = made.flatMap((each) => each.refusals);
  const wanted = reader.isPresent() ? cases.filter((each) => !reader.isSlow || isForSlow(each)) : [];
  const readings = wanted.length > 0 ? await reader.read(wanted) : [];
  const changes = storeSent(wanted, readings);
  const faults = wanted.map((each, index) => ({ each, fault: findMismatch(each, readings[index]) }));
  const keys = new Set(cases.map(({ exporter, scope }) => `${exporter.id} ${scope}`));
  return [...keys].map((key) => {
    const isHere = (each: { exporter: { id: string }; scope: string }) =>
      `${each.exporter.id} ${each.scope}` === key;
    const [target = '', scope = ''] = key.split(' ');
    const read = wanted.filter(isHere).length;
    return {
      tool: reader.tool,
      target,
      scope,
      read,
      refused: refusals.filter(isHere).length,
      skipped: cases.filter(isHere).length - read,
      mismatches: faults.flatMap(({ each, fault }) =>
        isHere(each) && fault !== undefined ? [`${key}, ${each.settingsName}, ${each.name}: ${fault}`] : [],
      ),
      changes: changes.filter(([id]) => id === key).map(([, text]) => text),
    };
  });
}
