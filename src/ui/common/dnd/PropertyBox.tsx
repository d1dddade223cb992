import OutlinedInput from '@mui/material/OutlinedInput';
import Popover from '@mui/material/Popover';
import { useId, useState } from 'react';
import { announce } from '../../../state/noticeActions.ts';
import { isPropertyName } from '../../../core/catalog/propertyName.ts';
import { Prose } from '../components/Prose.tsx';
import { useMessages } from '../hooks/useMessages.ts';
import { answer } from './dragSteps.ts';
import type { Asking } from './drag.ts';
import './PropertyBox.css';

/** Asks for the name of an authorizer's property where it was let go. Nothing is in the template before Enter. */
export function PropertyBox({ asking }: { readonly asking: Asking }) {
  const messages = useMessages();
  const words = messages.catalog;
  const [property, setProperty] = useState('');
  const [asked, setAsked] = useState(false);
  const id = useId();
  const isFine = isPropertyName(property);
  const invalid = !isFine && (asked || property !== '');
  const { x, y } = asking.at;
  return (
    <Popover
      open
      anchorReference="anchorPosition"
      anchorPosition={{ left: x, top: y + 10 }}
      onClose={() => answer(undefined)}
      slotProps={{
        paper: { className: 'property-box', role: 'dialog', 'aria-label': messages.drag.nameProperty },
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(true);
          if (isFine) answer(property);
          else announce(words.propertyRule);
        }}
      >
        <label htmlFor={id}>{words.propertyName}</label>
        <OutlinedInput
          id={id}
          className="mono"
          fullWidth
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the box was opened to type in it
          autoFocus
          placeholder="tenantId"
          value={property}
          error={invalid}
          inputProps={{
            'aria-describedby': `${id}-rule`,
            autoCapitalize: 'none',
            autoComplete: 'off',
            spellCheck: false,
          }}
          onChange={(event) => setProperty(event.target.value)}
        />
        <p id={`${id}-rule`} className={invalid ? 'invalid' : ''}>
          <Prose text={words.propertyRule} />
        </p>
      </form>
    </Popover>
  );
}
