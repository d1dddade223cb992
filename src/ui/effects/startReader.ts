// oxlint-disable-next-line import/default -- Vite makes it
import address from '../../workers/readWorker.ts?worker&url';

/** A worker that reads logs. */
export function startReader(): Worker {
  // oxlint-disable-next-line no-unsafe-type-assertion -- the type of the constructor does not know trusted addresses yet
  return new Worker(trustedAddress() as string, { type: 'module' });
}

let trusted: string | TrustedScriptURL | undefined;

/** The page's policy takes the address of the worker only from here, and this gives it no other. */
function trustedAddress(): string | TrustedScriptURL {
  trusted ??= window.trustedTypes
    ?.createPolicy('logwright-reader', {
      createScriptURL: (url: string) => {
        if (url !== address) throw new TypeError(`Not the reader: ${url}`);
        return url;
      },
    })
    .createScriptURL(address);
  return trusted ?? address;
}
