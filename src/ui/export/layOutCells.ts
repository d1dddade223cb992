import { settingOf } from '../../core/settings/allSettings.ts';
import type { SettingKey } from '../../core/settings/settings.ts';

export interface CellPlace {
  readonly name: SettingKey;
  /** Takes both columns. */
  readonly full: boolean;
}

/**
 * Places settings in two columns, in order: a long one, and one left without a neighbour, takes both. `isWide` tells
 * those that have more to show than a value.
 */
export function layOutCells(
  names: readonly SettingKey[],
  isWide: (name: SettingKey) => boolean = () => false,
): CellPlace[] {
  const isLong = (name: SettingKey) => settingOf(name).isLong === true || isWide(name);
  const cells: CellPlace[] = [];
  let halves = 0;
  names.forEach((name, i) => {
    const next = names[i + 1];
    const alone = halves % 2 === 0 && (next === undefined || isLong(next));
    const full = isLong(name) || alone;
    halves = full ? 0 : halves + 1;
    cells.push({ name, full });
  });
  return cells;
}
