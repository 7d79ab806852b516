import { readdirSync } from 'node:fs'
import { type Finding, rules, runRules } from '@mingxiao/audit'
import { editions, type Package } from '@mingxiao/core'
import { readPackage } from '@mingxiao/readers'
import { type BlockText, documentOf, printDocx, printTxt, printXlsx } from '@mingxiao/readers/testing'
import { describe, expect, it } from 'vitest'
import { readFamily, withMistake } from './read-family.ts'
import { valuesRead } from './values-read.ts'

const names = readdirSync(new URL('./', import.meta.url))
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace('.json', ''))
  .sort()

const printers = { docx: printDocx, xlsx: printXlsx, txt: printTxt } as const

async function read(blocks: readonly BlockText[], format: keyof typeof printers): Promise<Package> {
  const { value, notices } = await readPackage(printers[format](documentOf(blocks, format)))
  expect(notices.filter(({ code }) => code !== 'no-year')).toEqual([])
  if (!value) throw new Error('no package was read')
  return value
}

/** A text export prints cells that are merged away as blank ones. */
function withoutBlanks(values: readonly unknown[]): unknown {
  return JSON.parse(JSON.stringify(values, (_, value: unknown) => (value === '（blank）' ? undefined : value)))
}

function told({ rule, message, place }: Finding): string {
  return `${rule.code} ${message} ${place.label}`
}

describe.each(names)('%s', (name) => {
  const { edition, blocks, read: expected, mistake } = readFamily(name)

  it('is read to the last cell by the form of its edition', async () => {
    const pack = await read(blocks, 'docx')
    expect(pack.edition).toBe(edition)
    expect(valuesRead(pack)).toEqual(expected)
  })

  it('is read alike from a workbook and from text', async () => {
    expect(valuesRead(await read(blocks, 'xlsx'))).toEqual(expected)
    expect(withoutBlanks(valuesRead(await read(blocks, 'txt')))).toEqual(withoutBlanks(expected))
  })

  it('gives no finding', async () => {
    expect(runRules(await read(blocks, 'docx'), rules).map(told)).toEqual([])
  })

  it.skipIf(!mistake)(`is found out: ${mistake?.says}`, async () => {
    if (!mistake) return
    const findings = runRules(await read(withMistake(blocks, mistake), 'docx'), rules)
    expect(findings.map(told)).toEqual(mistake.finds)
  })
})

it('every edition but that of the sample and that of unknown layouts has its family', () => {
  const covered = new Set(names.map((name) => readFamily(name).edition))
  const others = editions.map(({ id }) => id).filter((id) => id !== 'hunan-2024' && id !== 'other-layouts')
  expect(others.filter((id) => !covered.has(id))).toEqual([])
})
