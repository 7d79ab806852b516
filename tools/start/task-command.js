const vitest = 'node_modules/vitest/vitest.mjs'

/** @type {Readonly<Record<string, (args: readonly string[]) => string[]>>} */
const tasks = {
  start: (args) => ['tools/launch.ts', ...args],
  test: (args) => (args.length === 0 ? ['tools/check.ts'] : [vitest, 'run', ...args]),
  check: (args) => ['tools/check.ts', ...args],
  bench: (args) => ['bench/run.ts', ...args],
  'bench:server': (args) => ['apps/server/src/testing/load/run-load.ts', ...args],
  'bench:web': (args) => ['tests/end-to-end/speed/run-speed.ts', ...args],
  'crash:server': (args) => ['apps/server/src/testing/crash/run-crash-test.ts', ...args],
  bundle: (args) => ['tools/bundle.ts', ...args],
  docs: (args) => ['tools/docs.ts', ...args],
  generate: (args) => ['tools/generate.ts', ...args],
}

/**
 * What Node runs for a script of package.json: a file of the repository, then its arguments.
 * @param {string} task
 * @param {readonly string[]} args
 * @returns {string[]}
 */
export function taskCommand(task, args) {
  const command = tasks[task]
  if (command === undefined) throw new Error(`Unknown task "${task}": one of ${Object.keys(tasks).join(', ')}.`)
  return command(args)
}
