// oxlint-disable-next-line import/default -- Vite makes it
import importer from '../../../workers/importWorker.ts?worker&url';
// oxlint-disable-next-line import/default -- Vite makes it
import reader from '../../../workers/readWorker.ts?worker&url';

/** A worker that reads logs. */
export const startReader = (): Worker => start(reader);

/** A worker that looks through a text for formats; it says something as soon as it can. */
export const startImporter = (): Worker => start(importer);

function start(address: string): Worker {
  // oxlint-disable-next-line no-unsafe-type-assertion -- the type of the constructor does not know trusted addresses yet
  return new Worker(trusted(address) as string, { type: 'module' });
}

let policy: Pick<TrustedTypePolicy, 'createScriptURL'> | undefined;

/** The page's policy takes the addresses of these workers only from here, and this gives it no others. */
function trusted(address: string): string | TrustedScriptURL {
  policy ??= window.trustedTypes?.createPolicy('logwright-reader', {
    createScriptURL: (url: string) => {
      if (url !== reader && url !== importer) throw new TypeError(`Not a worker: ${url}`);
      return url;
    },
  });
  return policy?.createScriptURL(address) ?? address;
}
