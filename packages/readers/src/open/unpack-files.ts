import { AppError } from '@mingxiao/core'
import { readerError } from '../errors.ts'
import { limits } from '../limits.ts'
import { openZip } from '../zip/open-zip.ts'
import { detectFormat } from './detect-format.ts'

/** A file of a package by its name, which may name folders, and its content. */
export interface PackageFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** The files in an archive and in the archives in it, one level deep; what systems leave in every archive is passed over. */
export function unpackFiles(bytes: Uint8Array): readonly PackageFile[] {
  let unpacked = 0
  return filesIn(bytes).flatMap((file) => {
    const files = isArchive(file.bytes) ? filesIn(file.bytes).map((inner) => within(file.name, inner)) : [file]
    unpacked += files.reduce((size, each) => size + each.bytes.length, 0)
    if (unpacked > limits.inflatedBytes) throw readerError('archive-too-large', `${unpacked} bytes at ${file.name}`)
    return files
  })
}

function filesIn(bytes: Uint8Array): PackageFile[] {
  const archive = openZip(bytes)
  return archive.names
    .filter((name) => !isLeftBySystem(name))
    .flatMap((name) => {
      const content = archive.read(name)
      return content === null ? [] : [{ name, bytes: content }]
    })
}

function within(folder: string, { name, bytes }: PackageFile): PackageFile {
  return { name: `${folder}/${name}`, bytes }
}

/** A file that no reader takes is no archive either; whoever reads it will say so. */
function isArchive(bytes: Uint8Array): boolean {
  try {
    return bytes[0] === 0x50 && bytes[1] === 0x4b && detectFormat(bytes) === 'archive'
  } catch (error) {
    if (error instanceof AppError) return false
    throw error
  }
}

/** Folders, hidden files, what macOS and Windows add, and the files that Word and LibreOffice leave beside an open document. */
export function isLeftBySystem(path: string): boolean {
  const name = path.split('/').at(-1) ?? ''
  return (
    name === '' ||
    path.split('/').some((step) => step.startsWith('.') || step === '__MACOSX') ||
    /^(?:~\$|~WRL|Thumbs\.db$|desktop\.ini$)/i.test(name) ||
    /\.tmp$/i.test(name)
  )
}
