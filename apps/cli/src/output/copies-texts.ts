import type { Language, SharedValue } from '@mingxiao/audit'

/** The words of a comparison of packages. */
export interface CopiesTexts {
  readonly foreignName: string
  package(unit: string, year: number): string
  passage(packages: number, letters: number): string
  table(tables: number, indicators: number, percent: string): string
  value(kind: SharedValue['kind'], text: string, units: number): string
  left(name: string, owner: string, file: string, where: string): string
  duty(bureau: string, words: readonly string[]): string
  nothing(packages: number): string
  summary(count: number, packages: number): string
}

export const copiesTexts: Readonly<Record<Language, CopiesTexts>> = {
  zh: {
    foreignName: '写着其他单位的名称',
    package: (unit, year) => `${unit || '（未写单位名称）'} ${year}年度`,
    passage: (packages, letters) => `文字雷同：${packages} 份材料，${letters} 字相同（名称和数字不计）`,
    table: (tables, indicators, percent) =>
      `指标表雷同：${tables} 张表，${indicators} 个指标都相同，相同比例不低于 ${percent}%`,
    value: (kind, text, units) => `${kind === 'reason' ? '偏差原因' : '满意度'}完全相同：${units} 个单位都填“${text}”`,
    left: (name, owner, file, where) => `${file} ${where} 留有“${name}”，这是 ${owner} 材料中的名称`,
    duty: (bureau, words) => `写着${bureau}系统的职责：${words.join('、')}`,
    nothing: (packages) => `比较了 ${packages} 份材料，没有发现雷同。`,
    summary: (count, packages) => `比较了 ${packages} 份材料，发现 ${count} 处雷同。`,
  },
  en: {
    foreignName: 'The name of another unit',
    package: (unit, year) => `${unit || '(no unit named)'} ${year}`,
    passage: (packages, letters) =>
      `Copied text: ${packages} packages, ${letters} letters agree, names and figures apart`,
    table: (tables, indicators, percent) =>
      `Copied indicators: ${tables} tables, ${indicators} indicators in all of them, at least ${percent}% alike`,
    value: (kind, text, units) =>
      `The same ${kind === 'reason' ? 'reason' : 'satisfaction'}: ${units} units print “${text}”`,
    left: (name, owner, file, where) => `${file} ${where} still says “${name}”, a name from the package of ${owner}`,
    duty: (bureau, words) => `Duties of another bureau (${bureau}): ${words.join(', ')}`,
    nothing: (packages) => `${packages} packages compared, nothing copied.`,
    summary: (count, packages) => `${packages} packages compared, ${count} copies found.`,
  },
}
