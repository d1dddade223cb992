import { FailureMark } from './FailureMark.tsx';
import { RowValue } from './RowValue.tsx';

/** The status of a line, with the mark of a failure. */
export function RowStatus({ status }: { readonly status: string | undefined }) {
  return (
    <span className="status">
      <FailureMark status={status} />
      <RowValue group="request" text={status} />
    </span>
  );
}
