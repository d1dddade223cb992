import { notify } from '../../state/noticeActions.ts';

/** How long to wait before each further try, in milliseconds. */
const PAUSES = [300, 1500];

/**
 * Loads a part of the app that comes later. Tries again by itself, then says that it could not be had and offers
 * to try once more; so the promise never rejects, and stays open for as long as the part cannot be had.
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
  return load().catch(() => askToRetry(load));
}

function askToRetry<Part>(load: () => Promise<Part>): Promise<Part> {
  return new Promise((resolve) => {
    notify(
      {
        en: 'A part of the page could not be loaded. Your work is safe.',
        ko: '페이지의 일부를 불러오지 못했습니다. 작업 내용은 안전합니다.',
      },
      {
        tone: 'warning',
        stays: true,
        action: { label: { en: 'Try again', ko: '다시 시도' }, run: () => resolve(loadPart(load)) },
      },
    );
  });
}
