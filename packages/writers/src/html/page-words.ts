import type { Language, Severity, Waiver } from '@mingxiao/audit'
import { severityName } from '../report/severity-name.ts'

/** The words of the page, apart from findings, places, articles and remarks, which bring their own. */
export interface PageWords {
  readonly language: Language
  readonly title: string
  readonly skip: string
  readonly unnamedUnit: string
  readonly cannotRead: string
  readonly noPackage: string
  readonly nothingFound: string
  readonly nothingNew: string
  readonly contents: string
  readonly wholePackage: string
  readonly otherText: string
  readonly found: string
  readonly expected: string
  readonly difference: string
  readonly fix: string
  readonly basis: string
  readonly related: string
  readonly toPlace: string
  readonly fingerprint: string
  readonly show: string
  readonly search: string
  readonly nothingShown: string
  readonly remarks: string
  readonly reading: string
  readonly files: string
  readonly unit: string
  year(year: number): string
  count(count: number): string
  markLabel(severity: Severity, no: number, isRelated: boolean): string
  atPlace(label: string, text: string): string
  tableLabel(name: string): string
  marginLabel(name: string): string
  waived(count: number): string
  waiver(waiver: Waiver): string
  kept(count: number, file: string): string
  fixed(count: number): string
  packages(count: number, clean: number, refused: number): string
  left(count: number): string
}

export const pageWords: Readonly<Record<Language, PageWords>> = {
  zh: {
    language: 'zh',
    title: '自评材料核对结果',
    skip: '跳到正文',
    unnamedUnit: '（未写单位名称）',
    cannotRead: '无法读取',
    noPackage: '文件中没有找到任何自评附件。',
    nothingFound: '没有发现问题',
    nothingNew: '没有新的问题',
    contents: '附件',
    wholePackage: '整套材料',
    otherText: '其他内容',
    found: '填报',
    expected: '应为',
    difference: '相差',
    fix: '可改为',
    basis: '依据',
    related: '另见',
    toPlace: '看原处',
    fingerprint: '指纹',
    show: '显示',
    search: '查找核对意见',
    nothingShown: '没有符合条件的核对意见。',
    remarks: '核对说明',
    reading: '读取说明',
    files: '文件',
    unit: '单位',
    year: (year) => `${year}年度`,
    count: (count) => `${count} 处`,
    markLabel: (severity, no, isRelated) =>
      `${severityName(severity, 'zh')}${no}${isRelated ? '（相关）' : ''}，看核对意见`,
    atPlace: (label, text) => `${label}“${text}”`,
    tableLabel: (name) => `${name}，可左右滚动`,
    marginLabel: (name) => `${name}的核对意见`,
    waived: (count) => `已豁免 ${count} 处，不计入`,
    waiver: ({ reason, person, date, until }) =>
      `${reason}（${person}，${date}${until === null ? '' : `，至${until}`}）`,
    kept: (count, file) => `${file} 中原有的 ${count} 处`,
    fixed: (count) => `已改正 ${count} 处`,
    packages: (count, clean, refused) => `共 ${count} 份：没有问题 ${clean} 份，无法读取 ${refused} 份。`,
    left: (count) => `中途停止，还有 ${count} 份没有核对。`,
  },
  en: {
    language: 'en',
    title: 'Check of a self-evaluation',
    skip: 'Skip to the forms',
    unnamedUnit: '(no unit named)',
    cannotRead: 'Cannot be read',
    noPackage: 'The file holds no attachment of a self-evaluation.',
    nothingFound: 'Nothing found',
    nothingNew: 'Nothing new',
    contents: 'Attachments',
    wholePackage: 'Package as a whole',
    otherText: 'Other text',
    found: 'Found',
    expected: 'Expected',
    difference: 'Difference',
    fix: 'May read',
    basis: 'Basis',
    related: 'See also',
    toPlace: 'Show in the form',
    fingerprint: 'Fingerprint',
    show: 'Show',
    search: 'Search findings',
    nothingShown: 'No finding is like that.',
    remarks: 'How it was judged',
    reading: 'Notes on reading',
    files: 'Files',
    unit: 'Unit',
    year: (year) => `${year}`,
    count: (count) => `${count} findings`,
    markLabel: (severity, no, isRelated) =>
      `${severityName(severity, 'en')} ${no}${isRelated ? ' (related)' : ''}: show the finding`,
    atPlace: (label, text) => `${label} “${text}”`,
    tableLabel: (name) => `${name}, scrolls sideways`,
    marginLabel: (name) => `Findings on ${name}`,
    waived: (count) => `${count} waived, not counted`,
    waiver: ({ reason, person, date, until }) =>
      `${reason} (${person}, ${date}${until === null ? '' : `, until ${until}`})`,
    kept: (count, file) => `${count} known before (${file})`,
    fixed: (count) => `${count} fixed`,
    packages: (count, clean, refused) => `${count} packages: ${clean} clean, ${refused} could not be read.`,
    left: (count) => ` Stopped early: ${count} are left.`,
  },
}
