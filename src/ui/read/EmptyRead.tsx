import Button from '@mui/material/Button';
import { useEffect, useId, useState } from 'react';
import { titleOf } from '../../state/library.ts';
import { openLog, prepareReader } from '../../state/read/readActions.ts';
import { currentDocument, selectAnalysis, useStore } from '../../state/store.ts';
import { useLocale } from '../common/hooks/useMessages.ts';
import { FileButton } from './FileButton.tsx';
import { ReadCopyButton } from './ReadCopyButton.tsx';
import { useReadWords } from './useReadWords.ts';
import type { Settings } from '../../core/settings/settings.ts';

/** Before a log is open: where it comes from. */
export function EmptyRead() {
  const words = useReadWords();
  const locale = useLocale();
  const id = useId();
  const [pasted, setPasted] = useState('');
  const title = useStore(({ library }) =>
    titleOf(
      library.templates.find((template) => template.id === library.open),
      locale,
    ),
  );
  const settings = useStore((state) => currentDocument(state).settings);
  const commands = readCommands(settings);
  useEffect(prepareReader, []);
  return (
    <div className="read-empty" data-part="read-empty">
      <section aria-labelledby={`${id}-read`}>
        <h2 id={`${id}-read`}>{words.emptyTitle}</h2>
        <p>{words.emptyAbout(title)}</p>
        <div className="read-drop">
          <strong>{words.drop}</strong>
          <p>{words.dropAbout}</p>
          <FileButton variant="primary" label={words.choose} />
        </div>
        <label htmlFor={id}>{words.paste}</label>
        <textarea
          id={id}
          className="mono"
          value={pasted}
          spellCheck={false}
          autoComplete="off"
          onChange={({ target }) => setPasted(target.value)}
        />
        <div className="read-empty-actions">
          {pasted.trim() !== '' && (
            <Button variant="primary" onClick={() => void openLog('pasted', [new Blob([pasted])])}>
              {words.readPasted}
            </Button>
          )}
          <Button variant="line" onClick={readOwnLines}>
            {words.tryOwn}
          </Button>
          <span>{words.tryAbout}</span>
        </div>
      </section>
      <section aria-labelledby={`${id}-get`}>
        <h2 id={`${id}-get`}>{words.getTitle}</h2>
        <p>{words.getAbout}</p>
        {(['tail', 'filter', 'insights'] as const).map((name) => (
          <figure key={name} className="read-command">
            <figcaption>
              <strong>{words.commands[name]}</strong> <small>{words.commandAbout[name]}</small>
              <ReadCopyButton text={commands[name]} about={words.commands[name]} />
            </figcaption>
            {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role -- it scrolls, and keeps its breaks */}
            <pre className="mono" role="region" aria-label={words.commands[name]} tabIndex={0}>
              {commands[name]}
            </pre>
          </figure>
        ))}
      </section>
    </div>
  );
}

/** The lines of the preview, as a log would hold them. */
function readOwnLines(): void {
  const { lines } = selectAnalysis(useStore.getState());
  void openLog('own', [new Blob(lines.map(({ line }) => `${line.text}\n`))]);
}

/** The log group that the commands name, where the template's settings have none. */
const GROUP = '/aws/apigateway/ws-access';

/** How people get the lines of a log group. */
function readCommands({
  region,
  logGroupName,
}: Pick<Settings, 'region' | 'logGroupName'>): Readonly<Record<'tail' | 'filter' | 'insights', string>> {
  const group = shellWord(logGroupName || GROUP);
  const place = region === '' ? '' : ` --region ${shellWord(region)}`;
  return {
    tail: `aws logs tail ${group} \\\n  --since 1h${place} > ws.log`,
    filter: `aws logs filter-log-events${place} \\\n  --log-group-name ${group} \\\n  --start-time "$(date -d '-2 hours' +%s)000" \\\n  --end-time "$(date -d '-1 hour' +%s)000" \\\n  --output json > ws.json`,
    insights: 'fields @timestamp, @message\n| sort @timestamp asc\n| limit 10000',
  };
}

const shellWord = (text: string) =>
  /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
