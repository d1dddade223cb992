(() => {
  // Before anything is painted: the chosen colours, the page of the chosen language, no example where
  // the visitor's own template is about to come, and no greeting for whom was greeted.
  const root = document.documentElement;
  let chosen = {};
  try {
    if (location.hash || localStorage.getItem('logwright.document')) root.dataset.returning = '';
    chosen = JSON.parse(localStorage.getItem('logwright.preferences') ?? '{}') ?? {};
  } catch {
    // Nothing saved, forbidden or unreadable: what the browser asks for.
  }
  if (chosen.welcomed) root.dataset.welcomed = '';
  if (chosen.theme === 'light' || chosen.theme === 'dark') root.dataset.theme = chosen.theme;
  const wanted = [chosen.locale, ...navigator.languages].map(
    (tag) => String(tag).toLowerCase().split('-')[0],
  );
  const locale = wanted.find((tag) => LOCALES.includes(tag));
  if (root.lang === 'en' && locale && locale !== 'en') location.replace(`./${locale}/${location.hash}`);
})();
