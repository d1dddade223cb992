import MenuItem from '@mui/material/MenuItem';
import { useStore } from '../../state/store.ts';
import { openHelp, openImport, showMode } from '../../state/viewActions.ts';
import { share } from './share.ts';
import { Icon, type IconName } from '../common/components/Icon.tsx';
import { LazyMenu } from '../common/components/LazyMenu.tsx';
import { switchLanguage } from './switchLanguage.ts';
import { cycleTheme } from '../common/theme/cycleTheme.ts';
import { useLocale, useMessages } from '../common/hooks/useMessages.ts';

interface MoreMenuItemsProps {
  readonly anchor: HTMLElement | null;
  readonly onClose: () => void;
}

/** What the header of a wide window shows side by side. */
export function MoreMenuItems({ anchor, onClose }: MoreMenuItemsProps) {
  const { app: words, importBox } = useMessages();
  const other = useLocale() === 'en' ? 'ko' : 'en';
  const theme = useStore((state) => state.preferences.theme);
  const items: readonly { icon: IconName; label: string; lang?: string; run: () => void }[] = [
    { icon: 'download', label: importBox.button, run: () => openImport({ text: '' }) },
    { icon: 'timeline', label: words.readLong, run: () => showMode('read') },
    { icon: 'share', label: words.share, run: () => void share() },
    {
      icon: 'language',
      label: words.language,
      lang: other,
      run: () => void switchLanguage(other),
    },
    { icon: 'theme', label: words.theme[theme], run: cycleTheme },
    { icon: 'help', label: words.help, run: () => openHelp('manual') },
  ];
  return (
    <LazyMenu anchor={anchor} onClose={onClose}>
      {items.map(({ icon, label, lang, run }) => (
        <MenuItem
          key={icon}
          lang={lang}
          onClick={() => {
            onClose();
            run();
          }}
        >
          <span className="more-item">
            <Icon name={icon} />
            {label}
          </span>
        </MenuItem>
      ))}
    </LazyMenu>
  );
}
