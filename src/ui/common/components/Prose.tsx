/** A sentence in which runs between backticks are code. Never HTML: what it shows is text. */
export function Prose({ text }: { readonly text: string }) {
  return text.split('`').map((run, i) => (i % 2 === 1 ? <code key={i}>{run}</code> : run));
}
