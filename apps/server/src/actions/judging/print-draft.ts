import { type CompletedDraft, type Draft, printDraft } from '@mingxiao/drafts'
import {
  type FontFiles,
  layoutPackage,
  loadFontFiles,
  prepareFonts,
  printDocx,
  printPdf,
  printXlsx,
  writePackageCsv,
} from '@mingxiao/writers'
import { completeWhatReads } from './judge-draft.ts'

export type ExportFormat = 'docx' | 'xlsx' | 'pdf' | 'json' | 'csv'

/** A package as a file that people or programs take with them. */
export interface PrintedDraft {
  readonly bytes: Uint8Array
  readonly mediaType: string
  readonly name: string
}

export function printDraftAs(draft: Draft, format: ExportFormat): PrintedDraft {
  const { completed } = completeWhatReads(draft)
  const { unit, year } = completed.pack
  const ending = format === 'json' ? 'mingxiao.json' : format
  return {
    bytes: printers[format](draft, completed),
    mediaType: mediaTypes[format],
    name: `${unit}${year}年度自评材料.${ending}`,
  }
}

const printers: Readonly<Record<ExportFormat, (draft: Draft, completed: CompletedDraft) => Uint8Array>> = {
  docx: (_, completed) => printDocx(layoutPackage(completed)),
  xlsx: (_, completed) => printXlsx(layoutPackage(completed)),
  pdf: (_, completed) => {
    const laid = layoutPackage(completed)
    fonts ??= loadFontFiles()
    return printPdf(laid, prepareFonts([laid], fonts))
  },
  json: (draft) => Buffer.from(printDraft(draft)),
  csv: (_, { pack }) => Buffer.from(writePackageCsv(pack)),
}

const mediaTypes: Readonly<Record<ExportFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
  json: 'application/json',
  csv: 'text/csv; charset=utf-8',
}

/** Read once: two files of some megabytes. */
let fonts: FontFiles | undefined
