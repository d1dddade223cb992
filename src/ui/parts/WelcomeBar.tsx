import Button from '@mui/material/Button';
import { useEffect } from 'react';
import { createDocument } from '../../state/logwrightDocument.ts';
import { changePreferences, currentDocument, openHelp, useStore } from '../../state/store.ts';
import { useMessages } from '../useMessages.ts';
import { Prose } from './Prose.tsx';
import './WelcomeBar.css';

const EXAMPLE = createDocument().source;

/**
 * What a first visitor is told: that the format is an example, and the three steps. Closed once, or with the
 * example gone, it stays away.
 */
export function WelcomeBar({ narrow = false }: { readonly narrow?: boolean }) {
  const words = useMessages().app;
  const welcomed = useStore((state) => state.preferences.welcomed);
  const isExample = useStore((state) => currentDocument(state).source === EXAMPLE);
  useEffect(() => {
    if (!welcomed && !isExample) changePreferences({ welcomed: true });
  }, [welcomed, isExample]);
  if (welcomed || !isExample) return null;
  return (
    <div className="welcome-bar" role="note">
      <p>
        <Prose text={narrow ? words.welcomeNarrow : words.welcome} />
      </p>
      <Button size="small" variant="line" onClick={() => openHelp(true)}>
        {words.welcomeHelp}
      </Button>
      <Button size="small" variant="line" onClick={() => changePreferences({ welcomed: true })}>
        {words.welcomeClose}
      </Button>
    </div>
  );
}
