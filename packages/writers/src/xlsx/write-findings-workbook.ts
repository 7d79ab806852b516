import { type Language, type Severity, severities } from '@mingxiao/audit'
import { squeezed } from '@mingxiao/core'
import { type CheckedFile, isChecked, type Judged } from '../report/checked-file.ts'
import { columnTitles, type FindingColumn, findingColumns, findingRows } from '../report/finding-rows.ts'
import { remarksOf } from '../report/remarks-of.ts'
import { severityName } from '../report/severity-name.ts'
import type { Wording } from '../report/wording.ts'
import type { CellLook, Column, Sheet, SheetRow } from './workbook.ts'
import { writeWorkbook } from './write-workbook.ts'

/** The findings as a workbook: one row a finding, filterable; a sheet of counts; a sheet of what was not judged. */
export function writeFindingsWorkbook(files: readonly CheckedFile[], wording: Wording): Uint8Array {
  const remarks = remarksSheet(files, wording)
  const sheets = [findingsSheet(files, wording.language), countsSheet(files, wording.language)]
  return writeWorkbook({ sheets: remarks.rows.length > 0 ? [...sheets, remarks] : sheets })
}

const widths: Readonly<Record<FindingColumn, number>> = {
  no: 6,
  file: 24,
  unit: 22,
  year: 7,
  status: 9,
  severity: 7,
  rule: 7,
  attachment: 26,
  label: 26,
  where: 18,
  message: 60,
  found: 14,
  expected: 14,
  difference: 12,
  basis: 34,
  remark: 30,
  fingerprint: 18,
}

function findingsSheet(files: readonly CheckedFile[], language: Language): Sheet {
  const titles = columnTitles(language)
  return {
    name: words[language].findings,
    columns: findingColumns.map((column) => ({ title: titles[column], width: widths[column] })),
    rows: findingRows(files, language).map(({ cells, severity, isOpen }) => ({
      cells: findingColumns.map((column) => cells[column]),
      look: isOpen ? (severity ?? 'error') : 'done',
    })),
  }
}

function countsSheet(files: readonly CheckedFile[], language: Language): Sheet {
  const say = words[language]
  const columns: readonly Column[] = [
    { title: say.file, width: 36 },
    { title: say.unit, width: 28 },
    { title: say.year, width: 8 },
    ...severities.map((severity) => ({ title: severityName(severity, language), width: 8 })),
    { title: say.waived, width: 9 },
    { title: say.known, width: 9 },
    { title: say.fixed, width: 9 },
  ]
  const rows = files.map((file): SheetRow => {
    if (!isChecked(file)) return filled(columns, [file.file, file.error.forUser], 'error')
    const { package: pack, summary, waived, baseline } = file
    const head = [file.file, squeezed(pack?.unit ?? ''), pack ? String(pack.year) : '']
    const counts = [...severities.map((severity) => summary[severity]), waived.length]
    const compared = baseline ? [String(baseline.kept.length), String(baseline.fixed.length)] : []
    return filled(columns, [...head, ...counts.map(String), ...compared], gravest(file))
  })
  return { name: say.counts, columns, rows }
}

function gravest({ summary }: Judged): CellLook {
  return severities.find((severity: Severity) => summary[severity] > 0) ?? 'plain'
}

function remarksSheet(files: readonly CheckedFile[], { language, noticeText }: Wording): Sheet {
  const say = words[language]
  const columns = [
    { title: say.file, width: 36 },
    { title: say.about, width: 14 },
    { title: say.remark, width: 90 },
  ]
  const rows = files
    .filter(isChecked)
    .flatMap((file) => [
      ...file.notices.map((notice) => [file.file, say.reading, noticeText(notice)]),
      ...remarksOf(file, language).map(({ rule, text }) => [file.file, rule || say.judging, text]),
    ])
  return { name: say.remarks, columns, rows: rows.map((cells) => filled(columns, cells, 'plain')) }
}

function filled(columns: readonly Column[], cells: readonly string[], look: CellLook): SheetRow {
  return { cells: columns.map((_, at) => cells[at] ?? ''), look }
}

const words = {
  zh: {
    findings: '问题',
    counts: '汇总',
    remarks: '说明',
    file: '文件',
    unit: '单位',
    year: '年度',
    waived: '已豁免',
    known: '原有',
    fixed: '已改正',
    about: '事项',
    remark: '说明',
    reading: '读取',
    judging: '核对',
  },
  en: {
    findings: 'Findings',
    counts: 'Counts',
    remarks: 'Remarks',
    file: 'File',
    unit: 'Unit',
    year: 'Year',
    waived: 'Waived',
    known: 'Known before',
    fixed: 'Fixed',
    about: 'About',
    remark: 'Remark',
    reading: 'Reading',
    judging: 'Judging',
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, string>>>>
