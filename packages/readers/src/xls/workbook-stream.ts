import { openCompoundFile } from '../cfb/compound-file.ts'
import { isCompoundFile } from '../cfb/header.ts'
import { readU16 } from '../cfb/little-endian.ts'
import { readerError } from '../errors.ts'
import { recordTypes } from './records.ts'

/** The stream of records that is the workbook. */
export interface WorkbookStream {
  readonly name: string
  readonly bytes: Uint8Array
  /** False where the file ends before the stream does. */
  readonly isComplete: boolean
}

/** Finds the workbook of Excel 97 or later in its compound file ([MS-XLS] 2.1); an older one is refused. */
export function openWorkbookStream(bytes: Uint8Array): WorkbookStream {
  if (!isCompoundFile(bytes)) {
    if (isBareWorkbook(bytes)) throw readerError('excel-file-too-old', 'a workbook without a compound file')
    throw readerError('not-a-workbook', 'no compound file')
  }
  const file = openCompoundFile(bytes)
  // An xlsx with a password is a compound file around the encrypted archive ([MS-OFFCRYPTO] 1.3.1).
  if (file.readStream('EncryptedPackage') !== null) throw readerError('file-encrypted', 'EncryptedPackage')
  const stream = file.readStream(streamName)
  if (stream === null) {
    if (file.readStream(oldStreamName) !== null) throw readerError('excel-file-too-old', 'a stream Book')
    throw readerError('not-a-workbook', `no Workbook among ${file.streamNames.slice(0, 20).join()}`)
  }
  refuseOldVersion(stream.bytes)
  return { name: streamName, ...stream }
}

const streamName = 'Workbook'
/** Of Excel 5 and 95. */
const oldStreamName = 'Book'

/** Whether the file begins with the first record of a workbook, as those of Excel 2 to 4 do. */
export function isBareWorkbook(bytes: Uint8Array): boolean {
  const size = readU16(bytes, 2)
  return bareBeginnings.has(readU16(bytes, 0)) && size >= 4 && size <= 16
}

const bareBeginnings = new Set([0x0009, 0x0209, 0x0409, 0x0809])
const biff8 = 0x0600

function refuseOldVersion(stream: Uint8Array): void {
  if (readU16(stream, 0) !== recordTypes.bof) throw readerError('not-a-workbook', 'the stream begins with no BOF')
  const version = readU16(stream, 4)
  if (version !== biff8) throw readerError('excel-file-too-old', `version ${version.toString(16)}`)
}
