import { openCompoundFile } from '../../cfb/compound-file.ts'
import { isCompoundFile } from '../../cfb/header.ts'
import { readU16 } from '../../cfb/little-endian.ts'
import { readerError } from '../../errors.ts'
import { type Fib, readFib } from './fib.ts'

/** The streams a Word document is spread over ([MS-DOC] 2.1). */
export interface WordStreams {
  readonly fib: Fib
  readonly main: Uint8Array
  readonly table: Uint8Array
  /** Empty where the document has none. */
  readonly data: Uint8Array
  /** False where the file ends before its streams do. */
  readonly isComplete: boolean
}

export function openWordStreams(bytes: Uint8Array): WordStreams {
  if (readU16(bytes, 0) === word2) throw readerError('word-file-too-old', 'a Word 2 file')
  if (!isCompoundFile(bytes)) throw readerError('not-a-word-document', 'no compound file')
  const file = openCompoundFile(bytes)
  // A docx with a password is a compound file around the encrypted archive ([MS-OFFCRYPTO] 1.3.1).
  if (file.readStream('EncryptedPackage') !== null) throw readerError('file-encrypted', 'EncryptedPackage')
  const main = file.readStream('WordDocument')
  if (main === null) {
    throw readerError('not-a-word-document', `no WordDocument among ${file.streamNames.slice(0, 20).join()}`)
  }

  const fib = readFib(main.bytes)
  const table = file.readStream(fib.tableStream)
  if (table === null) throw readerError('compound-file-damaged', `no stream ${fib.tableStream}`)
  return {
    fib,
    main: main.bytes,
    table: table.bytes,
    data: file.readStream('Data')?.bytes ?? new Uint8Array(0),
    isComplete: main.isComplete && table.isComplete,
  }
}

/** Word 2 wrote its text without a container. */
const word2 = 0xa5db
