import { type Archive, createArchive } from '../copies/archive.ts'
import { mappingFrom } from './example-values.ts'
import { goodPackage } from './good-package.ts'

/** The key under which an example writes down another package to compare with. */
export const archiveKey = '存档'

/** The archive of an example: one package with the unit, the year and the texts of its unit report. Undefined where it has none. */
export function archiveOfExample(example: unknown): Archive | undefined {
  const { [archiveKey]: archived } = mappingFrom(example ?? {}, 'the example')
  if (archived === undefined) return undefined
  const { 单位: unit, 年度: year, 文字: texts } = mappingFrom(archived, archiveKey)
  if (typeof unit !== 'string' || typeof year !== 'number' || !Array.isArray(texts)) {
    throw new Error(`${archiveKey} must say 单位, 年度 and 文字`)
  }
  return archiveOf({ unit, year, texts: texts.map(String) })
}

/** An archive of one package of which nothing is known but the texts of its unit report. */
export function archiveOf({
  unit,
  year,
  texts,
}: {
  readonly unit: string
  readonly year: number
  readonly texts: readonly string[]
}): Archive {
  const passages = texts.map((quote, at) => ({
    attachment: '4',
    label: `第${at + 1}段`,
    quote,
    table: null,
    row: null,
    column: null,
    origin: { format: 'form', path: `附件4/段${at + 1}` } as const,
  }))
  const nothing = { departments: [], projects: [], signatures: [], tables: [], satisfactions: [], reasons: [] }
  return createArchive([{ ...nothing, source: `${unit}${year}.docx`, unit, year, passages }], goodPackage().year ?? 0)
}
