/** More ids than there will be rules; more is no list of them. */
const MOST = 200;

/** The door for lists of rule ids. Ids of rules that are gone stay: another version may have them. */
export function sanitizeRuleIds(input: unknown): readonly string[] {
  if (!Array.isArray(input)) return [];
  const ids = input.filter((id): id is string => typeof id === 'string' && id.length <= 80);
  return [...new Set(ids)].slice(0, MOST);
}
