import { expect, test } from 'vitest'
import { printCompoundFile } from '../testing/cfb/print-compound-file.ts'
import { codeOf } from '../testing/code-of.ts'
import { openCompoundFile } from './compound-file.ts'

const counting = (length: number) => Uint8Array.from({ length }, (_, index) => index * 7)
const text = (content: string) => new TextEncoder().encode(content)

test('streams come back as they were, small ones from the mini stream', () => {
  const streams = { WordDocument: counting(10_000), '1Table': counting(4096), Data: text('short'), Empty: text('') }
  const file = openCompoundFile(printCompoundFile(streams))

  expect([...file.streamNames].sort()).toEqual(['1Table', 'Data', 'Empty', 'WordDocument'])
  for (const [name, bytes] of Object.entries(streams)) {
    const stream = file.readStream(name)
    expect([name, Buffer.from(stream?.bytes ?? []).equals(bytes), stream?.isComplete]).toEqual([name, true, true])
  }
})

test('names are found whatever their case, and unknown ones are not there', () => {
  const file = openCompoundFile(printCompoundFile({ WordDocument: text('x') }))
  expect(Buffer.from(file.readStream('worddocument')?.bytes ?? []).toString()).toBe('x')
  expect(file.readStream('Workbook')).toBeNull()
})

test('a file beyond 109 sectors of table goes on in the DIFAT', () => {
  const large = counting(8 * 1024 * 1024)
  const stream = openCompoundFile(printCompoundFile({ Large: large })).readStream('Large')
  expect(Buffer.from(stream?.bytes ?? []).equals(large)).toBe(true)
})

test('a stream whose end is cut off comes as far as it goes, and says so', () => {
  const streams = { First: counting(6000), Second: counting(6000) }
  const whole = printCompoundFile(streams)
  const file = openCompoundFile(whole.subarray(0, whole.length - 1000))
  const second = file.readStream('Second')

  expect(file.readStream('First')?.isComplete).toBe(true)
  expect(second?.isComplete).toBe(false)
  expect(Buffer.from(second?.bytes ?? []).equals(streams.Second.subarray(0, second?.bytes.length))).toBe(true)
  // The last sector of the stream was padded by 144 bytes.
  expect(second?.bytes.length).toBe(6000 - (1000 - 144))
})

test('a chain that bites its tail ends', () => {
  const bytes = Buffer.from(printCompoundFile({ Stream: counting(6000) }))
  const fat = 512
  const streamStart = 2
  bytes.writeUInt32LE(streamStart, fat + (streamStart + 5) * 4)
  const stream = openCompoundFile(bytes).readStream('Stream')
  expect(stream?.bytes.length).toBeLessThanOrEqual(6000)
})

test('a directory that loops is walked once', () => {
  const bytes = Buffer.from(printCompoundFile({ A: text('a'), B: text('b') }))
  const directory = 512 * 2
  for (const entry of [1, 2]) bytes.writeUInt32LE(1, directory + entry * 128 + 68)
  expect(openCompoundFile(bytes).streamNames.length).toBeLessThanOrEqual(2)
})

test('what is no compound file, or only its beginning, is refused', () => {
  const whole = printCompoundFile({ WordDocument: counting(9000) })
  const unknownSectors = Buffer.from(whole)
  unknownSectors.writeUInt16LE(5, 30)

  expect(codeOf(() => openCompoundFile(text('PK\x03\x04')))).toBe('compound-file-damaged')
  expect(codeOf(() => openCompoundFile(whole.subarray(0, 300)))).toBe('compound-file-damaged')
  expect(codeOf(() => openCompoundFile(whole.subarray(0, 512)))).toBe('compound-file-damaged')
  expect(codeOf(() => openCompoundFile(unknownSectors))).toBe('compound-file-damaged')
  expect(codeOf(() => openCompoundFile(Buffer.concat([whole.subarray(0, 512), new Uint8Array(5000)])))).toBe(
    'compound-file-damaged',
  )
})

test('sizes of four gigabytes ask for no more memory than the file has', () => {
  const bytes = Buffer.from(printCompoundFile({ Stream: counting(6000) }))
  bytes.writeUInt32LE(0xffffffff, 512 * 2 + 128 + 120)
  const stream = openCompoundFile(bytes).readStream('Stream')
  expect([stream?.bytes.length, stream?.isComplete]).toEqual([6144, false])
})
