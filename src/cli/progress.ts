/** Milliseconds before a progress bar appears, and between two updates. */
const DELAY = 1000;
const INTERVAL = 100;
const WIDTH = 30;

export interface Progress {
  /** Shows how far the run is. Now and then it returns a promise to wait for, so that an interrupt gets through. */
  update(done: number, total: number): Promise<void> | undefined;
  clear(): void;
}

/** A progress bar on a terminal, once a run takes more than a second; nothing anywhere else. */
export function createProgress(stream: NodeJS.WriteStream): Progress {
  const started = performance.now();
  let last = started;
  let shown = false;
  return {
    update(done, total) {
      const now = performance.now();
      if (now - last < INTERVAL) return undefined;
      last = now;
      if (stream.isTTY && now - started >= DELAY) {
        shown = true;
        const filled = Math.round((done / total) * WIDTH);
        stream.write(`\r[${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}] ${done} of ${total} files`);
      }
      return new Promise((resolve) => setImmediate(resolve));
    },
    clear() {
      if (shown) stream.write('\r\u001b[K');
    },
  };
}
