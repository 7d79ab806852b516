/** @type {readonly NodeJS.Signals[]} */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Passes on to `child` what ends this process, until the child has ended.
 * A terminal sends Ctrl-C to the child itself; passing it on would make two of one.
 * @param {import('node:child_process').ChildProcess} child
 */
export function forwardSignals(child) {
  const forward = (/** @type {NodeJS.Signals} */ signal) => {
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
  }
  for (const signal of signals) process.on(signal, forward)
  child.on('exit', () => {
    for (const signal of signals) process.off(signal, forward)
  })
}
