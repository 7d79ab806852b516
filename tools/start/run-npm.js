import { spawn } from 'node:child_process'
import { basename } from 'node:path'
import { forwardSignals } from './forward-signals.js'
import { StartError } from './start-error.js'

/**
 * Runs the machine's npm, quietly; all it says goes to stderr, since stdout belongs to the command that follows.
 * @param {readonly string[]} args
 * @param {string} cwd
 * @param {(pid: number) => void} started told npm's process id
 * @returns {Promise<void>}
 */
export function runNpm(args, cwd, started) {
  const [program, ...first] = npmCommand()
  const all = [...first, ...args, '--no-audit', '--no-fund', '--no-progress', '--loglevel=error']
  return new Promise((resolve, reject) => {
    const child = spawn(program, all, {
      cwd,
      stdio: ['ignore', 2, 2],
      env: environment(),
      shell: program === 'npm.cmd',
    })
    forwardSignals(child)
    if (child.pid !== undefined) started(child.pid)
    child.on('error', (error) => reject(failed(error.message)))
    child.on('exit', (code, signal) => (code === 0 ? resolve() : reject(failed(`npm ${args[0]}: ${signal ?? code}`))))
  })
}

/** @returns {[string, ...string[]]} */
function npmCommand() {
  const cli = process.env['npm_execpath']
  if (cli !== undefined && basename(cli) === 'npm-cli.js') return [process.execPath, cli]
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm']
}

/** npm tells its scripts which folder and workspaces it was called for; those must not steer another install. */
function environment() {
  const steering = /^npm_config_(local_prefix|prefix|workspaces?|include_workspace_root|dry_run|omit|global)$/i
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !steering.test(name)))
}

/** @param {string} reason */
function failed(reason) {
  return new StartError(
    `安装未完成（${reason}）。请检查网络以及 npm 源能否访问：npm config get registry\n` +
      `Installation failed (${reason}). Check the network and that the npm registry can be reached: npm config get registry`,
  )
}
