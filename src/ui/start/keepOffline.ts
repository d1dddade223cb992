import { Workbox } from 'workbox-window';
import type { Text } from '../../core/text.ts';
import { notify } from '../../state/noticeActions.ts';
import { pageAddress } from '../common/browser/site.ts';
import { useReadStore } from '../../state/read/readStore.ts';
import { isWorkUnsaved } from '../../state/unsaved.ts';

/** How long a new version may take to come in before the page is loaded anew all the same, in milliseconds. */
const PATIENCE = 3000;

/**
 * Has the service worker keep the whole site for use without a network. A new version of it waits until it
 * is let in: then every open page of the site is loaded anew, but for those with work that this would take away,
 * which offer it. Does nothing where the browser has no service workers or forbids them.
 */
export async function keepOffline(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const address = new URL('sw.js', pageAddress('en')).href;
  const workbox = new Workbox(trustedAddress(address), {
    scope: new URL('.', pageAddress('en')).pathname,
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  workbox.addEventListener('waiting', () =>
    offerReload(
      { en: 'A new version of Logwright is ready.', ko: 'Logwright의 새 버전이 준비되었습니다.' },
      () => {
        // A tab that no worker controls, as on a first visit, hears nothing of the change.
        timer = setTimeout(reload, PATIENCE);
        workbox.messageSkipWaiting();
      },
    ),
  );
  workbox.addEventListener('controlling', ({ isUpdate }) => {
    if (isUpdate !== true && timer === undefined) return;
    if (timer === undefined && isInUse()) offerReload(TAKEN_OVER, reload);
    else reload();
  });
  const reload = () => {
    clearTimeout(timer);
    timer = undefined;
    if (isInUse()) {
      // The browser asks whether to leave. Where the answer is no, the way stays open.
      addEventListener('beforeunload', askFirst, { once: true });
      offerReload(TAKEN_OVER, reload);
    }
    location.reload();
  };
  // Forbidden, or no network just now: the next visit tries again.
  await workbox.register({ immediate: true }).catch(() => undefined);
}

const TAKEN_OVER: Text = {
  en: 'Another tab switched to a new version of Logwright. Reload this tab when you are done here.',
  ko: '다른 탭에서 Logwright의 새 버전으로 바꿨습니다. 작업을 마치면 이 탭도 새로 고치세요.',
};

const askFirst = (event: Event): void => event.preventDefault();

function offerReload(text: Text, run: () => void): void {
  notify(text, { stays: true, action: { label: { en: 'Reload', ko: '새로 고침' }, run } });
}

/** The page's policy takes the address of a worker only from here, and this gives it no other. */
function trustedAddress(address: string): string | TrustedScriptURL {
  const policy = window.trustedTypes?.createPolicy('logwright-worker', {
    createScriptURL: (url: string) => {
      if (url !== address || !url.endsWith('/sw.js')) throw new TypeError(`Not the worker: ${url}`);
      return url;
    },
  });
  return policy?.createScriptURL(address) ?? address;
}

/**
 * Whether a reload would take something away that is kept nowhere: unsaved work, what stands in an open box or in the
 * field of the cursor, or the log in Read.
 */
function isInUse(): boolean {
  const { activeElement } = document;
  const isTyping = activeElement instanceof HTMLInputElement && activeElement.value !== '';
  const hasText = [...document.querySelectorAll('textarea')].some(({ value }) => value !== '');
  const hasBox = document.querySelector('[role="dialog"]') !== null;
  return isWorkUnsaved() || hasText || isTyping || hasBox || useReadStore.getState().log !== undefined;
}
