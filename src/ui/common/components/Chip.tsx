import { useApi } from '../hooks/useApi.ts';
import { Glyph } from './Glyph.tsx';
import './Chip.css';

interface ChipProps {
  /** Without `$context.`. */
  readonly name: string;
  readonly linked?: boolean;
}

/** A variable as it looks everywhere: glyph, quiet prefix, name in the hue of its group. */
export function Chip({ name, linked = false }: ChipProps) {
  const group = useApi().catalog.groupOf(name);
  return (
    <span className={linked ? 'chip linked' : 'chip'} data-part="chip" data-group={group ?? 'none'}>
      {group && <Glyph group={group} />}
      <span className="prefix">$context.</span>
      <b>{name}</b>
    </span>
  );
}
