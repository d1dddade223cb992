import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import {
  cancelReading,
  forgetLog,
  readAgain,
  showReadTab,
  takeReading,
} from '../../state/read/readActions.ts';
import { useReadStore, type OpenLog } from '../../state/read/readStore.ts';
import { showMode } from '../../state/viewActions.ts';
import { Icon } from '../common/components/Icon.tsx';
import { MenuButton } from '../common/components/MenuButton.tsx';
import { SeverityIcon } from '../common/components/SeverityIcon.tsx';
import { useMessages, useTranslate } from '../common/hooks/useMessages.ts';
import { FileButton } from './FileButton.tsx';
import { useNumbers, useSizes } from './formats.ts';
import { countAsides, shareOfRows } from './progressFigures.ts';
import { useAnswer } from './useAnswer.ts';
import { useReadWords } from './useReadWords.ts';

/** What was recognized, as a sentence that can be corrected: file, wrapping, how well the template fits, lines. */
export function ReadBar({ withBuild }: { readonly withBuild: boolean }) {
  const words = useReadWords();
  const { undo } = useMessages().app;
  const translate = useTranslate();
  const { count, share } = useNumbers();
  const size = useSizes();
  const log = useReadStore((state) => state.log);
  const progress = useReadStore((state) => state.progress);
  const wrapping = progress?.wrapping;
  const taken = log?.taken;
  const wrappings = useAnswer('wrappings', (desk) => desk.wrappings()) ?? [];
  const asides = countAsides(progress);
  const fit = progress && shareOfRows(progress);
  const isReading = log !== undefined && (!progress || progress.state === 'reading');
  const note =
    progress?.state === 'cancelled'
      ? words.cancelled
      : progress?.state === 'full'
        ? words.full
        : progress?.isCutOff
          ? words.cutOff
          : progress && progress.repeated > 0
            ? words.repeated(count(progress.repeated))
            : undefined;
  const whole = log?.files.reduce((sum, file) => sum + file.size, 0) ?? 0;
  return (
    <section className="read-bar" aria-label={words.recognized}>
      {withBuild && (
        <Button variant="line" onClick={() => showMode('build')}>
          <Icon name="left" />
          {words.build}
        </Button>
      )}
      {log && (
        <>
          <span className="read-file">
            <strong>{nameOf(log.name, words)}</strong> {size(whole)}
          </span>
          {wrapping && (
            <MenuButton
              label={`${translate(wrapping.label)}${progress?.isPacked ? `, ${words.packed}` : ''}`}
              name={`${words.wrapping}: ${translate(wrapping.label)}`}
            >
              {(close, { Item }) => [
                <Item
                  key="again"
                  onClick={() => {
                    close();
                    readAgain({ taken: log.taken });
                  }}
                >
                  {words.recognizeAgain}
                </Item>,
                ...wrappings.map(({ id, label }) => (
                  <Item
                    key={id}
                    selected={id === wrapping.id}
                    onClick={() => {
                      close();
                      readAgain({ wrapping: id, taken: log.taken });
                    }}
                  >
                    {translate(label)}
                  </Item>
                )),
              ]}
            </MenuButton>
          )}
          {fit !== undefined && progress?.separability && (
            <span className="read-fit" title={separabilityWords(words, progress.separability)}>
              {fit >= 0.95 ? <Icon name="check" /> : <SeverityIcon severity="warning" />}
              {words.fit(share(fit))}
            </span>
          )}
          {progress && progress.state !== 'refused' && (
            <span>
              <strong>{words.lines(count(progress.rows))}</strong>
            </span>
          )}
          {asides > 0 && (
            <button type="button" className="read-link" onClick={() => showReadTab('asides')}>
              {words.setAside(count(asides))}
            </button>
          )}
          {taken && progress && progress.chosen > 0 && (
            <span>
              {words.taken(taken, count(progress.chosen))}{' '}
              <button type="button" className="read-link" onClick={() => takeReading(undefined)}>
                {undo}
              </button>
            </span>
          )}
          {note && <span className="read-note">{note}</span>}
          <span className="grow" />
          {isReading && (
            <>
              <span>{words.progress(size(progress?.read ?? 0), size(whole))}</span>
              <Button variant="line" onClick={cancelReading}>
                {words.cancel}
              </Button>
              <progress
                aria-label={words.progress(size(progress?.read ?? 0), size(whole))}
                max={whole}
                value={progress?.read ?? 0}
              />
            </>
          )}
          {!isReading && <FileButton variant="ghost" label={words.another} />}
          <IconButton aria-label={words.forget} title={words.forget} onClick={forgetLog}>
            <Icon name="close" />
          </IconButton>
        </>
      )}
    </section>
  );
}

function separabilityWords(
  words: ReturnType<typeof useReadWords>,
  kind: 'always' | 'expected' | 'never' | 'by-line',
): string {
  return { always: words.always, expected: words.expected, never: words.never, 'by-line': words.byLine }[
    kind
  ];
}

function nameOf(name: OpenLog['name'], words: ReturnType<typeof useReadWords>): string {
  if (name === 'own') return words.ownLines;
  if (name === 'pasted') return words.pastedLines;
  return 'file' in name ? name.file : words.files(String(name.files));
}
