import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { useEffect } from 'react';
import { emptyTemplate } from '../../state/documentActions.ts';
import { createDocument } from '../../state/logwrightDocument.ts';
import { isOtherText } from '../../state/historyActions.ts';
import { useStore, type State } from '../../state/store.ts';
import { changePreferences, openHelp } from '../../state/viewActions.ts';
import { useMessages } from '../common/hooks/useMessages.ts';
import { Icon } from '../common/components/Icon.tsx';
import { Prose } from '../common/components/Prose.tsx';
import './WelcomeBar.css';

const EXAMPLE = createDocument().source;

const close = () => changePreferences({ welcomed: true });

/** Whether what is open is the example, with a person's first changes or without. */
const isFromExample = (state: State) =>
  (state.history.past[0] ?? state.history.present).source === EXAMPLE && !isOtherText(state);

/**
 * What a first visitor is told: that the format is an example, and the three steps. It stays while the example
 * is changed, so that nothing moves below the pointer; closed once, or with the example gone, it stays away.
 */
export function WelcomeBar({ narrow = false }: { readonly narrow?: boolean }) {
  const words = useMessages().app;
  const welcomed = useStore((state) => state.preferences.welcomed);
  const isExample = useStore(isFromExample);
  useEffect(() => {
    if (!welcomed && !isExample) changePreferences({ welcomed: true });
  }, [welcomed, isExample]);
  if (welcomed || !isExample) return null;
  return (
    <div className={narrow ? 'welcome-bar narrow' : 'welcome-bar'} role="note">
      <p>
        {words.welcome}
        {!narrow && (
          <span>
            {' '}
            <Prose text={words.welcomeSteps} />
          </span>
        )}
      </p>
      <Button size="small" variant={narrow ? 'ghost' : 'line'} onClick={() => openHelp('steps')}>
        {words.welcomeHelp}
      </Button>
      <Button size="small" variant={narrow ? 'ghost' : 'line'} onClick={emptyTemplate}>
        {words.welcomeEmpty}
      </Button>
      {narrow ? (
        <IconButton aria-label={words.welcomeClose} onClick={close}>
          <Icon name="close" />
        </IconButton>
      ) : (
        <Button size="small" variant="line" onClick={close}>
          {words.welcomeClose}
        </Button>
      )}
    </div>
  );
}
