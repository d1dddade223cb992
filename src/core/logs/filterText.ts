import type { GroupField } from './columns/columns.ts';
import type { FilterTerm, LogFilter } from './filter.ts';

/** The words that a person may use for a field. */
const FIELD_OF: ReadonlyMap<string, GroupField> = new Map([
  ['event', 'event'],
  ['eventtype', 'event'],
  ['route', 'route'],
  ['routekey', 'route'],
  ['status', 'status'],
  ['error', 'error'],
  ['stage', 'stage'],
  ['ip', 'ip'],
  ['sourceip', 'ip'],
  ['conn', 'connection'],
  ['connection', 'connection'],
  ['connectionid', 'connection'],
]);

const PART =
  /status:?(>=?|!=)(\d{3})(?!\S)|(-|not )?(\w+):("[^"]*"|\S+)|ms\s*(>=?|<=?)\s*(\d+)|"([^"]*)"|(\S+)/g;

/** Words for classes of statuses; `failing` is all that fails. */
const CLASSES: ReadonlyMap<string, readonly string[]> = new Map([
  ['failing', ['4xx', '5xx']],
  ['>=400', ['4xx', '5xx']],
  ['>399', ['4xx', '5xx']],
  ['>=500', ['5xx']],
  ['>499', ['5xx']],
]);

/**
 * Adds what a person typed to a filter: `status:5xx`, `status>=400`, `failing`, `-route:echo` or `not route:echo`,
 * `ms>200`; all else is text that a line must hold. Never throws.
 */
export function addFilterText(filter: LogFilter, typed: string): LogFilter {
  let { only, not, latency } = filter;
  const texts: string[] = [];
  for (const part of typed.matchAll(PART)) {
    const [
      whole,
      than = '',
      status = '',
      isNot,
      name = '',
      quoted = '',
      sign = '',
      ms = '',
      text,
      word = '',
    ] = part;
    const classes = CLASSES.get(than + status || word.toLowerCase());
    const field = FIELD_OF.get(name.toLowerCase());
    if (field) {
      const term: FilterTerm = { field, value: valueOf(field, quoted.replace(/^"(.*)"$/, '$1')) };
      if (isNot) not = [...not, term];
      else only = [...only, term];
    } else if (ms !== '') {
      const bound = Number(ms);
      latency = sign.startsWith('>')
        ? { ...latency, min: sign === '>' ? bound + 1 : bound }
        : { ...latency, max: sign === '<' ? bound - 1 : bound };
    } else if (than === '!=') not = [...not, { field: 'status', value: status }];
    else if (classes) only = [...only, ...classes.map((value) => ({ field: 'status', value }) as const)];
    else texts.push(text ?? (word || whole));
  }
  const text = texts.filter((each) => each !== '').join(' ');
  return { ...filter, only, not, ...(latency && { latency }), ...(text !== '' && { text }) };
}

function valueOf(field: GroupField, value: string): string {
  return field === 'status' ? value.toLowerCase() : value;
}
