import { useReadWords } from './useReadWords.ts';

/** A failing line is drawn in ink: a filled square for a failure of the server, a hollow one for one of the client. */
export function FailureMark({ status }: { readonly status: string | undefined }) {
  const words = useReadWords();
  const isServer = /^5\d\d$/.test(status ?? '');
  if (!isServer && !/^4\d\d$/.test(status ?? '')) return null;
  return (
    <svg className="read-failure" viewBox="0 0 8 8" width="8" height="8">
      <title>{isServer ? words.serverError : words.clientError}</title>
      {isServer ? (
        <path d="M0 0h8v8H0z" />
      ) : (
        <path d="M.75.75h6.5v6.5H.75z" fill="none" stroke="currentColor" strokeWidth="1.5" />
      )}
    </svg>
  );
}
