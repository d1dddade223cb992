import MenuItem from '@mui/material/MenuItem';
import { convert, type Conversion } from '../../core/template/convert/convert.ts';
import { replaceTemplate } from '../../state/documentActions.ts';
import { notify } from '../../state/noticeActions.ts';
import { selectAnalysis, useStore } from '../../state/store.ts';
import { messagesOf, textOf } from '../../i18n/messages.ts';
import { useMessages, useTranslate } from '../common/hooks/useMessages.ts';
import { LazyMenu } from '../common/components/LazyMenu.tsx';
import { loadPart } from '../common/loading/loadPart.ts';
import { Prose } from '../common/components/Prose.tsx';

interface ConvertMenuItemsProps {
  /** The button that opened it; null while it is closed. */
  readonly anchor: HTMLElement | null;
  readonly onClose: () => void;
}

/** The syntaxes that the same fields can be written in, each with what does not come along. */
export function ConvertMenuItems({ anchor, onClose }: ConvertMenuItemsProps) {
  const words = useMessages().library;
  const translate = useTranslate();
  const fields = useStore((state) => selectAnalysis(state).fields);
  const conversions = anchor ? convert(fields) : [];
  return (
    <LazyMenu anchor={anchor} onClose={onClose}>
      {conversions.length === 0 && (
        <MenuItem onClick={onClose}>
          <span className="preset-item">
            <b>{words.noFields}</b>
            <span>{words.noFieldsHint}</span>
          </span>
        </MenuItem>
      )}
      {conversions.map((conversion) => (
        <MenuItem
          key={conversion.writer.id}
          onClick={() => {
            onClose();
            apply(conversion);
          }}
        >
          <span className="preset-item">
            <b>{words.convertTo(translate(conversion.writer.label))}</b>
            <span>
              <Prose
                text={
                  conversion.losses.length > 0
                    ? conversion.losses.map(translate).join(' ')
                    : words.nothingLost
                }
              />
            </span>
          </span>
        </MenuItem>
      ))}
    </LazyMenu>
  );
}

/** One step; the keys of a syntax without keys can be taken along as its header. */
function apply({ writer, source, header }: Conversion): void {
  replaceTemplate(source, 'convert');
  const { label } = writer;
  const text = {
    en: messagesOf('en').library.converted(label.en),
    ko: messagesOf('ko').library.converted(label.ko),
  };
  const copy = textOf(({ library }) => library.copyHeader);
  notify(text, {
    canUndo: true,
    ...(header === undefined ? {} : { action: { label: copy, run: () => void copyHeader(header) } }),
  });
}

async function copyHeader(header: string): Promise<void> {
  const { copyText } = await loadPart(() => import('../common/browser/copyText.ts'));
  await copyText(header, {
    onCopied: () => notify(textOf(({ library }) => library.headerCopied)),
    // The person can still copy it by hand from the message.
    onRefused: () => notify({ en: header, ko: header }, { tone: 'warning' }),
  });
}
