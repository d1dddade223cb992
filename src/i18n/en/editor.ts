/** The words of the text editor. They load with what helps in typing, not with the page. */
export const editor = {
  replace: 'Replace…',
  findBar: 'Find in the template',
  findField: 'Find',
  previous: 'Previous match',
  next: 'Next match',
  close: 'Close search',
  noMatch: 'No match',
  matches: (count: string) => (count === '1' ? '1 match' : `${count} matches`),
  matchOf: (at: string, count: string) => `${at} of ${count}`,
  usedProperty: 'already in the template',
  propertyTitle: 'Enter the property name',
  propertyHint: 'A key that your Lambda authorizer returns in its `context`. Letters, digits, `_` and `-`.',
  /** What CodeMirror says by itself, by its own words. */
  phrases: {
    Completions: 'Variables',
    'Selection deleted': 'Selection deleted',
    'Control character': 'Control character',
  },
};
