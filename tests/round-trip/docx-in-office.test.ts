import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readDocx } from '@mingxiao/readers'
import { layoutPackage, printDocx } from '@mingxiao/writers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withoutOrigins } from '../writing-back/without-origins.ts'
import { printedPackages } from './printed-packages.ts'
import { tagFigures } from './tag-figures.ts'

const hasOffice = spawnSync('soffice', ['--version']).status === 0
const patience = 240_000
const printed = printedPackages.map(([, source]) => printDocx(tagFigures(layoutPackage(source))))

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mingxiao-office-'))
  if (hasOffice) saveAll()
}, patience)
afterAll(() => rmSync(folder, { recursive: true }))

/** One run of LibreOffice for all: starting it takes longer than the rest. */
function saveAll(): void {
  const files = printed.map((bytes, at) => {
    const file = join(folder, `${at}.docx`)
    writeFileSync(file, bytes)
    return file
  })
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  const { status, stderr } = spawnSync(
    'soffice',
    [profile, '--headless', '--convert-to', 'docx', '--outdir', join(folder, 'saved'), ...files],
    { encoding: 'utf8', timeout: patience },
  )
  expect(status, stderr).toBe(0)
}

/** A document paragraph by paragraph, its tables cell by cell. */
function shownIn(bytes: Uint8Array): unknown {
  const { value, notices } = readDocx(bytes)
  expect(notices).toEqual([])
  return withoutOrigins(value.blocks)
}

describe.runIf(hasOffice)('a document that LibreOffice opened and saved', () => {
  it.each(printedPackages.map(([name], at) => [name, at] as const))('shows the same in every cell: %s', (_, at) => {
    const bytes = printed[at]
    if (!bytes) throw new Error('nothing was printed')
    expect(shownIn(readFileSync(join(folder, 'saved', `${at}.docx`)))).toEqual(shownIn(bytes))
  })
})
