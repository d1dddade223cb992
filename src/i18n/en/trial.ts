/** While something is dragged; not among the words that the page begins with. */
export const trial = {
  newFields: (count: number) => (count === 1 ? 'with the new field' : `with the ${count} new fields`),
  inserted: 'after the insertion',
  moved: 'after the move',
  replaced: 'after the replacement',
  swapped: 'after the swap',
  allParse: (n: number) => (n === 1 ? 'the line parses' : `all ${n} lines parse`),
  someParse: (parse: number, broken: number) =>
    `${parse === 1 ? '1 line parses' : `${parse} lines parse`}, ${broken} ${broken === 1 ? 'does' : 'do'} not`,
  noneParse: (n: number) => (n === 1 ? 'the line fails to parse' : `all ${n} lines fail to parse`),
  state: (when: string, parse: string) => `${when}: ${parse}`,
  rules: {
    betweenLines: { where: 'Between lines', new: 'new field', move: 'moves the field' },
    betweenRows: { where: 'Between rows', new: 'new field', move: 'moves the field' },
    betweenFields: { where: 'Between fields', new: 'new field', move: 'moves the field' },
    onVariable: { where: 'On a variable', new: 'replaces it', move: 'swaps the two' },
    onCell: { where: 'On the Variable cell', new: 'replaces it', move: 'swaps the two' },
    inText: { where: 'In the text', new: 'exact place', move: 'exact place' },
    alt: { where: 'Alt', new: 'exact place', move: 'only the variable' },
    start: { where: 'Drop', new: 'starts a JSON object', move: 'starts a JSON object' },
    escape: { where: 'Esc', new: 'puts it back', move: 'puts it back' },
  },
};
