import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import { useId, useState, useEffect, useMemo } from 'react';
import { isPlain, isTooLong, takeFind, takeFindAsNew } from '../../state/importFormat.ts';
import type { ImportRequest } from '../../state/store.ts';
import { openImport } from '../../state/viewActions.ts';
import { pickFile } from '../common/browser/pickFile.ts';
import { Icon } from '../common/components/Icon.tsx';
import { useAnnounceAtRest } from '../common/hooks/useAnnounceAtRest.ts';
import { useMessages, useTranslate } from '../common/hooks/useMessages.ts';
import { FindDetails } from './FindDetails.tsx';
import { FindList } from './FindList.tsx';
import { explainText } from '../problems/explainText.ts';
import { importFile } from './importFile.ts';
import { useFinds } from './findImports.ts';
import { UseButton } from './UseButton.tsx';
import { MARK } from '../../core/import/importer.ts';
import { readStructure } from '../../core/template/fields/readFields.ts';
import { parse } from '../../core/template/parse.ts';
import { findSurrounding } from '../../core/template/surroundings.ts';
import { loadPart } from '../common/loading/loadPart.ts';
import './ImportDialog.css';

/** Longer text is looked through but not shown in the field, which would make the page slow. */
const MAX_SHOWN = 50_000;

interface ImportDialogProps {
  readonly request: ImportRequest;
  /** Called once the chosen format is in the template. */
  readonly onImported: () => void;
}

/** Takes any text, says what it is, and hands the chosen format over. */
export function ImportDialog({ request, onImported }: ImportDialogProps) {
  const words = useMessages().importBox;
  const translate = useTranslate();
  const id = useId();
  const [text, setText] = useState(request.text);
  const [fileName, setFileName] = useState(request.fileName);
  const [chosen, setChosen] = useState(0);
  const [shown, setShown] = useState(request);
  if (shown !== request) {
    // A file was dropped while the box was open.
    setShown(request);
    setText(request.text);
    setFileName(request.fileName);
    setChosen(0);
  }
  const { finds, problem, looked } = useFinds(text, fileName);
  const find = finds[Math.min(chosen, finds.length - 1)];
  const isError = useIsError(find && isPlain(find) ? find.format : undefined);
  const formats = finds.filter((each) => !isPlain(each)).length;
  const isWrong = looked === text && problem !== undefined && problem !== 'empty';
  useAnnounceAtRest(
    isWrong
      ? words.problems[problem]
      : formats > 1
        ? words.choices(formats)
        : find
          ? `${words.recognized}: ${translate(find.label)}`
          : '',
    looked,
  );
  const canUse = find !== undefined && looked === text && !isTooLong(find);
  // The field is what the box was opened for. A format that is there already is only to be confirmed; another text
  // may have come here by mistake.
  const confirms = request.text.includes('context');
  const use = () => {
    if (!canUse) return;
    takeFind(find, request);
    // A finger's screen would be half covered by its keyboard.
    if (matchMedia('(pointer: fine)').matches) onImported();
  };
  const explain = () => {
    close();
    explainText(find?.format ?? '');
  };
  const submit = isError ? explain : use;
  return (
    <Dialog
      open
      onClose={close}
      aria-labelledby={`${id}-title`}
      slotProps={{ paper: { className: 'import-dialog' } }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <h2 id={`${id}-title`}>{words.title}</h2>
        <div className="import-source">
          <label htmlFor={`${id}-text`}>{words.label}</label>
          <Button variant="ghost" size="small" onClick={() => void chooseFile()}>
            <Icon name="export" />
            {words.choose}
          </Button>
        </div>
        <textarea
          id={`${id}-text`}
          aria-describedby={`${id}-help`}
          ref={confirms ? undefined : focus}
          value={text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text}
          readOnly={text.length > MAX_SHOWN}
          rows={6}
          spellCheck={false}
          autoComplete="off"
          autoCapitalize="off"
          onChange={(event) => {
            setText(event.target.value);
            setFileName(undefined);
            setChosen(0);
          }}
          onPaste={(event) => {
            const pasted = event.clipboardData.getData('text/plain');
            // What is pasted over nothing need not pass through the field, which cannot hold long text well.
            if (text !== '' || pasted === '') return;
            event.preventDefault();
            setText(pasted);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
          }}
        />
        <p id={`${id}-help`} className="import-help">
          {fileName ? words.fromFile(fileName) : words.help}
        </p>
        <div className="import-result">
          {looked !== text && text.length > MAX_SHOWN && <p className="import-problem">{words.loading}</p>}
          {isWrong && (
            <p className="import-problem">
              <Icon name="problem" />
              {words.problems[problem]}
            </p>
          )}
          {finds.length > 0 && <FindList finds={finds} chosen={chosen} onChoose={setChosen} />}
        </div>
        {find && <FindDetails find={find} inserts={request.place !== undefined} isError={isError} />}
        <div className="buttons">
          <Button variant="line" size="large" onClick={close}>
            {words.cancel}
          </Button>
          {find && !isError && !(request.place && isPlain(find)) && (
            <Button
              variant="line"
              size="large"
              disabled={!canUse}
              onClick={() => takeFindAsNew(find, fileName)}
            >
              {words.useAsNew}
            </Button>
          )}
          <UseButton
            find={find}
            request={request}
            disabled={!canUse}
            focused={confirms}
            onUse={isError ? use : undefined}
          />
          {isError && (
            <Button variant="primary" size="large" type="submit">
              {words.explain}
            </Button>
          )}
        </div>
      </form>
    </Dialog>
  );
}

const close = () => openImport(undefined);

const focus = (field: HTMLElement | null) => field?.focus();

async function chooseFile(): Promise<void> {
  const file = await pickFile('');
  if (file) await importFile(file);
}

/** Whether a text in which no format was found is an error message. Those that are known load with the first such text. */
function useIsError(text: string | undefined): boolean {
  const looked = text?.includes(MARK) ? undefined : text;
  const looksSo = useMemo(
    () => looked !== undefined && findSurrounding(readStructure(parse(looked)))?.kind === 'error',
    [looked],
  );
  const [known, setKnown] = useState<string>();
  useEffect(() => {
    if (looked === undefined || looksSo) return undefined;
    let isLatest = true;
    void loadPart(() => import('../../core/explain/explainError.ts')).then(({ explainError }) => {
      if (isLatest && explainError(looked).length > 0) setKnown(looked);
    });
    return () => {
      isLatest = false;
    };
  }, [looked, looksSo]);
  return looksSo || (looked !== undefined && known === looked);
}
