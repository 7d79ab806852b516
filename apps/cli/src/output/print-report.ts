import { extname } from 'node:path'
import type { Language } from '@mingxiao/audit'
import { type CheckedFile, writeCsv, writeFindingsWorkbook, writeHtml, writeSarif } from '@mingxiao/writers'
import { readRuleDocument } from '../commands/read-rule-document.ts'
import { productVersion } from '../product-version.ts'
import { noticeText } from './notice-text.ts'
import { reportAsJson } from './report-as-json.ts'
import { reportAsText } from './report-as-text.ts'

export const reportFormats = ['text', 'json', 'sarif', 'html', 'xlsx', 'csv'] as const

export type ReportFormat = (typeof reportFormats)[number]

/** The result of a check in a format. */
export function printReport(
  files: readonly CheckedFile[],
  format: ReportFormat,
  language: Language,
): string | Uint8Array {
  const wording = { language, noticeText: (notice: Parameters<typeof noticeText>[0]) => noticeText(notice, language) }
  switch (format) {
    case 'text':
      return reportAsText(files, language)
    case 'json':
      return reportAsJson(files, language)
    case 'sarif':
      return writeSarif(files, { ...wording, version: productVersion, ruleDocument: readRuleDocument })
    case 'html':
      return writeHtml(files, wording)
    case 'xlsx':
      return writeFindingsWorkbook(files, wording)
    case 'csv':
      return writeCsv(files, language)
  }
}

/** The format that the name of a file asks for; text where it asks for none. */
export function formatOf(file: string): ReportFormat {
  return formats[extname(file).toLowerCase()] ?? 'text'
}

const formats: Readonly<Record<string, ReportFormat>> = {
  '.json': 'json',
  '.sarif': 'sarif',
  '.html': 'html',
  '.htm': 'html',
  '.xlsx': 'xlsx',
  '.csv': 'csv',
}
