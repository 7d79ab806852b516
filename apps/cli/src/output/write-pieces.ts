import { once } from 'node:events'
import { closeSync, openSync, writeSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'
import { outputError } from './write-output.ts'

/** A piece of a long result, made only when it is its turn. */
export type Piece = string | (() => string)

/** Writes a result piece by piece, to a file or the standard output: a long one never stands in memory as a whole. */
export async function writePieces(pieces: readonly Piece[], file?: string): Promise<void> {
  const texts = textsOf(pieces)
  if (file !== undefined) return writeToFile(texts, file)
  for (const text of texts) if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

function* textsOf(pieces: readonly Piece[]): Generator<string> {
  for (const piece of pieces) yield typeof piece === 'string' ? piece : piece()
}

function writeToFile(texts: Iterable<string>, file: string): void {
  try {
    const opened = openSync(file, 'w')
    for (const text of texts) writeSync(opened, stripVTControlCharacters(text))
    closeSync(opened)
  } catch (cause) {
    throw outputError(file, cause)
  }
}
