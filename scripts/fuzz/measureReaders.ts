import { detectImports, explainError, IMPORTERS, takeApart } from './core.ts';

type Read = (text: string) => unknown;

/** Everything that reads what people paste, by name; readers that several importers share are there once. */
export function readersOf(): Readonly<Record<string, Read>> {
  const readers: Record<string, Read> = {
    detectImports,
    explainError,
    takeApart,
    weights: (text) => IMPORTERS.map((importer) => importer.weight(text)),
  };
  const known = new Set<Read>();
  // oxlint-disable-next-line typescript/unbound-method -- importers have no state
  for (const { id, read, embedded } of IMPORTERS) {
    if (!known.has(read)) readers[id] = (text) => read(text);
    known.add(read);
    if (embedded && !known.has(embedded)) readers[`embedded in ${id}`] = (text) => embedded(text);
    if (embedded) known.add(embedded);
  }
  return readers;
}

/** Milliseconds of the processor's own time, which other programs on the machine lengthen little. */
export function measure(read: Read, text: string): number {
  const before = process.cpuUsage();
  read(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
