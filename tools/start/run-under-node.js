import { spawn } from 'node:child_process'
import { delimiter, dirname, isAbsolute, join } from 'node:path'
import { ensureModules } from './ensure-modules.js'
import { ensureNode } from './ensure-node.js'
import { forwardSignals } from './forward-signals.js'
import { root } from './root.js'
import { StartError } from './start-error.js'

/**
 * Runs a file of the repository under a Node that can, with all packages installed; ends as the file ends.
 * @param {readonly string[]} command a path from the repository's folder, then its arguments
 * @param {{ cwd?: string }} [options] where relative paths among the arguments count from
 */
export async function runUnderNode([file, ...args], { cwd = root } = {}) {
  if (file === undefined) throw new Error('No file to run.')
  try {
    const node = await ensureNode()
    await ensureModules()
    follow(
      spawn(node, [isAbsolute(file) ? file : join(root, file), ...args], {
        stdio: 'inherit',
        cwd,
        env: environment(node),
      }),
    )
  } catch (error) {
    if (!(error instanceof StartError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 2
  }
}

/**
 * Programs started from there find the same Node and the installed tools.
 * @param {string} node
 */
function environment(node) {
  const key = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH'
  const path = [dirname(node), join(root, 'node_modules', '.bin'), process.env[key]].filter(Boolean).join(delimiter)
  return { ...process.env, [key]: path }
}

/**
 * Hands signals down and the ending up.
 * @param {import('node:child_process').ChildProcess} child
 */
function follow(child) {
  forwardSignals(child)
  child.on('error', (error) => {
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 2
  })
  child.on('exit', (code, signal) => {
    if (signal === null) process.exitCode = code ?? 2
    else process.kill(process.pid, signal)
  })
}
