// Runs in the page before everything else, in every engine: what goes wrong there unseen, as texts.
(() => {
  /** @type {string[]} */
  const faults = (window.faults = []);
  for (const kind of /** @type {const} */ (['error', 'warn', 'assert'])) {
    const tell = console[kind].bind(console);
    console[kind] = (/** @type {unknown[]} */ ...values) => {
      if (kind !== 'assert' || !values[0]) faults.push(`console.${kind}: ${values.join(' ')}`);
      Reflect.apply(tell, undefined, values);
    };
  }
  /** @param {Event} event */
  const listen = (event) => {
    const { target } = event;
    // Firefox tells of an error where a script that has run already is asked for ahead of time once more.
    if (target instanceof HTMLLinkElement && target.rel === 'modulepreload') return;
    const what = target instanceof Element ? target.outerHTML.slice(0, 200) : 'Something';
    faults.push(`error: ${event instanceof ErrorEvent ? event.message : `${what} did not load`}`);
  };
  addEventListener('error', listen, true);
  addEventListener('unhandledrejection', ({ reason }) => faults.push(`rejected: ${reason}`));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    faults.push(`policy: ${violatedDirective} ${blockedURI}`),
  );
  new PerformanceObserver((list) => {
    for (const { name } of list.getEntries()) {
      const { protocol, origin } = new URL(name, location.href);
      if (!['data:', 'blob:'].includes(protocol) && origin !== location.origin)
        faults.push(`request: ${name}`);
    }
  }).observe({ type: 'resource', buffered: true });
})();
