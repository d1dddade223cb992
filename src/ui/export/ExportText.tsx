import type { RefObject } from 'react';
import { useMessages, useTranslate } from '../common/hooks/useMessages.ts';
import { CodeBlock } from '../common/code/CodeBlock.tsx';
import { Refusal } from '../common/code/Refusal.tsx';
import type { ExportInHand } from './useExported.ts';
import { useHighlightedSetting } from './useHighlightedSetting.ts';

interface ExportTextProps {
  readonly inHand: ExportInHand;
  readonly code: RefObject<HTMLPreElement | null>;
}

/** The exported text, or why there is none. */
export function ExportText({ inHand, code }: ExportTextProps) {
  const words = useMessages().exportPanel;
  const translate = useTranslate();
  const lit = useHighlightedSetting(inHand);
  const { text, refused } = inHand.exported;
  if (!refused) return <CodeBlock text={text} label={words.code} codeRef={code} lit={lit} />;
  return <Refusal label={words.refused} reason={translate(refused)} />;
}
