import { createHash } from 'node:crypto'
import { createWriteStream, existsSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { serverError } from '../../errors.ts'
import { hasCode } from '../has-code.ts'
import type { ArchiveEnd, ArchiveHead, Manifest } from './archive.ts'

/** Writes lines into a new archive; on disk for good and under its name only when it is whole. */
export async function writeArchive(
  file: string,
  head: ArchiveHead,
  content: (manifest: (manifest: Manifest) => void) => AsyncGenerator<string>,
): Promise<Manifest> {
  if (existsSync(file)) throw serverError('backup-exists', `${file} exists`, { detail: file })
  const making = `${file}.making`
  let manifest: Manifest | null = null
  const take = (made: Manifest) => {
    manifest = made
  }
  try {
    await pipeline(
      () => bytesOf(head, content(take), () => manifest),
      createGzip({ level: 6 }),
      createWriteStream(making, { mode: 0o600 }),
    )
    await flush(making)
    await rename(making, file)
  } catch (error) {
    await rm(making, { force: true })
    if (hasCode(error, 'ENOSPC')) throw serverError('storage-full', `${file}: ${error.message}`, { cause: error })
    throw error
  }
  if (manifest === null) throw new Error('an archive without a manifest')
  return manifest
}

async function* bytesOf(
  head: ArchiveHead,
  lines: AsyncGenerator<string>,
  manifestOf: () => Manifest | null,
): AsyncGenerator<Buffer> {
  const hash = createHash('sm3')
  let [pending, size] = [[] as Buffer[], 0]
  const add = (line: string) => {
    const bytes = Buffer.from(`${line}\n`)
    hash.update(bytes)
    pending.push(bytes)
    size += bytes.length
  }
  add(JSON.stringify(head))
  for await (const line of lines) {
    add(line)
    if (size < 65_536) continue
    yield Buffer.concat(pending)
    pending = []
    size = 0
  }
  const manifest = manifestOf()
  if (manifest === null) throw new Error('content without a manifest')
  const end: ArchiveEnd = { manifest, sm3: hash.digest('hex') }
  yield Buffer.concat([...pending, Buffer.from(`${JSON.stringify(end)}\n`)])
}

async function flush(file: string): Promise<void> {
  const handle = await open(file, 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
