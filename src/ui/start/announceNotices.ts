import { useStore } from '../../state/store.ts';

/**
 * Tells screen readers what is announced, in a place of its own beside the page: what is in the page is out of their
 * reach while a dialog is open, and the dialog would shut out this place too.
 */
export function announceNotices(): void {
  const place = document.createElement('output');
  place.className = 'visually-hidden';
  place.dataset['testid'] = 'announcement';
  document.body.append(place);
  const stayOpen = new MutationObserver(() => place.removeAttribute('aria-hidden'));
  stayOpen.observe(place, { attributeFilter: ['aria-hidden'] });
  useStore.subscribe(({ announcement, announcements }, before) => {
    if (announcements === before.announcements) return;
    // Another element each time, so that the same words are told again.
    const words = document.createElement('span');
    words.textContent = announcement;
    place.replaceChildren(words);
  });
}
