/** The words of the queries; they load with the Export panel. */
export const queries = {
  title: 'Queries',
  language: 'Query language',
  questions: 'Questions',
  connection: 'Connection ID',
  code: 'Query text',
  refused: 'This query cannot be built.',
  add: (names: string) => `Add ${names}`,
  addFor: (names: string, question: string) => `Add ${names} for ${question}`,
  copy: 'Copy query',
  download: 'Download',
};
