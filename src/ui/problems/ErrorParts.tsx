import type { MessageParts } from '../../core/explain/takeApart.ts';
import { showUnseen } from '../../core/template/unseen.ts';
import { useMessages } from '../common/hooks/useMessages.ts';

const SHOWN = ['tool', 'operation', 'service', 'status', 'code', 'requestId', 'sentence'] as const;

/** What could be read from a message, each part under its name. */
export function ErrorParts({ parts }: { readonly parts: MessageParts }) {
  const words = useMessages().problems.errorParts;
  return (
    <dl className="error-parts">
      {SHOWN.filter((part) => parts[part] !== undefined).map((part) => (
        <div key={part}>
          <dt>{words[part]}</dt>
          <dd>{showUnseen(parts[part] ?? '')}</dd>
        </div>
      ))}
    </dl>
  );
}
