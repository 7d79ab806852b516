import type { Finding, Language, Severity, Waiver } from '@mingxiao/audit'
import { squeezed } from '@mingxiao/core'
import { attachmentName, attachmentNumber } from './attachment-name.ts'
import { type CheckedFile, type EarlierFinding, isChecked, type Judged, type Refused } from './checked-file.ts'
import { citesText } from './cites-text.ts'
import { findingText } from './finding-text.ts'
import { placeText } from './place-text.ts'
import { severityName } from './severity-name.ts'

/** The columns of a list of findings, in their order. */
export const findingColumns = [
  'no',
  'file',
  'unit',
  'year',
  'status',
  'severity',
  'rule',
  'attachment',
  'label',
  'where',
  'message',
  'found',
  'expected',
  'difference',
  'basis',
  'remark',
  'fingerprint',
] as const

export type FindingColumn = (typeof findingColumns)[number]

/** One finding as a line of a list: every cell is text. */
export interface FindingRow {
  readonly cells: Readonly<Record<FindingColumn, string>>
  readonly severity: Severity | null
  /** Whether it still has to be dealt with. */
  readonly isOpen: boolean
}

/** The heads of the columns. */
export function columnTitles(language: Language): Readonly<Record<FindingColumn, string>> {
  return words[language].titles
}

/** All findings of all files, those that count first; then what is waived, was known before, or is fixed. */
export function findingRows(files: readonly CheckedFile[], language: Language): readonly FindingRow[] {
  const rows = files.flatMap((file) => (isChecked(file) ? judgedRows(file, language) : [refusedRow(file, language)]))
  return rows.map((row, at) => ({ ...row, cells: { ...row.cells, no: String(at + 1) } }))
}

function judgedRows(file: Judged, language: Language): readonly FindingRow[] {
  const say = words[language]
  return [
    ...file.findings.map((finding) => ({ ...rowOf(file, finding, say.open, '', language), isOpen: true })),
    ...(file.baseline?.kept ?? []).map((finding) => rowOf(file, finding, say.known, '', language)),
    ...file.waived.map(({ finding, waiver }) => rowOf(file, finding, say.waived, say.remark(waiver), language)),
    ...(file.baseline?.fixed ?? []).map((earlier) => fixedRow(file, earlier, language)),
  ]
}

function rowOf(file: Judged, finding: Finding, status: string, remark: string, language: Language): FindingRow {
  const { place, severity, rule, data, cites, fingerprint } = finding
  return {
    severity,
    isOpen: false,
    cells: {
      ...headOf(file),
      status,
      severity: severityName(severity, language),
      rule: rule.code,
      attachment: file.package ? attachmentName(file.package, place.attachment, language) : '',
      label: place.label,
      where: placeText(place, language),
      message: findingText(finding, language),
      found: data['found'] ?? '',
      expected: data['expected'] ?? '',
      difference: data['difference'] ?? '',
      basis: citesText(cites, language),
      remark,
      fingerprint,
    },
  }
}

function fixedRow(file: Judged, earlier: EarlierFinding, language: Language): FindingRow {
  return {
    severity: earlier.severity,
    isOpen: false,
    cells: {
      ...headOf(file),
      status: words[language].fixed,
      severity: severityName(earlier.severity, language),
      rule: earlier.code,
      attachment: attachmentNumber(earlier.attachment, language),
      label: earlier.label,
      message: earlier.message,
      fingerprint: earlier.fingerprint,
    },
  }
}

function refusedRow({ file, error }: Refused, language: Language): FindingRow {
  const cells = { ...noCells, file, status: words[language].refused, message: error.forUser }
  return { severity: null, isOpen: true, cells }
}

const noCells = Object.fromEntries(findingColumns.map((column) => [column, ''])) as FindingRow['cells']

function headOf({ file, package: pack }: Judged): FindingRow['cells'] {
  return { ...noCells, file, unit: squeezed(pack?.unit ?? ''), year: pack ? String(pack.year) : '' }
}

interface RowWords {
  readonly titles: Readonly<Record<FindingColumn, string>>
  readonly open: string
  readonly known: string
  readonly waived: string
  readonly fixed: string
  readonly refused: string
  remark(waiver: Waiver): string
}

const words: Readonly<Record<Language, RowWords>> = {
  zh: {
    titles: {
      no: '序号',
      file: '文件',
      unit: '单位',
      year: '年度',
      status: '状态',
      severity: '轻重',
      rule: '规则',
      attachment: '附件',
      label: '栏目',
      where: '位置',
      message: '问题',
      found: '填报',
      expected: '应为',
      difference: '相差',
      basis: '依据',
      remark: '说明',
      fingerprint: '指纹',
    },
    open: '待处理',
    known: '原有',
    waived: '已豁免',
    fixed: '已改正',
    refused: '无法读取',
    remark: ({ reason, person, date, until }) =>
      `${reason}（${person}，${date}${until === null ? '' : `，至${until}`}）`,
  },
  en: {
    titles: {
      no: 'No.',
      file: 'File',
      unit: 'Unit',
      year: 'Year',
      status: 'Status',
      severity: 'Severity',
      rule: 'Rule',
      attachment: 'Attachment',
      label: 'Label',
      where: 'Place',
      message: 'Finding',
      found: 'Found',
      expected: 'Expected',
      difference: 'Difference',
      basis: 'Basis',
      remark: 'Remark',
      fingerprint: 'Fingerprint',
    },
    open: 'open',
    known: 'known before',
    waived: 'waived',
    fixed: 'fixed',
    refused: 'cannot be read',
    remark: ({ reason, person, date, until }) =>
      `${reason} (${person}, ${date}${until === null ? '' : `, until ${until}`})`,
  },
}
