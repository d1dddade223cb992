import OutlinedInput from '@mui/material/OutlinedInput';
import { useState } from 'react';
import { Prose } from '../common/components/Prose.tsx';
import { useMessages } from '../common/hooks/useMessages.ts';
import { insertFromCatalog } from './insertFromCatalog.ts';
import { isPropertyName } from '../../core/catalog/propertyName.ts';

interface PropertyFormProps {
  readonly property: string;
  readonly insertable: string | undefined;
  readonly onProperty: (property: string) => void;
}

/** Asks for the name of the authorizer property, because the placeholder must never reach a template. */
export function PropertyForm({ property, insertable, onProperty }: PropertyFormProps) {
  const words = useMessages().catalog;
  const [asked, setAsked] = useState(false);
  const invalid = property === '' ? asked : !isPropertyName(property);
  return (
    <form
      id="property-form"
      className="property-form"
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (insertable === undefined) document.getElementById('property-name')?.focus();
        else void insertFromCatalog([insertable]);
      }}
    >
      <label htmlFor="property-name">{words.propertyName}</label>
      <OutlinedInput
        id="property-name"
        className="mono"
        fullWidth
        placeholder="tenantId"
        value={property}
        error={invalid}
        inputProps={{
          'aria-describedby': 'property-rule',
          autoCapitalize: 'none',
          autoComplete: 'off',
          spellCheck: false,
        }}
        onChange={(event) => onProperty(event.target.value)}
      />
      <p id="property-rule" className={invalid ? 'invalid' : ''}>
        <Prose text={words.propertyRule} />
      </p>
    </form>
  );
}
