import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readXlsx } from '@mingxiao/readers'
import { type LaidBlock, layoutPackage, printXlsx } from '@mingxiao/writers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withoutOrigins } from '../writing-back/without-origins.ts'
import { cellsInFods } from './cells-in-fods.ts'
import { printedPackages } from './printed-packages.ts'
import { tagFigures } from './tag-figures.ts'

const hasOffice = spawnSync('soffice', ['--version']).status === 0
const patience = 240_000
const workbooks = printedPackages.map(([name, source]) => ({
  name,
  laid: layoutPackage(source),
  bytes: printXlsx(tagFigures(layoutPackage(source))),
}))

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mingxiao-office-'))
  for (const { name, bytes } of workbooks) writeFileSync(join(folder, `${name}.xlsx`), bytes)
  for (const format of hasOffice ? ['xlsx', 'fods'] : []) saveAs(format)
}, patience)
afterAll(() => rmSync(folder, { recursive: true }))

/** One run of LibreOffice for all files: starting it takes longer than the rest. */
function saveAs(format: string): void {
  const files = workbooks.map(({ name }) => join(folder, `${name}.xlsx`))
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  const { status, stderr } = spawnSync(
    'soffice',
    [profile, '--headless', '--convert-to', format, '--outdir', join(folder, 'saved'), ...files],
    { encoding: 'utf8', timeout: patience },
  )
  expect(status, stderr).toBe(0)
}

describe.runIf(hasOffice)('a workbook that LibreOffice opened', () => {
  it.each(workbooks)('reads the same when it is saved: $name', ({ name, bytes }) => {
    expect(blocksOf(readFileSync(join(folder, 'saved', `${name}.xlsx`)))).toEqual(blocksOf(bytes))
  })

  it.each(workbooks)('shows in its cells what was laid out: $name', ({ name, laid }) => {
    const shown = cellsInFods(readFileSync(join(folder, 'saved', `${name}.fods`), 'utf8'))
    expect(shown).toEqual(laid.sections.map(({ blocks }) => blocks.flatMap(textsOf).filter((text) => text !== '')))
  })
})

function blocksOf(bytes: Uint8Array): unknown {
  const { value, notices } = readXlsx(bytes)
  expect(notices).toEqual([])
  return withoutOrigins(value.blocks)
}

function textsOf(block: LaidBlock): readonly string[] {
  const cells = block.kind === 'table' ? block.rows.flatMap((row) => row.cells) : [{ paragraphs: [block] }]
  return cells.map(({ paragraphs }) => paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n'))
}
