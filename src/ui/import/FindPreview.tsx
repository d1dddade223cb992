import { Fragment } from 'react';
import type { Find } from '../../core/import/importer.ts';
import { showUnseen } from '../../core/template/unseen.ts';
import { useMessages } from '../common/hooks/useMessages.ts';

/** No format is longer, and a longer text would make the page slow. */
const MAX_SHOWN = 5000;

/** Its line breaks are kept, all else that nobody sees is a sign. */
const show = (text: string) => text.replace(/[^\n]+/g, (line) => showUnseen(line));

/** The format that would come in, with every part underlined that could not be evaluated. The keyboard scrolls it. */
export function FindPreview({ find: { format, holes } }: { readonly find: Find }) {
  const words = useMessages().importBox;
  const shown = holes.filter(({ to }) => to <= MAX_SHOWN);
  const rest = format.slice(shown.at(-1)?.to ?? 0, MAX_SHOWN);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role -- preformatted text that scrolls: the keyboard must reach it, by name
    <pre className="find-preview" role="region" aria-label={words.preview} tabIndex={0}>
      <code data-testid="import-format">
        {shown.map(({ name, from, to }, i) => (
          <Fragment key={from}>
            {show(format.slice(shown[i - 1]?.to ?? 0, from))}
            <mark className="hole" title={words.hole(name)}>
              {show(format.slice(from, to))}
            </mark>
          </Fragment>
        ))}
        {show(rest)}
      </code>
    </pre>
  );
}
