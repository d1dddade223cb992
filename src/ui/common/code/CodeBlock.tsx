import IconButton from '@mui/material/IconButton';
import { memo, useMemo, useRef, type PointerEvent, type RefObject, useLayoutEffect } from 'react';
import { useStore } from '../../../state/store.ts';
import { changePreferences, linkVariable } from '../../../state/viewActions.ts';
import { Icon } from '../components/Icon.tsx';
import { useApi } from '../hooks/useApi.ts';
import { useMessages } from '../hooks/useMessages.ts';
import { codePieces } from './codePieces.ts';
import { lineAt, bandOf } from './textPlaces.ts';
import './CodeBlock.css';

/** Lines that are lit, such as those of a setting. */
export interface HighlightedSetting {
  readonly lines: readonly number[];
  /** The setting was changed just now. */
  readonly changed: boolean;
  /** Lights the setting that has a part in a line; that of none where there is no such setting. */
  readonly pointAt: (line: number | undefined) => void;
}

interface CodeBlockProps {
  readonly text: string;
  readonly label: string;
  readonly codeRef: RefObject<HTMLPreElement | null>;
  readonly lit: HighlightedSetting;
}

/** The exported text, to the character. A bare format wraps, commands where a person wants it; it scrolls inside, and Tab reaches it for that. */
export const CodeBlock = memo(function CodeBlock({ text, label, codeRef, lit }: CodeBlockProps) {
  const words = useMessages().exportPanel;
  const pieces = useMemo(() => codePieces(text), [text]);
  const wraps = useStore((state) => state.preferences.wrapCode);
  const isLine = !text.includes('\n');
  const pointed = useRef<number>(undefined);

  const pointAt = (line: number | undefined): void => {
    if (pointed.current === line) return;
    pointed.current = line;
    lit.pointAt(line);
  };
  const point = ({ currentTarget, pointerType, clientX, clientY, buttons }: PointerEvent): void => {
    // A finger scrolls, and a button that is down selects.
    if (pointerType !== 'mouse' || buttons !== 0) return;
    const code = currentTarget.querySelector('code');
    pointAt(code ? lineAt(code, clientX, clientY) : undefined);
  };

  return (
    <div className="code-block" style={{ '--code-height': `${heightOf(text)}px` }}>
      <pre
        ref={codeRef}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- preformatted text stays so for whoever copies it
        role="region"
        aria-label={label}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls: the keyboard must reach it
        tabIndex={0}
        data-testid="export-code"
        onPointerMove={point}
        onPointerLeave={() => pointAt(undefined)}
      >
        <LitLines code={codeRef} lines={lit.lines} reveals={lit.changed} />
        <code className={isLine || wraps ? 'wraps' : undefined}>
          {pieces.map((piece, i) => {
            if (piece.kind === 'plain') return piece.text;
            if (piece.kind === 'command') return <b key={i}>{piece.text}</b>;
            return <CodeVariable key={i} name={piece.name ?? ''} text={piece.text} />;
          })}
        </code>
      </pre>
      {!isLine && (
        <IconButton
          className="wrap-button"
          aria-label={words.wrap}
          title={words.wrap}
          aria-pressed={wraps}
          onClick={() => changePreferences({ wrapCode: !wraps })}
        >
          <Icon name="layOut" />
        </IconButton>
      )}
    </div>
  );
});

/** How tall the text is where nothing wraps, in pixels: the block is never much smaller, nor taller than its text. */
const heightOf = (text: string) => text.trimEnd().split('\n').length * 19 + 18;

const CodeVariable = memo(function CodeVariable({
  name,
  text,
}: {
  readonly name: string;
  readonly text: string;
}) {
  const linked = useStore((state) => state.linked === name);
  const { groupOf } = useApi().catalog;
  return (
    <span
      className={linked ? 'code-variable linked' : 'code-variable'}
      data-group={groupOf(name) ?? 'none'}
      onMouseMove={() => linkVariable(name)}
      onMouseLeave={() => linkVariable(undefined)}
    >
      {text}
    </span>
  );
});

interface LitLinesProps {
  readonly code: RefObject<HTMLElement | null>;
  readonly lines: readonly number[];
  /** The first of them comes into view. */
  readonly reveals: boolean;
}

/** Bands behind lines of the code, in the box that scrolls it. */
function LitLines({ code, lines, reveals }: LitLinesProps) {
  const bands = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const frame = code.current;
    const text = frame?.querySelector('code');
    if (!frame || !text) return;
    const places = lines.map((line) => bandOf(text, frame, line));
    [...(bands.current?.children ?? [])].forEach((band, i) => {
      const { top = 0, height = 0 } = places[i] ?? {};
      if (band instanceof HTMLElement) Object.assign(band.style, { top: `${top}px`, height: `${height}px` });
    });
    const first = places[0];
    if (!reveals || !first) return;
    const isSeen =
      first.top >= frame.scrollTop && first.top + first.height <= frame.scrollTop + frame.clientHeight;
    // A third from the top, so that what leads to the line is seen too.
    if (!isSeen) frame.scrollTo({ top: first.top - frame.clientHeight / 3 });
  }, [code, lines, reveals]);
  return (
    <span ref={bands} aria-hidden="true">
      {lines.map((line) => (
        <span key={line} className="lit-line" />
      ))}
    </span>
  );
}
