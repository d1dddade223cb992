import type { ReactNode } from 'react';
import type { SettingKey } from '../../core/settings/settings.ts';
import { useStore } from '../../state/store.ts';
import { linkSetting } from '../../state/viewActions.ts';

interface SettingBoxProps {
  readonly name: SettingKey;
  /** Takes both columns. */
  readonly full: boolean;
  readonly invalid?: boolean;
  /** Shows a reference in the place of a value. */
  readonly referenced?: boolean;
  readonly children: ReactNode;
}

/** The cell of a setting. Pointed at, it lights the lines that the setting has a part in, and they light it. */
export function SettingBox({ name, full, invalid, referenced, children }: SettingBoxProps) {
  const isLinked = useStore((state) => state.linkedSetting?.key === name);
  const states = { full, invalid, referenced, linked: isLinked };
  const names = Object.entries(states).filter(([, is]) => is);
  return (
    <div
      className={['setting-cell', ...names.map(([state]) => state)].join(' ')}
      data-part="setting-cell"
      onPointerEnter={() => linkSetting(name)}
      onPointerLeave={() => linkSetting(undefined)}
    >
      {children}
    </div>
  );
}
