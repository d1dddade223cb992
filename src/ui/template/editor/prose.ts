/** Text in which runs between backticks are code, as nodes for parts that are not drawn by React. */
export function prose(text: string): Node[] {
  return text.split('`').map((run, i) => {
    if (i % 2 === 0) return document.createTextNode(run);
    const code = document.createElement('code');
    code.textContent = run;
    return code;
  });
}
