/** Characters that take two columns: those of East Asia, and pictures. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]|\p{Extended_Pictographic}/gu;

/** How many columns formatters count for a line. */
export const widthOf = (line: string) => Array.from(line).length + (line.match(WIDE)?.length ?? 0);
