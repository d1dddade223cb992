import { Workbox } from 'workbox-window';
import { notify } from '../../state/noticeActions.ts';
import { pageAddress } from './site.ts';

/**
 * Has the service worker keep the whole site for use without a network. A new version of it waits until it
 * is let in: then every open page of the site is loaded anew, and each has saved what it holds by then.
 * Does nothing where the browser has no service workers or forbids them.
 */
export async function keepOffline(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const workbox = new Workbox(trustedAddress(new URL('sw.js', pageAddress('en')).href), {
    scope: new URL('.', pageAddress('en')).pathname,
  });
  let reloading = false;
  workbox.addEventListener('waiting', () =>
    notify(
      { en: 'A new version of Logwright is ready.', ko: 'Logwright의 새 버전이 준비되었습니다.' },
      {
        stays: true,
        action: {
          label: { en: 'Reload', ko: '새로 고침' },
          run: () => {
            reloading = true;
            workbox.messageSkipWaiting();
          },
        },
      },
    ),
  );
  workbox.addEventListener('controlling', ({ isUpdate }) => {
    if (isUpdate === true || reloading) location.reload();
  });
  // Forbidden, or no network just now: the next visit tries again.
  await workbox.register({ immediate: true }).catch(() => undefined);
}

/** The page's policy takes the address of a worker only from here, and this gives it no other. */
function trustedAddress(address: string): string | TrustedScriptURL {
  const policy = window.trustedTypes?.createPolicy('logwright-worker', {
    createScriptURL: (url: string) => url,
  });
  return policy?.createScriptURL(address) ?? address;
}
