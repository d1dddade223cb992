import type { Text } from '../../../core/text.ts';
import { dismissNotice, notify } from '../../../state/noticeActions.ts';
import { useStore } from '../../../state/store.ts';

/** How long to wait before each further try, in milliseconds. */
const PAUSES = [300, 1500];

/** What starts the load of each part that could not be had anew. */
const failed = new Set<() => void>();

/**
 * Loads a part of the app that comes later. Tries again by itself, then says that it could not be had and offers
 * to try once more, which any further click does too; so the promise never rejects, and stays open for as long as
 * the part cannot be had.
 */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part> {
  for (const pause of PAUSES) {
    try {
      return await load();
    } catch {
      await new Promise((resolve) => {
        setTimeout(resolve, pause);
      });
    }
  }
  return load().catch(
    () =>
      new Promise((resolve) => {
        failed.add(() => resolve(loadPart(load)));
        void tell();
      }),
  );
}

/** One notice for all parts that could not be had. */
async function tell(): Promise<void> {
  const isOld = await isOtherVersion();
  for (const { id } of shownNotices()) dismissNotice(id);
  notify(isOld ? OLD : MISSING, {
    tone: 'warning',
    stays: true,
    action: isOld
      ? { label: { en: 'Reload', ko: '새로 고침' }, run: () => location.reload() }
      : { label: { en: 'Try again', ko: '다시 시도' }, run: tryAgain },
  });
  addEventListener('click', tryUnasked, true);
  addEventListener('keydown', tryUnasked, true);
}

function tryAgain(): void {
  removeEventListener('click', tryUnasked, true);
  removeEventListener('keydown', tryUnasked, true);
  const all = [...failed];
  failed.clear();
  for (const again of all) again();
}

/** Whoever opens something again after the notice is gone wants it loaded. */
function tryUnasked({ target }: Event): void {
  const isTyping =
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea'));
  if (!isTyping && shownNotices().length === 0) tryAgain();
}

const shownNotices = () => useStore.getState().notices.filter(({ text }) => text === OLD || text === MISSING);

/** Whether the site now holds another version, whose pages do not name this very script any more. */
async function isOtherVersion(): Promise<boolean> {
  try {
    const answer = await fetch(location.pathname, { cache: 'no-cache' });
    const own = new URL(import.meta.url).pathname.split('/').at(-1) ?? '';
    return import.meta.env.PROD && answer.ok && !(await answer.text()).includes(own);
  } catch {
    return false;
  }
}

const MISSING: Text = {
  en: 'A part of the page could not be loaded. Your work is safe.',
  ko: '페이지의 일부를 불러오지 못했습니다. 작업 내용은 그대로 있습니다.',
};

const OLD: Text = {
  en: 'The site has a newer version. Reload the page to continue. Your work is safe.',
  ko: '사이트에 새 버전이 있습니다. 계속하려면 페이지를 새로 고치세요. 작업 내용은 그대로 있습니다.',
};
