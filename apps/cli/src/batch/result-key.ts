import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { rules, versionOf } from '@mingxiao/audit'
import { productVersion } from '../product-version.ts'
import { readBytes } from '../read-bytes.ts'
import { findConfig } from '../settings/find-config.ts'
import { waiversFileOf } from '../settings/find-waivers.ts'
import type { BatchTask, CheckTask } from './batch-task.ts'

/** Names a result by everything it rests on: content, rules, product, settings, waivers. A change in any makes another key. */
export function resultKey(file: string, task: BatchTask): string {
  const hash = createHash('sha256')
  const add = (part: string | Uint8Array) => hash.update(`${part.length}:`).update(part)
  add(readBytes(file))
  add(productVersion)
  add(task.kind)
  if (task.kind === 'digest') return hash.digest('hex')
  add(rulesVersion)
  add(JSON.stringify([task.language, task.lawDay, hashOfArchive(task.archive)]))
  const settings = findConfig(file, task.config ?? undefined)?.file
  for (const beside of [settings, waiversFileOf(file), task.baseline]) {
    if (beside === undefined || beside === null || !existsSync(beside)) continue
    add(readBytes(beside))
    // Waivers end with a day, and a baseline lists files by name.
    add(`${task.today} ${file}`)
  }
  return hash.digest('hex')
}

/** The rules are the same for all files too. */
const rulesVersion = versionOf(rules)

/** The archive is the same for all files of a batch, and may hold thousands of packages. */
function hashOfArchive(archive: CheckTask['archive']): string {
  const hash = archiveHashes.get(archive) ?? createHash('sha256').update(JSON.stringify(archive)).digest('hex')
  archiveHashes.set(archive, hash)
  return hash
}

const archiveHashes = new WeakMap<CheckTask['archive'], string>()
