import { useReadWords } from './useReadWords.ts';

/** A failing line is drawn in ink: a filled square for a failure of the server, a hollow one for one of the client. */
export function FailureMark({ status }: { readonly status: string | undefined }) {
  const words = useReadWords();
  const name = failureName(status, words);
  if (name === undefined) return null;
  return (
    <svg className="read-failure" viewBox="0 0 8 8" width="8" height="8">
      <title>{name}</title>
      {name === words.serverError ? (
        <path d="M0 0h8v8H0z" />
      ) : (
        <path d="M.75.75h6.5v6.5H.75z" fill="none" stroke="currentColor" strokeWidth="1.5" />
      )}
    </svg>
  );
}

/** Whose failure a status is, in words. */
export function failureName(
  status: string | undefined,
  { serverError, clientError }: ReturnType<typeof useReadWords>,
): string | undefined {
  if (/^5\d\d$/.test(status ?? '')) return serverError;
  return /^4\d\d$/.test(status ?? '') ? clientError : undefined;
}
