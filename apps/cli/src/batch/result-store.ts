import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { threadId } from 'node:worker_threads'
import { cliError } from '../errors.ts'

/** Results by key, a file each: what is there is whole, whenever a run was broken off. */
export interface ResultStore {
  read(key: string): unknown
  write(key: string, value: unknown): void
}

export function openStore(folder: string): ResultStore {
  makeFolder(folder)
  return {
    read: (key) => readWhole(fileOf(folder, key)),
    write(key, value) {
      const file = fileOf(folder, key)
      const draft = `${file}.${process.pid}-${threadId}`
      makeFolder(dirname(file))
      writeFileSync(draft, JSON.stringify(value))
      renameSync(draft, file)
    },
  }
}

/** Two letters of the key make a folder: no folder grows too long. */
function fileOf(folder: string, key: string): string {
  return join(folder, key.slice(0, 2), `${key.slice(2)}.json`)
}

/** Undefined where there is none, or somebody damaged it: it is then made anew. */
function readWhole(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    if (isMissing || error instanceof SyntaxError) return undefined
    throw error
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (cause) {
    throw cliError('cache-not-usable', folder, { cause })
  }
}
