import { type Document, type Package, type Result, squeezed } from '@mingxiao/core'
import { NoticeList } from '../notice-list.ts'
import { assemble } from './assemble.ts'
import { dropRepeatedTables } from './drop-repeated-tables.ts'
import type { FileAttachments } from './file-attachments.ts'
import { findAttachments } from './find-attachments.ts'
import { findYear } from './find-year.ts'

/** A document and the name of its file, which its places name too. */
export interface NamedDocument {
  readonly name: string
  readonly document: Document
}

/** Finds the one package that lies in several files; each attachment counts once, the first in the order given. */
export function recogniseFiles(files: readonly NamedDocument[]): Result<Package | null> {
  const notices = new NoticeList()
  const found = files.map(({ name, document }) => ({ name, attachments: findAttachments(document, notices) }))
  const year = findYear(found.flatMap(({ attachments }) => attachments))
  const holding = found
    .filter(({ attachments }) => attachments.length > 0)
    .map((file) => ({ ...file, alone: assemble(file.attachments, year, new NoticeList()) }))
  if (holding.length === 0) notices.add('no-attachment', null)
  else {
    if (year === null) notices.add('no-year', null)
    for (const { name } of found.filter(({ attachments }) => attachments.length === 0)) {
      notices.add('file-without-attachment', null, { file: name })
    }
  }
  const value = holding.length === 0 ? null : merge(holding, year, notices)
  return { value, notices: notices.toArray() }
}

function merge(files: readonly FileAttachments[], year: number | null, notices: NoticeList): Package {
  const unit = mostCommon(files.map(({ alone }) => alone.unit).filter((name) => name !== ''))
  for (const { name, attachments, alone } of files) {
    const own = findYear(attachments)
    if (own !== null && own !== year) {
      notices.add('file-of-other-year', null, { file: name, year: String(own), others: String(year) })
    }
    if (alone.unit !== '' && alone.unit !== unit) {
      notices.add('file-of-other-unit', null, { file: name, unit: alone.unit, others: unit })
    }
  }
  return { ...assemble(dropRepeatedTables(files, notices), year, notices), unit: squeezed(unit) }
}

/** Of those that are equally common the first. */
function mostCommon(names: readonly string[]): string {
  const [most] = [...Map.groupBy(names, (name) => name)].sort(([, a], [, b]) => b.length - a.length)
  return most?.[0] ?? ''
}
