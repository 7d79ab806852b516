import {
  baseDataHunan2024,
  type Package,
  projectEvaluationHunan2024,
  projectReportHunan2024,
  unitEvaluationHunan2024,
  unitReportHunan2024,
} from '@mingxiao/core'
import { aPackage } from './a-package.ts'
import { archiveKey } from './archive-of-example.ts'
import { choose, listFrom, mappingFrom } from './example-values.ts'
import { goodPackage } from './good-package.ts'
import type { PackageTexts } from './package-texts.ts'
import { reportOfExample } from './report-of-example.ts'
import { tableOfExample } from './table-of-example.ts'
import type { Texts } from './texts.ts'

/**
 * The package that an example of a rule's document stands for: a good package with the example's changes laid over it.
 * The example is written in the words of the forms; a word that they do not have is an error that names those they have.
 */
export function packageOfExample(example: unknown): Package {
  const entries = Object.entries(mappingFrom(example ?? {}, 'the example')).filter(([key]) => key !== archiveKey)
  const changes = entries.map(([key, value]) => {
    const attachment = choose(key, attachments, 'the example')
    return [attachment.key, value === null ? null : attachment.read(value, key)]
  })
  return aPackage(Object.fromEntries(changes) as PackageTexts)
}

interface Attachment {
  readonly key: keyof PackageTexts
  readonly read: (value: unknown, where: string) => Texts
}

const year = goodPackage().year ?? 0

const attachments: ReadonlyMap<string, Attachment> = new Map<string, Attachment>([
  ['附件1', { key: 'baseData', read: tableOfExample(baseDataHunan2024, year) }],
  ['附件2', { key: 'unitEvaluation', read: tableOfExample(unitEvaluationHunan2024, year) }],
  ['附件3', { key: 'projects', read: listFrom('第{}个', tableOfExample(projectEvaluationHunan2024, year)) }],
  ['附件4', { key: 'unitReport', read: reportOfExample(unitReportHunan2024) }],
  ['附件5', { key: 'projectReport', read: reportOfExample(projectReportHunan2024) }],
])
