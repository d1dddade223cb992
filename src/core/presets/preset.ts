import type { Page } from '../api/page.ts';
import type { Text } from '../text.ts';

/** A ready-made template. */
export interface Preset {
  readonly id: string;
  readonly label: Text;
  /** When to use it, in a sentence. */
  readonly description: Text;
  readonly source: string;
  /** The page that it follows, where it copies a format exactly. */
  readonly docs?: Page;
}
