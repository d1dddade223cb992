import Button from '@mui/material/Button';
import { logDesk } from '../../state/read/readActions.ts';
import { useReadStore } from '../../state/read/readStore.ts';
import { downloadBlob } from '../common/browser/downloadText.ts';
import { Icon } from '../common/components/Icon.tsx';
import { MenuButton } from '../common/components/MenuButton.tsx';
import { useReadWords } from './useReadWords.ts';

/** Saves the lines that are shown. Those with two readings, of which a person has chosen one, only go along where that is wanted. */
export function SaveLines({ narrow }: { readonly narrow: boolean }) {
  const words = useReadWords();
  const taken = useReadStore(({ log, progress }) => (progress?.chosen ? log?.taken : undefined));
  const label = (
    <>
      <Icon name="download" />
      <span className={narrow ? 'visually-hidden' : ''}>{words.save}</span>
    </>
  );
  if (!taken)
    return (
      <Button variant="ghost" onClick={() => void save(false)}>
        {label}
      </Button>
    );
  return (
    <MenuButton label={label}>
      {(close, { Item }) =>
        [false, true].map((withChosen) => (
          <Item
            key={String(withChosen)}
            onClick={() => {
              close();
              void save(withChosen);
            }}
          >
            {withChosen ? words.saveAll(taken) : words.saveCertain}
          </Item>
        ))
      }
    </MenuButton>
  );
}

async function save(withChosen: boolean): Promise<void> {
  const lines = await logDesk()?.save(withChosen);
  if (lines) downloadBlob(lines, 'lines.log');
}
