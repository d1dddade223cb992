/** A UTF-16 unit as the `\u` escape that JSON, YAML and JavaScript share. */
export function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
