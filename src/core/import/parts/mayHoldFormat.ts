import { MARK } from '../importer.ts';

/** Whether a text names `$context`, as itself, with its dollar written in another way, or by a helper. */
export const mayHoldFormat = (text: string): boolean =>
  text.includes(MARK) || /\}context\.|AccessLogF/.test(text);
