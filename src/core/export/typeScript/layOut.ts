/** Columns of a line that prettier fills unless told otherwise. */
const WIDTH = 80;

/** Characters that take two columns: those of East Asia, and pictures. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]|\p{Extended_Pictographic}/gu;

const widthOf = (line: string) => Array.from(line).length + (line.match(WIDE)?.length ?? 0);

const TEXT = String.raw`'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"`;
const PROPERTY = new RegExp(String.raw`^( *)([\w$]+|${TEXT}): (${TEXT}),$`);
const CALL = new RegExp(String.raw`^( *)((?:[\w$]+: |const [\w$]+ = )?[\w$.]+\()(${TEXT})(\)[,;]?)$`);
const TAG = new RegExp(String.raw`^( *)(Tags\.of\(\w+\)\.add\()(${TEXT}), (${TEXT})(\);)$`);

function layOutLine(line: string): string {
  if (widthOf(line) <= WIDTH) return line;
  const [, indent = '', name, value] = PROPERTY.exec(line) ?? [];
  if (name !== undefined) return `${indent}${name}:\n${indent}  ${value},`;
  const [, before = '', head, argument, tail] = CALL.exec(line) ?? [];
  if (head !== undefined) return `${before}${head}\n${before}  ${argument},\n${before}${tail}`;
  const [, start = '', call, key, tag, end] = TAG.exec(line) ?? [];
  if (call !== undefined) return `${start}${call}\n${start}  ${key},\n${start}  ${tag},\n${start}${end}`;
  return line;
}

/** Breaks lines with long texts in them where prettier breaks them. */
export const layOut = (code: string): string => code.split('\n').map(layOutLine).join('\n');
