import { Fragment } from 'react';
import { MARK, type Find } from '../../core/import/importer.ts';
import type { Text } from '../../core/text.ts';
import { isPlain, isTooLong } from '../../state/importFormat.ts';
import { currentDocument, useStore } from '../../state/store.ts';
import { useOpenTitle } from '../library/useOpenTitle.ts';
import { Icon } from '../common/components/Icon.tsx';
import { FoundSettings } from './FoundSettings.tsx';
import { Prose } from '../common/components/Prose.tsx';
import { useApi } from '../common/hooks/useApi.ts';
import { useMessages, useTranslate } from '../common/hooks/useMessages.ts';
import { showUnseen } from '../../core/template/unseen.ts';

interface FindDetailsProps {
  readonly find: Find;
  /** Plain text goes where it was pasted. */
  readonly inserts: boolean;
  /** It is an error message, pasted here by mistake. */
  readonly isError: boolean;
}

/** What would come in, what of it could not be evaluated, and the settings that come along. */
export function FindDetails({ find, inserts, isError }: FindDetailsProps) {
  const words = useMessages().importBox;
  const translate = useTranslate();
  const api = useApi();
  const isOther = ![api.id, 'unknown'].includes(find.api);
  if (isError) {
    return (
      <div className="find-details">
        <Warning text={words.isError} />
      </div>
    );
  }
  return (
    <div className="find-details">
      <h3>{words.preview}</h3>
      <FindPreview find={find} />
      {find.notes.map((note) => (
        <p key={note.en} className="find-note">
          <Icon name="problem" />
          <span>
            <Prose text={translate(note)} />
          </span>
        </p>
      ))}
      {isTooLong(find) && <Warning text={words.tooLong} />}
      {isOther && <Warning text={words.otherApi} />}
      {find.holes.length > 0 && (
        <p className="find-warning">
          <Icon name="problem" />
          <span>
            {words.unresolved}{' '}
            {[...new Set(find.holes.map(({ name }) => name))].slice(0, MAX_NAMED).map((name) => (
              <code key={name}>{name}</code>
            ))}
            {find.holes.length > MAX_NAMED && ' …'}
          </span>
        </p>
      )}
      {isPlain(find) && !find.format.includes(MARK) && <Warning text={translate(NO_FORMAT)} />}
      {/[\n\r]/.test(find.format) && !isPlain(find) && <p>{words.lineBreaks}</p>}
      {isPlain(find) ? <p>{inserts ? words.insertHint : words.plainHint}</p> : <FoundSettings find={find} />}
      {!(inserts && isPlain(find)) && <Replaces />}
    </div>
  );
}

const MAX_NAMED = 6;

/** For log lines, error messages and whatever else is pasted here by mistake. */
const NO_FORMAT: Text = {
  en: 'There is no $context variable in this text, so it is probably not a log format.',
  ko: '이 텍스트에는 $context 변수가 없습니다. 로그 형식이 아닌 것 같습니다.',
};

/** What becomes of the template that is open, unless there is nothing in it. */
function Replaces() {
  const words = useMessages().importBox;
  const title = useOpenTitle();
  const isEmpty = useStore((state) => currentDocument(state).source.trim() === '');
  return isEmpty ? null : <p className="find-replaces">{words.replaces(title)}</p>;
}

function Warning({ text }: { readonly text: string }) {
  return (
    <p className="find-warning">
      <Icon name="problem" />
      <span>{text}</span>
    </p>
  );
}

/** No format is longer, and a longer text would make the page slow. */
const MAX_SHOWN = 5000;

/** Its line breaks are kept, all else that nobody sees is a sign. */
const show = (text: string) => text.replace(/[^\n]+/g, (line) => showUnseen(line));

/** The format that would come in, with every part underlined that could not be evaluated. The keyboard scrolls it. */
function FindPreview({ find: { format, holes } }: { readonly find: Find }) {
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
