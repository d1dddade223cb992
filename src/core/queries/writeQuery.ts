import type { LogFilter } from '../logs/filter.ts';
import type { Text } from '../text.ts';
import type { Language } from './languages/language.ts';
import type { Layout } from './layout.ts';
import { FIELD_VARIABLES } from '../logs/logField.ts';
import { missingFields } from './needField.ts';
import type { Circumstances, Question } from './question.ts';
import { Refusal, type QueryNote, type Written } from './written.ts';

/** What a person says beside the question. */
export interface Particulars {
  readonly filter?: LogFilter | undefined;
  /** A connection ID. */
  readonly connection?: string | undefined;
}

/** A question about the lines of a template, written in a language; or why it cannot be. Never throws. */
export function writeQuery(
  layout: Layout,
  language: Language,
  question: Question,
  { filter, connection = '' }: Particulars = {},
): Written {
  const circumstances: Circumstances = {
    has: (field) => layout.variableOf(field) !== undefined,
    filter,
    connection: connection.trim(),
  };
  try {
    if (layout.names.length === 0) throw new Refusal(NOTHING_LOGGED);
    // Its pattern would stand once for each of its values in a query.
    if (layout.fields.fault?.kind === 'long') throw new Refusal(TOO_LONG);
    if (language.about === 'template') return { kind: 'text', ...language.write(layout) };
    const missing = question.needs(circumstances).filter((field) => !circumstances.has(field));
    if (missing.length > 0) throw missingFields(missing);
    const asked = question.ask(circumstances);
    const { text, notes } = language.write(layout, asked);
    const isOpen = question.takesConnection === true && circumstances.connection === '';
    if (isOpen) return { kind: 'text', text, notes: [NAME_CONNECTION, ...notes] };
    return { kind: 'text', text, notes, asked };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return {
      kind: 'refused',
      reason: error.reason,
      missing: error.missing.flatMap((field) => FIELD_VARIABLES[field][0] ?? []),
    };
  }
}

const NOTHING_LOGGED: Text = {
  en: 'The template has no variables yet.',
  ko: '템플릿에 아직 변수가 없습니다.',
};
const TOO_LONG: Text = {
  en: 'The template is too long to be read, and AWS rejects it. Shorten it first.',
  ko: '템플릿이 너무 길어 읽을 수 없고 AWS에서도 거부합니다. 먼저 템플릿을 줄이세요.',
};
const NAME_CONNECTION: QueryNote = {
  tone: 'warning',
  text: {
    en: 'Replace `CONNECTION_ID` with the ID of the connection.',
    ko: '`CONNECTION_ID` 자리에 연결 ID를 넣으세요.',
  },
};
