// Runs in the page before everything else, in every engine: what goes wrong there unseen, as texts.
(() => {
  const faults = (window.faults = []);
  for (const kind of ['error', 'warn', 'assert']) {
    const tell = console[kind].bind(console);
    console[kind] = (...values) => {
      if (kind !== 'assert' || !values[0]) faults.push(`console.${kind}: ${values.join(' ')}`);
      tell(...values);
    };
  }
  const listen = ({ message, target }) => {
    // Firefox tells of an error where a script that has run already is asked for ahead of time once more.
    if (target.rel === 'modulepreload') return;
    faults.push(`error: ${message ?? `${target.outerHTML?.slice(0, 200)} did not load`}`);
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
