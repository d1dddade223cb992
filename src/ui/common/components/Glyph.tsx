import type { GroupId } from '../../../core/catalog/variable.ts';
import { GLYPH_PATHS } from './glyphPaths.ts';

/** The glyph of a variable group, 12 px, in the current colour; decoration beside its name. */
export function Glyph({ group }: { readonly group: GroupId }) {
  return (
    <svg className="glyph" viewBox="0 0 12 12" aria-hidden="true">
      <path d={GLYPH_PATHS[group]} />
    </svg>
  );
}
