import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { anObjectStorage, type HeldStorage } from '../../testing/an-object-storage.ts'
import { openEvidenceObjects } from './evidence-objects.ts'

const incoming = mkdtempSync(join(tmpdir(), 'mingxiao-objects-'))
let held: HeldStorage
beforeEach(async () => {
  held = await anObjectStorage()
})
afterEach(() => held.close())
afterAll(() => rmSync(incoming, { recursive: true, force: true }))

const open = (changes: object = {}) => openEvidenceObjects({ ...held.storage, ...changes }, incoming)
const content = async function* (...pieces: readonly string[]) {
  for (const piece of pieces) yield Buffer.from(piece)
}
async function textOf(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const pieces: Uint8Array[] = []
  for await (const piece of bytes) pieces.push(piece)
  return Buffer.concat(pieces).toString()
}

test('a file that comes twice is put once, under its SM3, and leaves nothing on this machine', async () => {
  const files = open()
  const first = await files.put(content('佐', '证'), 100)
  expect(await files.put(content('佐证'), 100)).toEqual(first)
  expect([...held.objects.keys()]).toEqual([`/bucket/${first.hash.slice(0, 2)}/${first.hash}`])
  expect(held.asked).toEqual({ HEAD: 2, PUT: 1 })
  expect(await textOf(files.read(first.hash))).toBe('佐证')
  expect([await files.has(first.hash), await files.has('0'.repeat(64))]).toEqual([true, false])
  expect(readdirSync(incoming)).toEqual([])
})

test('a file of megabytes comes back as it was', async () => {
  const files = open()
  const text = '佐证材料'.repeat(400_000)
  const { hash, bytes } = await files.put(content(text), 1e9)
  expect(bytes).toBe(4_800_000)
  expect(await textOf(files.read(hash))).toBe(text)
})

test('a storage that is not there for a moment is asked again', async () => {
  held.fail(503, 500)
  const { hash } = await open().put(content('佐证'), 100)
  expect(await open().has(hash)).toBe(true)
})

test('what the storage refuses, or does not have, is an error of its own', async () => {
  const refused = { code: 'storage-unavailable' }
  await expect(open({ secretKey: 'another' }).put(content('佐证'), 100)).rejects.toMatchObject(refused)
  await expect(textOf(open().read('0'.repeat(64)))).rejects.toMatchObject(refused)
  await expect(open({ url: 'http://127.0.0.1:9/bucket/' }).has('0'.repeat(64))).rejects.toMatchObject(refused)
  await expect(open().put(content('佐证', '佐证'), 10)).rejects.toMatchObject({ code: 'request-too-large' })
  expect([held.objects.size, readdirSync(incoming)]).toEqual([0, []])
})
