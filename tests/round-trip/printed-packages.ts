import { readdirSync, readFileSync } from 'node:fs'
import { aPackage, goodPackage } from '@mingxiao/audit/testing'
import type { Package } from '@mingxiao/core'
import { completeDraft, type Draft, readDraft } from '@mingxiao/drafts'
import { recognise } from '@mingxiao/readers'
import { documentOf } from '@mingxiao/readers/testing'
import type { LayoutSource } from '@mingxiao/writers'
import { readSample } from '../../samples/yuanjiang-2024/read-sample.ts'
import { readFamily } from '../corpus/families/read-family.ts'

/** What printing is tried on: packages of every edition, whole and faulty, and one held as data with its sources. */
export const printedPackages: readonly (readonly [name: string, source: LayoutSource])[] = [
  ['one project', readSource(aPackage(goodPackage(1)))],
  ['six projects', readSource(aPackage(goodPackage(6)))],
  ['the sample with all its faults', readSource(recognise(readSample('docx')).value)],
  ['the corrected sample', correctedSample()],
  ['the corrected sample before its reports are dated', undatedSample()],
  ...familyNames().map((name) => [name, familySource(name)] as const),
]

export function correctedSample(): LayoutSource {
  return completeDraft(sampleDraft())
}

function undatedSample(): LayoutSource {
  const draft = sampleDraft()
  return completeDraft({ ...draft, reports: draft.reports.map((report) => ({ ...report, date: '' })) })
}

function sampleDraft(): Draft {
  const file = new URL('../../samples/yuanjiang-2024.mingxiao.json', import.meta.url)
  return readDraft(readFileSync(file, 'utf8'))
}

function familyNames(): readonly string[] {
  const files = readdirSync(new URL('../corpus/families/', import.meta.url))
  return files.filter((file) => file.endsWith('.json')).map((file) => file.replace('.json', ''))
}

function familySource(name: string): LayoutSource {
  return readSource(recognise(documentOf(readFamily(name).blocks, 'docx')).value)
}

function readSource(pack: Package | null): LayoutSource {
  if (!pack) throw new Error('a package that is no package')
  return { pack, figures: new Map(), paragraphs: new Map() }
}
