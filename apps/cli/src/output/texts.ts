import type { Language, Severity } from '@mingxiao/audit'

/** The words of the text report, apart from findings and notices, which bring their own. */
export interface Texts {
  readonly severities: Readonly<Record<Severity, string>>
  readonly cannotRead: string
  readonly notice: string
  readonly basis: string
  readonly unverified: string
  /** Between two articles. */
  readonly between: string
  readonly nothingFound: string
  readonly wholePackage: string
  attachment(no: string): string
  headline(unit: string, year: number, attachments: string): string
  summary(count: number, parts: string): string
  inSheet(sheet: string, cell: string): string
  inTable(row: number, column: number, page: number | null): string
  onPage(page: number): string
  inLine(line: number): string
}

export const texts: Readonly<Record<Language, Texts>> = {
  zh: {
    severities: { error: '错误', warning: '警告', info: '提示' },
    cannotRead: '无法读取',
    notice: '读取说明',
    basis: '依据：',
    unverified: '（条号待核对原文）',
    between: '、',
    nothingFound: '没有发现问题。',
    wholePackage: '自评材料',
    attachment: (no) => (no === '' ? '整套材料' : `附件${no}`),
    headline: (unit, year, attachments) => `${unit || '（未写单位名称）'} · ${year}年度 · 附件${attachments}`,
    summary: (count, parts) => `共 ${count} 处：${parts}`,
    inSheet: (sheet, cell) => `（工作表“${sheet}”${cell}）`,
    inTable: (row, column, page) => `（${page === null ? '' : `第${page}页`}第${row}行第${column}列）`,
    onPage: (page) => `（第${page}页）`,
    inLine: (line) => `（文本第${line}行）`,
  },
  en: {
    severities: { error: 'error', warning: 'warning', info: 'info' },
    cannotRead: 'cannot be read:',
    notice: 'note on reading',
    basis: 'basis: ',
    unverified: ' (article number not checked against the original)',
    between: ', ',
    nothingFound: 'Nothing found.',
    wholePackage: 'package',
    attachment: (no) => (no === '' ? 'Whole package' : `Attachment ${no}`),
    headline: (unit, year, attachments) => `${unit || '(no unit named)'} · ${year} · attachments ${attachments}`,
    summary: (count, parts) => `${count} findings: ${parts}`,
    inSheet: (sheet, cell) => ` (sheet “${sheet}” ${cell})`,
    inTable: (row, column, page) => ` (${page === null ? '' : `page ${page}, `}row ${row}, column ${column})`,
    onPage: (page) => ` (page ${page})`,
    inLine: (line) => ` (line ${line} of the text)`,
  },
}
