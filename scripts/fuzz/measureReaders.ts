// @ts-nocheck
/** Everything that reads what people paste, by name; readers that several importers share are there once. */
export async function readersOf(load) {
  const [{ detectImports }, { IMPORTERS }, { explainError }, { takeApart }] = await Promise.all(
    ['import/detectImports', 'import/importers', 'explain/explainError', 'explain/takeApart'].map((path) =>
      load(`core/${path}`),
    ),
  );
  const readers = {
    detectImports: (text) => detectImports(text),
    explainError: (text) => explainError(text),
    takeApart: (text) => takeApart(text),
    weights: (text) => IMPORTERS.map((importer) => importer.weight(text)),
  };
  const known = new Set();
  for (const { id, read, embedded } of IMPORTERS) {
    if (!known.has(read)) readers[id] = (text) => read(text);
    if (embedded && !known.has(embedded)) readers[`embedded in ${id}`] = (text) => embedded(text);
    known.add(read).add(embedded);
  }
  return readers;
}

/** Milliseconds of the processor's own time, which other programs on the machine lengthen little. */
export function measure(read, text) {
  const before = process.cpuUsage();
  read(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
