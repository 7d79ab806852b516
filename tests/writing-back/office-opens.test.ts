import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { annotateDocx, annotateXlsx } from '@mingxiao/writers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { judge } from './judge.ts'
import { samples } from './samples.ts'

const options = { language: 'zh', date: '2025-06-30T08:00:00Z' } as const
const hasOffice = spawnSync('soffice', ['--version']).status === 0
const patience = 120_000

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mingxiao-office-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** The file as LibreOffice understands it, in its own format of one XML file. */
function opened(bytes: Uint8Array, from: 'docx' | 'xlsx', to: 'fodt' | 'fods'): string {
  writeFileSync(join(folder, `file.${from}`), bytes)
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  const { status, stderr } = spawnSync(
    'soffice',
    [profile, '--headless', '--convert-to', to, '--outdir', folder, join(folder, `file.${from}`)],
    { encoding: 'utf8', timeout: patience },
  )
  expect(status, stderr).toBe(0)
  return readFileSync(join(folder, `file.${to}`), 'utf8')
}

/** The lines of all remarks that an office document holds, each remark with its lines joined. */
function remarksIn(xml: string): readonly string[] {
  return [...xml.matchAll(/<office:annotation [\s\S]*?<\/office:annotation>/g)].map(([remark]) => {
    const lines = [...remark.matchAll(/<text:p[^>]*>([\s\S]*?)<\/text:p>/g)].map(([, line = '']) => line)
    return lines.map((line) => line.replace(/<[^>]*>/g, '')).join('\n')
  })
}

test.runIf(hasOffice)(
  'LibreOffice shows the comments and changes of an annotated document',
  async () => {
    const [[, bytes] = []] = samples('docx')
    if (!bytes) throw new Error('the sample')
    const findings = await judge(bytes)
    const { bytes: annotated, comments } = annotateDocx(bytes, findings, options)
    const xml = opened(annotated, 'docx', 'fodt')
    const remarks = remarksIn(xml)
    expect(remarks).toHaveLength(comments)
    expect(remarks).toContainEqual(expect.stringMatching(/^错误 A03\n“项目支出·2024年决算数”填的是128218\.80/))
    expect(xml.match(/<text:changed-region/g)?.length).toBeGreaterThanOrEqual(10)
    expect(xml).toContain('128208.80')
  },
  patience,
)

test.runIf(hasOffice)(
  'LibreOffice shows the notes of an annotated workbook',
  async () => {
    const [[, bytes] = []] = samples('xlsx')
    if (!bytes) throw new Error('the sample')
    const findings = await judge(bytes)
    const remarks = remarksIn(opened(annotateXlsx(bytes, findings, options).bytes, 'xlsx', 'fods'))
    expect(remarks.length).toBeGreaterThanOrEqual(60)
    expect(remarks.join('\n').match(/(?:错误|警告|提示) [A-Z]\d\d/g)).toHaveLength(findings.length)
  },
  patience,
)
