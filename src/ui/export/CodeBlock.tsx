import { memo, useMemo, type Ref } from 'react';
import { groupOf } from '../../core/catalog/catalog.ts';
import { linkVariable, useStore } from '../../state/store.ts';
import { codePieces } from './codePieces.ts';
import './CodeBlock.css';

interface CodeBlockProps {
  readonly text: string;
  readonly label: string;
  readonly codeRef: Ref<HTMLPreElement>;
}

/** The exported text, to the character. Commands never wrap, a bare format does; it scrolls inside, and Tab reaches it for that. */
export const CodeBlock = memo(function CodeBlock({ text, label, codeRef }: CodeBlockProps) {
  const pieces = useMemo(() => codePieces(text), [text]);
  return (
    <div className="code-block">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role -- preformatted text that scrolls: the keyboard must reach it, by name */}
      <pre ref={codeRef} role="region" aria-label={label} tabIndex={0} data-testid="export-code">
        <code className={text.includes('\n') ? undefined : 'one-line'}>
          {pieces.map((piece, i) => {
            if (piece.kind === 'plain') return piece.text;
            if (piece.kind === 'command') return <b key={i}>{piece.text}</b>;
            return <CodeVariable key={i} name={piece.name ?? ''} text={piece.text} />;
          })}
        </code>
      </pre>
    </div>
  );
});

function CodeVariable({ name, text }: { readonly name: string; readonly text: string }) {
  const linked = useStore((state) => state.linked === name);
  return (
    <span
      className={linked ? 'code-variable linked' : 'code-variable'}
      data-group={groupOf(name) ?? 'none'}
      onPointerEnter={() => linkVariable(name)}
      onPointerLeave={() => linkVariable(undefined)}
    >
      {text}
    </span>
  );
}
