import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeTree } from '../testing/write-tree.ts'
import { withLock } from './with-lock.js'

const aLock = () => join(writeTree({}), 'start.lock')
const soon = () => new Promise((resolve) => setTimeout(resolve, 20))

test('of two who want the lock, the second works after the first', async () => {
  const lock = aLock()
  const events: string[] = []
  const work = (name: string) => async () => {
    events.push(`${name} begins`)
    await soon()
    events.push(`${name} ends`)
  }
  const first = withLock(work('first'), lock)
  await Promise.all([first, withLock(work('second'), lock)])
  expect(events).toEqual(['first begins', 'first ends', 'second begins', 'second ends'])
})

test('the lock is gone when the work has failed', async () => {
  const lock = aLock()
  await expect(withLock(() => Promise.reject(new Error('no disk')), lock)).rejects.toThrow('no disk')
  expect(readdirSync(join(lock, '..'))).toEqual([])
})

test('the lock of dead processes is taken over', async () => {
  const lock = aLock()
  mkdirSync(lock)
  writeFileSync(join(lock, '4194999'), '')
  let done = false
  await withLock(() => {
    done = true
  }, lock)
  expect(done).toBe(true)
})

test('while one of its processes lives, the lock is held', async () => {
  const lock = aLock()
  mkdirSync(lock)
  writeFileSync(join(lock, '4194999'), '')
  writeFileSync(join(lock, String(process.ppid)), '')
  let done = false
  const waiting = withLock(() => {
    done = true
  }, lock)
  await soon()
  expect(done).toBe(false)
  rmSync(join(lock, String(process.ppid)))
  await waiting
  expect(done).toBe(true)
})

test('processes that share the lock stand in it by their ids', async () => {
  const lock = aLock()
  let owners: string[] = []
  await withLock((share) => {
    share(17)
    owners = readdirSync(lock).sort()
  }, lock)
  expect(owners).toEqual(['17', String(process.pid)].sort())
})
