import type { Language } from '@mingxiao/audit'

/** The words of the text report, apart from findings, places and remarks, which bring their own. */
export interface Texts {
  readonly cannotRead: string
  readonly notice: string
  readonly remark: string
  readonly basis: string
  readonly nothingFound: string
  readonly nothingNew: string
  readonly fixed: string
  headline(unit: string, year: number, attachments: string): string
  summary(count: number, parts: string): string
  summaryOfNew(count: number, parts: string): string
  waived(count: number): string
  waiver(reason: string, person: string, date: string, until: string | null): string
  baseline(file: string, kept: number, fixed: number): string
  written(file: string): string
}

export const texts: Readonly<Record<Language, Texts>> = {
  zh: {
    cannotRead: '无法读取',
    notice: '读取说明',
    remark: '核对说明',
    basis: '依据：',
    nothingFound: '没有发现问题。',
    nothingNew: '没有新的问题。',
    fixed: '已改正',
    headline: (unit, year, attachments) => `${unit || '（未写单位名称）'} · ${year}年度 · 附件${attachments}`,
    summary: (count, parts) => `共 ${count} 处：${parts}`,
    summaryOfNew: (count, parts) => `新问题共 ${count} 处：${parts}`,
    waived: (count) => `已豁免 ${count} 处，不计入`,
    waiver: (reason, person, date, until) => `${reason}（${person}，${date}${until === null ? '' : `，至${until}`}）`,
    baseline: (file, kept, fixed) => `与 ${file} 相比：原有 ${kept} 处，已改正 ${fixed} 处`,
    written: (file) => `已写入 ${file}`,
  },
  en: {
    cannotRead: 'cannot be read:',
    notice: 'note on reading',
    remark: 'note on judging',
    basis: 'basis: ',
    nothingFound: 'Nothing found.',
    nothingNew: 'Nothing new.',
    fixed: 'fixed',
    headline: (unit, year, attachments) => `${unit || '(no unit named)'} · ${year} · attachments ${attachments}`,
    summary: (count, parts) => `${count} findings: ${parts}`,
    summaryOfNew: (count, parts) => `${count} new findings: ${parts}`,
    waived: (count) => `${count} waived, not counted`,
    waiver: (reason, person, date, until) =>
      `${reason} (${person}, ${date}${until === null ? '' : `, until ${until}`})`,
    baseline: (file, kept, fixed) => `Compared with ${file}: ${kept} known before, ${fixed} fixed`,
    written: (file) => `Written to ${file}`,
  },
}
