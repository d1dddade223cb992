import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { useEffect, useEffectEvent, useState, type KeyboardEvent } from 'react';
import { EMPTY_VALUE } from '../../core/api/accessLogs.ts';
import { parse } from '../../core/template/parse.ts';
import type { Token } from '../../core/template/token.ts';
import { showUnseen } from '../../core/template/unseen.ts';
import { announce } from '../../state/noticeActions.ts';
import { goToPlace, logDesk, showLife, toggleTerm } from '../../state/read/readActions.ts';
import { useReadStore } from '../../state/read/readStore.ts';
import { useStore } from '../../state/store.ts';
import { linkVariable } from '../../state/viewActions.ts';
import type { OpenedLine as Opened, Row } from '../../workers/protocol.ts';
import { Chip } from '../common/components/Chip.tsx';
import { Icon } from '../common/components/Icon.tsx';
import { ReadCopyButton } from './ReadCopyButton.tsx';
import { useReadWords } from './useReadWords.ts';
import { useApi } from '../common/hooks/useApi.ts';
import { useRows } from './useRows.ts';

/** How much of a line a screen reader is told. */
const MOST_TOLD = 500;

interface OpenedLineProps {
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The line that is open: as it stands, each value over the variable that it comes from. */
export function OpenedLine({ onKeyDown }: OpenedLineProps) {
  const place = useReadStore((state) => state.place);
  const isOpen = useReadStore((state) => state.isOpen);
  const [row] = useRows(place, isOpen ? place + 1 : place);
  return isOpen && row ? <Line row={row} onKeyDown={onKeyDown} /> : null;
}

/** Stays the same while a person steps from line to line, so that the focus stays where it is. */
function Line({ row, onKeyDown }: OpenedLineProps & { readonly row: Row }) {
  const words = useReadWords();
  /** That of the line before stays until this one is there. */
  const [line, setLine] = useState<Opened>();
  const template = useReadStore((state) => state.log?.template ?? '');
  const taken = useReadStore((state) => state.log?.taken);
  const tell = useEffectEvent(({ text }: Opened) =>
    announce(`${words.line(String(row.row + 1))}: ${showUnseen(text.slice(0, MOST_TOLD))}`),
  );
  useEffect(() => {
    let isShown = true;
    void logDesk()
      ?.line(row.row)
      .then((opened) => {
        if (!isShown) return;
        setLine(opened);
        if (opened) tell(opened);
      });
    return () => {
      isShown = false;
    };
  }, [row.row]);
  if (!line) return null;
  const { connection, route } = row;
  const unexpected = line.unexpected.map((name) => `$context.${name}`).join(', ');
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the list that work in its line too
    <section className="read-opened" aria-label={words.line(String(row.row + 1))} onKeyDown={onKeyDown}>
      <div className="read-pieces">
        {line.pieces
          ? piecesOf(parse(template).tokens, line.pieces).map(({ before, text, name }, i) =>
              name === undefined ? (
                <span key={i} className="mono">
                  {before}
                </span>
              ) : (
                <Piece key={i} before={before} name={name} text={text} />
              ),
            )
          : line.values.map(({ name, value }) => (
              <Piece key={name} before="" name={name} text={showUnseen(value ?? EMPTY_VALUE)} />
            ))}
      </div>
      {line.isChosen && taken && <p>{words.takenAbout(taken)}</p>}
      {line.readBy !== 'text' && <p>{line.readBy === 'keys' ? words.readByKeys : words.readInPart}</p>}
      {unexpected !== '' && <p>{words.unexpected(unexpected)}</p>}
      <div className="read-actions">
        {connection !== undefined && (
          <Button variant="line" onClick={() => showLife(connection)}>
            {words.life}
          </Button>
        )}
        {route !== undefined && (
          <Button variant="ghost" onClick={() => toggleTerm('only', { field: 'route', value: route })}>
            {words.only(route)}
          </Button>
        )}
        <ReadCopyButton text={line.text} label={words.copyLine} />
        <span className="grow" />
        <span>{words.line(String(row.row + 1))}</span>
        <IconButton
          aria-label={words.closeLine}
          title={words.closeLine}
          onClick={() => goToPlace(useReadStore.getState().place, false)}
        >
          <Icon name="close" />
        </IconButton>
      </div>
    </section>
  );
}

interface PieceProps {
  /** The literal text before the value. */
  readonly before: string;
  readonly text: string;
  readonly name: string;
}

/** The values of a line, each with the text before it; what follows the last one has no name. */
function piecesOf(
  tokens: readonly Token[],
  pieces: readonly string[],
): (Omit<PieceProps, 'name'> & { readonly name: string | undefined })[] {
  const found = [];
  let before = '';
  for (const [i, token] of tokens.entries()) {
    const text = showUnseen(pieces[i] ?? '');
    if (token.kind === 'literal') before += text;
    else {
      found.push({ before, text, name: token.name });
      before = '';
    }
  }
  return before === '' ? found : [...found, { before, text: '', name: undefined }];
}

function Piece({ before, name, text }: PieceProps) {
  const linked = useStore((state) => state.linked === name);
  return (
    <span
      className={linked ? 'read-piece linked' : 'read-piece'}
      data-group={useApi().catalog.groupOf(name) ?? 'none'}
      onMouseMove={() => linkVariable(name)}
      onMouseLeave={() => linkVariable(undefined)}
    >
      <span className="mono">
        {before}
        <b>{text}</b>
      </span>
      <Chip name={name} linked={linked} />
    </span>
  );
}
