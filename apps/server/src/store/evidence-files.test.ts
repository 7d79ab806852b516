import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openEvidenceFiles } from './evidence-files.ts'

const directory = mkdtempSync(join(tmpdir(), 'mingxiao-evidence-'))
afterAll(() => rmSync(directory, { recursive: true, force: true }))

const content = async function* (...pieces: readonly string[]) {
  for (const piece of pieces) yield Buffer.from(piece)
}
async function textOf(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const pieces: Uint8Array[] = []
  for await (const piece of bytes) pieces.push(piece)
  return Buffer.concat(pieces).toString()
}

test('a file that comes twice is kept once, under its SM3', async () => {
  const files = openEvidenceFiles(join(directory, 'twice'))
  const first = await files.put(content('佐', '证'), 100)
  const second = await files.put(content('佐证'), 100)
  expect(second).toEqual(first)
  expect(first.bytes).toBe(6)
  expect(await textOf(files.read(first.hash))).toBe('佐证')
  expect(await files.has('0'.repeat(64))).toBe(false)
})

test('a file that is too large, or whose sender goes away, leaves nothing behind', async () => {
  const place = join(directory, 'broken')
  const files = openEvidenceFiles(place)
  await expect(files.put(content('佐证', '佐证'), 10)).rejects.toMatchObject({ code: 'request-too-large' })
  const broken = async function* () {
    yield Buffer.from('佐')
    throw new Error('gone')
  }
  await expect(files.put(broken(), 100)).rejects.toThrow('gone')
  expect(readdirSync(join(place, 'incoming'))).toEqual([])
})

const full = join(directory, 'full')
const isMounted =
  process.getuid?.() === 0 &&
  spawnSync('mkdir', [full]).status === 0 &&
  spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', full]).status === 0
afterAll(() => {
  if (isMounted) spawnSync('umount', [full])
})

test.runIf(isMounted)('a full disk is named, leaves nothing behind, and smaller files still go in', async () => {
  const files = openEvidenceFiles(full)
  await expect(files.put(content('佐'.repeat(50_000)), 1e9)).rejects.toMatchObject({ code: 'ENOSPC' })
  expect(readdirSync(join(full, 'incoming'))).toEqual([])
  const { hash } = await files.put(content('证'), 1e9)
  expect(await textOf(files.read(hash))).toBe('证')
})
