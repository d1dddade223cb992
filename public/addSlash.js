// Part of the service worker. A host sends whoever asks for a folder without its slash to the folder; offline, this does.
addEventListener('fetch', (event) => {
  const { mode, url } = event.request;
  const address = new URL(url);
  if (mode !== 'navigate' || !/\/[^/.]+$/.test(address.pathname)) return;
  address.pathname += '/';
  event.respondWith(Response.redirect(address));
});
