/** How long questions of the page wait, in milliseconds. */
const PAUSE_EVERY = 40;

/**
 * The bytes of a file, block by block as the browser hands them over. Whatever else is asked of the worker is answered
 * meanwhile. Throws where the browser cannot read the file any more.
 */
export async function* blocksOf(file: Blob): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = file.stream().getReader();
  let pausedAt = performance.now();
  // The browser reads on while a block is worked on.
  let next = reader.read();
  try {
    for (;;) {
      const { done, value } = await next;
      if (done) return;
      next = reader.read();
      // Whoever waits for it is told.
      next.catch(() => undefined);
      yield value;
      if (performance.now() - pausedAt < PAUSE_EVERY) continue;
      await nextTask();
      pausedAt = performance.now();
    }
  } finally {
    // Also where nobody wants the rest.
    await reader.cancel();
  }
}

/** Comes back when other tasks had their turn; unlike a timer it waits for nothing else. */
function nextTask(): Promise<void> {
  return new Promise((resume) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resume();
    });
    port1.start();
    port2.postMessage(undefined);
  });
}
