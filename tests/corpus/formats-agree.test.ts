import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Finding, renderFinding, rules, runRules } from '@mingxiao/audit'
import type { Package } from '@mingxiao/core'
import { readPackage } from '@mingxiao/readers'
import { describe, expect, it } from 'vitest'

const rulesById = new Map(rules.map((rule) => [rule.id, rule]))

/** The sample of this repository, and the published package it was made from where that is at hand. */
const ours = new URL('../../samples/', import.meta.url)
const published = new URL('../../../shared/samples/', import.meta.url)

async function packageIn(folder: URL, file: string): Promise<Package> {
  const { value, notices } = await readPackage(readFileSync(new URL(file, folder)))
  expect(notices).toEqual([])
  if (!value) throw new Error(`${file} holds no package`)
  return value
}

async function findingsIn(folder: URL, file: string): Promise<readonly Finding[]> {
  return runRules(await packageIn(folder, file), rules)
}

/** What must be the same in every format: everything but where in the file it stands. */
function stated(findings: readonly Finding[]) {
  return findings
    .map((finding) => ({
      fingerprint: finding.fingerprint,
      code: finding.rule.code,
      severity: finding.severity,
      at: `${finding.place.attachment} ${finding.place.label}`,
      text: renderFinding(finding, rulesById, 'zh'),
      related: finding.related.map(({ attachment, label }) => `${attachment} ${label}`),
    }))
    .sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1))
}

/** Workbooks and pages hold figures without the spaces typed around them, and no figure hidden in a merged-away cell. */
const isLost = ({ code, at }: { code: string; at: string }) => code === 'H08' || at === '2 无栏目的内容“0”'
const known = (findings: ReturnType<typeof stated>) => findings.filter((finding) => !isLost(finding))

describe('the sample package', async () => {
  const docx = stated(await findingsIn(ours, 'yuanjiang-2024.docx'))

  for (const format of ['doc', 'xlsx', 'xls', 'txt']) {
    it(`gives the same findings with the same fingerprints as ${format} and as docx`, async () => {
      expect(stated(await findingsIn(ours, `yuanjiang-2024.${format}`))).toEqual(docx)
    })
  }

  for (const format of ['html', 'pdf']) {
    it(`gives as ${format} the same findings as docx, but for what it has lost`, async () => {
      expect(known(stated(await findingsIn(ours, `yuanjiang-2024.${format}`)))).toEqual(known(docx))
    })
  }

  it('gives every finding a fingerprint of its own', () => {
    expect(new Set(docx.map(({ fingerprint }) => fingerprint)).size).toBe(docx.length)
  })
})

const isPublishedHere = existsSync(fileURLToPath(published))

describe.skipIf(!isPublishedHere)('the published package', async () => {
  const docx = isPublishedHere ? await findingsIn(published, 'yuanjiang-2024.docx') : []

  for (const format of ['doc', 'txt']) {
    it(`gives the same findings with the same fingerprints as ${format} and as docx`, async () => {
      expect(stated(await findingsIn(published, `yuanjiang-2024.${format}`))).toEqual(stated(docx))
    })
  }

  for (const format of ['html', 'pdf']) {
    it(`gives as ${format} the same findings as docx, but for what it has lost`, async () => {
      const found = stated(await findingsIn(published, `yuanjiang-2024.${format}`))
      expect(known(found)).toEqual(known(stated(docx)))
    })
  }

  for (const format of ['xlsx', 'xls']) {
    it(`gives as ${format}, which holds the four tables only, the findings of a package without reports`, async () => {
      const pack = await packageIn(published, 'yuanjiang-2024.docx')
      const tables = stated(runRules({ ...pack, unitReport: null, projectReport: null }, rules))
      const workbook = stated(await findingsIn(published, `yuanjiang-2024-tables.${format}`))
      expect(known(workbook)).toEqual(known(tables))
    })
  }

  it('gives the same kinds of findings as the sample made from it', async () => {
    const kinds = (findings: readonly Finding[]) =>
      findings.map(({ rule, message, place }) => `${place.attachment} ${rule.code} ${message}`).sort()
    expect(kinds(await findingsIn(ours, 'yuanjiang-2024.docx'))).toEqual(kinds(docx))
  })
})
