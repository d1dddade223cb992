// What is said about the other language's page must be a whole address, and the site does not know its own.
for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="alternate"]')) {
  link.setAttribute('href', link.href);
}

// The page is painted as it came before the app begins to load the machine.
requestAnimationFrame(() => setTimeout(() => void import('./main.tsx')));
