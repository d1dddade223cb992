/**
 * Files that are here or on their way, by address. One that could not be had is asked for again.
 * @type {Map<string, Promise<unknown>>}
 */
const files = new Map();

/**
 * What the built app calls for every import that comes later, in the place of Vite's own helper. A browser keeps
 * a failed import for as long as the page lives, and so everything that needs it; therefore `load` is called only
 * once its files have come. Rejects where one of them cannot be had; it may be called again.
 * @param {() => Promise<unknown>} load
 * @param {readonly string[]} names
 */
async function loadFiles(load, names = [], base = location.href) {
  await Promise.all(names.map((name) => loadFile(new URL(name, base).href)));
  return load();
}

/** @param {string} href */
function loadFile(href) {
  const file = files.get(href) ?? (isLinked(href) ? Promise.resolve() : fetchFile(href));
  files.set(href, file);
  file.catch(() => files.delete(href));
  return file;
}

/**
 * Whether the page itself asks for a file: one of its style sheets, or a script that the app starts with.
 * @param {string} href
 */
const isLinked = (href) => [...document.querySelectorAll('link')].some((link) => link.href === href);

/** @param {string} href */
const fetchFile = (href) => (href.endsWith('.css') ? addStyles(href) : fetchScript(href));

/** @param {string} href */
async function fetchScript(href) {
  const answer = await fetch(href);
  // Some hosts answer with a page for a file that is gone.
  const isScript = answer.headers.get('content-type')?.includes('javascript');
  if (!answer.ok || !isScript) throw new Error(`${href}: ${answer.status}`);
  // Whole: only then does the browser keep it.
  await answer.arrayBuffer();
}

/** @param {string} href */
function addStyles(href) {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
  return new Promise((resolve, reject) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', () => {
      link.remove();
      reject(new Error(href));
    });
    document.head.append(link);
  });
}

export { loadFiles as __vitePreload };
