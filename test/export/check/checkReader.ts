import { ALL, FEW, makeCases, makeSettingsCases } from './matrix.ts';
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

/** Has a tool read the part of the matrix that is of these targets. A slow one reads all templates in one scope, and few in the others. */
export async function checkReader(reader: Reader, targets: readonly string[]): Promise<readonly Row[]> {
  const { cases, refusals } = makeCases(targets, ALL);
  const few = FEW.map(([, format]) => format);
  const isPresent = reader.isPresent();
  const wanted = cases.filter(
    ({ scope, format }) => isPresent && (!reader.isSlow || scope === 'stage' || few.includes(format)),
  );
  const settingsCases = isPresent ? makeSettingsCases(targets) : [];
  const all = [...wanted, ...settingsCases];
  const readings = all.length > 0 ? await reader.read(all) : [];
  const changes = storeSent(settingsCases, readings.slice(wanted.length));
  const keys = new Set(cases.map(({ exporter, scope }) => `${exporter.id} ${scope}`));
  return [...keys].map((key) => {
    const isHere = (each: { exporter: { id: string }; scope: string }) =>
      `${each.exporter.id} ${each.scope}` === key;
    const faults = all.map((each, index) => ({ each, fault: findMismatch(each, readings[index]) }));
    const [target = '', scope = ''] = key.split(' ');
    const read = all.filter(isHere).length;
    return {
      tool: reader.tool,
      target,
      scope,
      read,
      refused: refusals.filter(isHere).length,
      skipped: cases.filter(isHere).length - wanted.filter(isHere).length,
      mismatches: faults.flatMap(({ each, fault }) =>
        isHere(each) && fault !== undefined ? [`${key}, ${each.name}: ${fault}`] : [],
      ),
      changes: changes.filter(([id]) => id === key).map(([, text]) => text),
    };
  });
}
