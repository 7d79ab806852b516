import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { documentOf } from '../testing/document-of.ts'
import { printDocx } from '../testing/print-docx.ts'
import { convertWithOffice } from './convert-with-office.ts'
import { findOffice } from './find-office.ts'
import { readWithOffice } from './read-with-office.ts'

const rtf = new TextEncoder().encode(
  String.raw`{\rtf1\ansi{\fonttbl{\f0 SimSun;}}\f0 \u38468?\u20214?1\par
\trowd\cellx2000\cellx4000 \u20998?\u20540?\cell 10\cell\row
\pard\u22635?\u34920?\u20154?\par}`,
)

test('where LibreOffice is not installed, the file is refused with what to do', async () => {
  await expect(readWithOffice(rtf, 'rtf', null)).rejects.toMatchObject({
    code: 'office-not-installed',
    forUser: expect.stringContaining('LibreOffice'),
  })
})

describe.skipIf(process.platform === 'win32')('a program in its place', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'mingxiao-office-test-'))
    writeFileSync(join(folder, 'converted.docx'), printDocx(documentOf(['附件1'])))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  /** A program that runs these lines; $out is the folder it is to write to, $profile that of its profile. */
  function program(...lines: readonly string[]): string {
    const path = join(folder, `program-${readdirSync(folder).length}`)
    const head = ['#!/bin/sh', 'out=""; for arg; do test "$before" = --outdir && out="$arg"; before="$arg"; done']
    writeFileSync(path, `${[...head, ...lines].join('\n')}\n`)
    chmodSync(path, 0o755)
    return path
  }

  test('is given the file and asked for what we read; the notice says so', async () => {
    const path = program(
      `echo "$@" > ${folder}/arguments`,
      `mkdir -p "$out" && cp ${folder}/converted.docx "$out/source.docx"`,
    )
    const { value, notices } = await readWithOffice(rtf, 'rtf', path)
    expect(value.blocks).toMatchObject([{ text: '附件1', origin: { format: 'docx' } }])
    expect(notices).toEqual([{ code: 'converted', data: { format: 'docx' }, origin: null }])
    const args = readFileSync(join(folder, 'arguments'), 'utf8')
    expect(args).toMatch(
      /^-env:UserInstallation=file:\S+ --headless .*--convert-to docx:MS Word 2007 XML .*source\.rtf\n$/,
    )
    const [, profile = ''] = /UserInstallation=file:\/\/(\S+)/.exec(args) ?? []
    expect(existsSync(profile)).toBe(false)
  })

  test.each([
    ['fails', ['exit 1']],
    ['ends well without a file', ['exit 0']],
  ])('that %s is no success', async (_, lines) => {
    await expect(readWithOffice(rtf, 'rtf', program(...lines))).rejects.toMatchObject({ code: 'office-failed' })
  })

  test('that cannot be started is no success', async () => {
    await expect(readWithOffice(rtf, 'rtf', join(folder, 'nowhere'))).rejects.toMatchObject({ code: 'office-failed' })
  })

  test('that takes too long is ended, with all it has started', async () => {
    const path = program(`sleep 100 & echo $! > ${folder}/child`, 'wait')
    await expect(convertWithOffice(rtf, 'rtf', path, 1000)).rejects.toMatchObject({ code: 'office-too-slow' })
    const child = Number(readFileSync(join(folder, 'child'), 'utf8'))
    await setTimeout(200)
    expect(isRunning(child)).toBe(false)
  })
})

describe.skipIf(findOffice() === null)('LibreOffice itself', () => {
  test('turns a rich text file into its paragraphs and tables', { timeout: 120_000 }, async () => {
    const { value, notices } = await readWithOffice(rtf, 'rtf')
    expect(value.blocks).toMatchObject([
      { text: '附件1' },
      { rowCount: 1, columnCount: 2, cells: [{ text: '分值' }, { text: '10' }] },
      { text: '填表人' },
    ])
    expect(notices).toEqual([{ code: 'converted', data: { format: 'docx' }, origin: null }])
  })
})

/** A process that was ended but not yet waited for still has its number. */
function isRunning(id: number): boolean {
  const status = existsSync(`/proc/${id}/stat`) ? readFileSync(`/proc/${id}/stat`, 'utf8') : ''
  return status !== '' && !/\) Z /.test(status)
}
