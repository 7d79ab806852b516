import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.js'
import { runNpm } from './run-npm.js'
import { withLock } from './with-lock.js'

/** Makes node_modules agree with package-lock.json: at once when it already does, by `npm ci` otherwise. */
export async function ensureModules(folder = root) {
  if (isFresh(folder)) return
  await withLock((share) => (isFresh(folder) ? undefined : install(folder, share)))
}

/**
 * @param {string} folder
 * @param {(pid: number) => void} share
 */
async function install(folder, share) {
  process.stderr.write('明效：正在安装依赖（npm ci）… / installing dependencies (npm ci)…\n')
  // npm removes node_modules file by file: without these two, nobody takes the rest for whole meanwhile.
  for (const proof of [stampOf(folder), installedLock(folder)]) rmSync(proof, { force: true })
  await runNpm(['ci', '--include=dev', '--ignore-scripts'], folder, share)
  writeFileSync(stampOf(folder), hashOfLock(folder))
}

/** @param {string} folder */
function isFresh(folder) {
  const hash = hashOfLock(folder)
  const stamp = stampOf(folder)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return true
  if (!existsSync(installedLock(folder))) return false
  if (!agrees(packagesOf(join(folder, 'package-lock.json')), packagesOf(installedLock(folder)))) return false
  writeFileSync(stamp, hash)
  return true
}

/**
 * Whether an install by hand put every locked package in place; optional ones of other systems may be absent.
 * @param {Readonly<Record<string, LockedPackage>>} locked
 * @param {Readonly<Record<string, LockedPackage>>} installed
 */
export function agrees(locked, installed) {
  return Object.entries(locked).every(([path, wanted]) => {
    const found = installed[path]
    if (path === '') return true
    if (found === undefined) return wanted.optional === true
    return found.version === wanted.version && found.integrity === wanted.integrity
  })
}

/** @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage */

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage>}
 */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages
}

/** @param {string} folder */
function stampOf(folder) {
  return join(folder, 'node_modules', '.mingxiao-installed')
}

/** npm writes this one last of all. @param {string} folder */
function installedLock(folder) {
  return join(folder, 'node_modules', '.package-lock.json')
}

/** @param {string} folder */
function hashOfLock(folder) {
  return createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex')
}
