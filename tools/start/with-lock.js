import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './root.js'
import { StartError } from './start-error.js'

const patience = 20 * 60_000
const pause = 200

/**
 * Runs `work` while no other start installs anything. The lock is a folder with one file for each process that works
 * under it, named by its id: this one, and those handed to `share`, which may outlive it. It is made aside and renamed
 * into place, so that it is never seen without an owner; and only an empty one can be removed, so that nobody removes
 * the lock of the living by mistake.
 * @param {(share: (pid: number) => void) => void | Promise<void>} work
 * @param {string} [lock]
 */
export async function withLock(work, lock = join(root, '.cache', 'start.lock')) {
  mkdirSync(dirname(lock), { recursive: true })
  const deadline = Date.now() + patience
  while (!take(lock)) {
    if (Date.now() > deadline) throw new StartError(waitedTooLong(lock))
    dropIfDead(lock)
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
  try {
    await work((pid) => writeFileSync(join(lock, String(pid)), ''))
  } finally {
    drop(lock, readdirSync(lock))
  }
}

/** @param {string} lock */
function waitedTooLong(lock) {
  return (
    `另一个进程正在安装，等待超时；确认没有安装进程后删除 ${lock} 再试。\n` +
    `Another process has been installing for too long; if there is none, delete ${lock} and try again.`
  )
}

/** @param {string} lock */
function take(lock) {
  const aside = mkdtempSync(`${lock}-`)
  writeFileSync(join(aside, String(process.pid)), '')
  try {
    renameSync(aside, lock)
    return true
  } catch {
    rmSync(aside, { recursive: true, force: true })
    return false
  }
}

/** @param {string} lock */
function dropIfDead(lock) {
  const owners = tried(() => readdirSync(lock)) ?? []
  if (!owners.some((owner) => isAlive(Number(owner)))) drop(lock, owners)
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM'
  }
}

/**
 * @param {string} lock
 * @param {readonly string[]} owners
 */
function drop(lock, owners) {
  for (const owner of owners) rmSync(join(lock, owner), { force: true })
  tried(() => rmdirSync(lock))
}

/**
 * The lock may change hands at any moment: what is gone or filled again is simply tried anew.
 * @template T
 * @param {() => T} step
 * @returns {T | undefined}
 */
function tried(step) {
  try {
    return step()
  } catch {
    return undefined
  }
}
