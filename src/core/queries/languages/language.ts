import type { Text } from '../../text.ts';
import type { Layout } from '../layout.ts';
import type { Asked } from '../question.ts';
import type { QueryNote } from '../written.ts';

/** The kinds of languages, in the order in which the interface offers them. */
export const LANGUAGE_GROUPS = {
  cloudWatch: { en: 'CloudWatch Logs', ko: 'CloudWatch Logs' },
  athena: { en: 'Amazon Athena', ko: 'Amazon Athena' },
  anywhere: { en: 'Anywhere', ko: '어디서나' },
} as const satisfies Record<string, Text>;
export type LanguageGroup = keyof typeof LANGUAGE_GROUPS;

export interface Printed {
  readonly text: string;
  readonly notes: readonly QueryNote[];
}

interface Common {
  /** File name and key. */
  readonly id: string;
  readonly group: LanguageGroup;
  readonly label: Text;
  /** A few words after the label. */
  readonly detail: Text;
  /** Of the downloaded file, without the dot. */
  readonly extension: string;
  readonly docs: string;
}

/** How questions are written. `write` throws a `Refusal` where there is no text for it. */
export type Language = Common &
  (
    | { readonly about: 'question'; write(layout: Layout, asked: Asked): Printed }
    /** One text for all questions. */
    | { readonly about: 'template'; write(layout: Layout): Printed }
  );
