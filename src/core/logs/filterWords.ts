import type { Fields } from '../template/fields/fields.ts';
import { GROUP_FIELDS } from './columns/columns.ts';
import { FIELD_VARIABLES } from './logField.ts';

/** What a filter can be about: a field by its values, or the latency by its size. */
export const FILTER_FIELDS = [...GROUP_FIELDS, 'latency'] as const;
export type FilterField = (typeof FILTER_FIELDS)[number];

/** By words in small letters, what each is about; `text` is a key of the template whose values are in no column. */
export type FilterWords = ReadonlyMap<string, FilterField | 'text'>;

/** The template's own keys for fields. */
export type FilterKeys = Readonly<Partial<Record<FilterField, string>>>;

/** The words that a template without keys has. */
const PROPOSED: Readonly<Record<FilterField, string>> = {
  event: 'event',
  status: 'status',
  route: 'route',
  error: 'error',
  stage: 'stage',
  ip: 'ip',
  connection: 'conn',
  latency: 'ms',
};

const OTHERS: readonly (readonly [string, FilterField])[] = [
  ['connection', 'connection'],
  ['sourceip', 'ip'],
];

export function filterKeys({ leaves, template }: Fields): FilterKeys {
  const names = new Set(template.tokens.flatMap((token) => (token.kind === 'variable' ? token.name : [])));
  const keyOf = (field: FilterField): string | undefined => {
    // That which the column of the field is read from.
    const variable = FIELD_VARIABLES[field].find((name) => names.has(name));
    return leaves.find((leaf) => leaf.variable && leaf.variable.name === variable)?.key;
  };
  return Object.fromEntries(
    FILTER_FIELDS.flatMap((field) => {
      const key = keyOf(field);
      return key === undefined ? [] : [[field, key]];
    }),
  );
}

/** The word for a field: the template's own key where it can be typed before a colon. */
export function wordFor(field: FilterField, keys: FilterKeys): string {
  const own = keys[field] ?? '';
  return /^[^\s":<>=!-][^\s":<>=!]*$/.test(own) ? own : PROPOSED[field];
}

/** All words for fields. What the template's own keys are about comes before all else. */
export function filterWords(fields: Fields): FilterWords {
  const own = filterKeys(fields);
  const all: readonly (readonly [string, FilterField | 'text'])[] = [
    ...OTHERS,
    ...FILTER_FIELDS.flatMap((field) => FIELD_VARIABLES[field].map((name) => [name, field] as const)),
    ...FILTER_FIELDS.map((field) => [PROPOSED[field], field] as const),
    ...fields.leaves.flatMap(({ key = '', variable }) => (variable ? [[key, 'text'] as const] : [])),
    ...FILTER_FIELDS.map((field) => [own[field] ?? PROPOSED[field], field] as const),
  ];
  return new Map(all.map(([word, about]) => [word.toLowerCase(), about]));
}
