import type { Writer } from './writer.ts';

/** Every value in quotes, so that an empty one cannot break the line. */
export const jsonWriter: Writer = {
  id: 'json',
  label: { en: 'JSON', ko: 'JSON' },
  fitKey: (key) => key,
  fitValue: (value) => value,
  write: (rows) => `{${rows.map(({ key, value }) => `${quote(key)}:${quote(value)}`).join(',')}}`,
};

/** Some readers take these for line breaks, which a template must not have. */
function quote(text: string): string {
  return JSON.stringify(text).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}
