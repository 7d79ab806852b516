import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { serverError } from '../../errors.ts'
import { hasCode } from '../has-code.ts'
import type { ArchiveEnd, ArchiveHead, FileBegins, Manifest, TableBegins } from './archive.ts'

/** What an archive holds, one thing after the other; rows and pieces of files belong to what began last. */
export type ArchivePart =
  | { readonly kind: 'head'; readonly head: ArchiveHead }
  | ({ readonly kind: 'table' } & TableBegins)
  | { readonly kind: 'row'; readonly line: string }
  | ({ readonly kind: 'file' } & FileBegins)
  | { readonly kind: 'piece'; readonly bytes: Buffer }
  | ({ readonly kind: 'end' } & ArchiveEnd)

/** Reads an archive from its first line to its end; refuses one that is cut, or whose lines are not those that were written. */
export async function* readArchive(file: string): AsyncGenerator<ArchivePart> {
  const hash = createHash('sm3')
  let first = true
  let ended = false
  for await (const line of linesOf(file)) {
    if (ended) throw damaged(file, 'there is something after its end')
    const part = first ? readHead(line) : readPart(line)
    if (part === null) throw damaged(file, `a line that is none of a backup: ${line.slice(0, 80)}`)
    if (part.kind === 'end') {
      if (part.sm3 !== hash.digest('hex')) throw damaged(file, 'its lines do not hash to its SM3')
      ended = true
    } else hash.update(line).update('\n')
    first = false
    yield part
  }
  if (!ended) throw damaged(file, 'it has no end')
}

/** Walks through an archive and gives its head and manifest if all of it is as it was written. */
export async function verifyArchive(
  file: string,
): Promise<{ readonly head: ArchiveHead; readonly manifest: Manifest }> {
  let head: ArchiveHead | null = null
  for await (const part of readArchive(file)) {
    if (part.kind === 'head') head = part.head
    if (part.kind === 'end' && head) return { head, manifest: part.manifest }
  }
  throw damaged(file, 'it is empty')
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const source = createReadStream(file)
  const unpacked = createGunzip()
  source.on('error', (error) => unpacked.destroy(error))
  let rest: Buffer = Buffer.alloc(0)
  try {
    for await (const chunk of source.pipe(unpacked)) {
      rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
      let from = 0
      for (let to = rest.indexOf(10, from); to >= 0; to = rest.indexOf(10, from)) {
        yield rest.toString('utf8', from, to)
        from = to + 1
      }
      rest = rest.subarray(from)
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_'))
      throw damaged(file, error.message, error)
    if (hasCode(error, 'ENOENT')) throw serverError('backup-not-found', error.message, { cause: error, detail: file })
    throw error
  } finally {
    source.destroy()
  }
  if (rest.length > 0) throw damaged(file, 'its last line is cut')
}

function readHead(line: string): ArchivePart | null {
  const head = asJson(line) as ArchiveHead | null
  return head?.mingxiaoBackup === 1 ? { kind: 'head', head } : null
}

function readPart(line: string): ArchivePart | null {
  if (line.startsWith('[')) return { kind: 'row', line }
  if (line.startsWith('"')) return { kind: 'piece', bytes: Buffer.from(line.slice(1, -1), 'base64') }
  const said = asJson(line) as (Partial<TableBegins> & Partial<FileBegins> & Partial<ArchiveEnd>) | null
  if (said?.table && said.columns) return { kind: 'table', table: said.table, columns: said.columns }
  if (said?.file) return { kind: 'file', file: said.file }
  if (said?.manifest && said.sm3) return { kind: 'end', manifest: said.manifest, sm3: said.sm3 }
  return null
}

function asJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return null
  }
}

function damaged(file: string, why: string, cause?: unknown) {
  return serverError('backup-damaged', `${file}: ${why}`, { detail: file, cause })
}
