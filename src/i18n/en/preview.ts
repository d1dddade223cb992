export const preview = {
  title: 'Log preview',
  allParse: (n: number) => (n === 1 ? '1 line parses' : `${n} lines parse`),
  someParse: (parse: number, broken: number) =>
    parse === 1
      ? `1 line parses, ${broken} ${broken === 1 ? 'does' : 'do'} not`
      : `${parse} lines parse, ${broken} ${broken === 1 ? 'does' : 'do'} not`,
  noneParse: (n: number) => (n === 1 ? 'The line does not parse' : `None of ${n} lines parses`),
  scenarios: (on: number, all: number) => `${on} of ${all} scenarios`,
  order: { oldest: 'Oldest first', newest: 'Newest first' },
  listHint:
    'The up and down arrow keys move between lines, left and right between the values of a line. Enter opens a line in full, or shows a value’s place in the template.',
  inferred: 'inferred',
  doesNotParse: 'does not parse',
  inferredLegend: 'inferred, the rest recorded',
  allRecorded: 'all recorded',
  bytesALine: (bytes: string) => `\`${bytes} B\` a line`,
  bareValue: (column: number, value: string, language: string) =>
    `Column ${column}: a bare ${value} is not ${language}.`,
  isEmpty: (name: string, when: string | undefined) => `${name} is empty${when ? ` ${when}` : ''}.`,
  unexpected: (column: number, found: string, language: string) =>
    `Column ${column}: ${found} was not expected in ${language}.`,
  endsTooSoon: (column: number, language: string) =>
    `Column ${column}: the line ends before its ${language} is complete.`,
  problem: (title: string) => `Problem: ${title}.`,
  noScenarioTitle: 'No scenario is on',
  noScenario: 'Each scenario is one request in the life of a connection and gives one log line.',
  showUsual: 'Show the usual scenarios',
  emptyTitle: 'No log line yet',
  empty: 'Drag a variable into the template, type `$` there, or start from a preset.',
  tooLongTitle: 'Too long to preview',
  tooLong: 'The template is many times longer than AWS accepts, so its lines are not worked out.',
  peek: 'Log line',
  peekPlace: (n: number, all: number) => `${n} / ${all}`,
  peekPlaceName: (n: number, all: number) => `line ${n} of ${all}`,
  previousLine: 'Previous line',
  nextLine: 'Next line',
};
