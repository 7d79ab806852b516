import type { Language } from '@mingxiao/audit'

/** What commands on package files tell. */
export interface PackageFileTexts {
  readonly equal: string
  readonly verified: string
  readonly noTags: string
  readonly sameCells: string
  begun(file: string): string
  imported(file: string, notices: number): string
  written(files: readonly string[]): string
  changes(count: number): string
  figures(found: number, printed: number): string
  otherPackage(inFile: string, now: string): string
  changed(count: number): string
  change(label: string, printed: string, found: string): string
  affected(label: string, found: string | null, isComputed: boolean): string
  outdated(count: number): string
  outdatedFigure(label: string, found: string, printed: string): string
  missing(count: number): string
  others(count: number): string
  missingFigure(label: string, printed: string): string
}

export const packageFileTexts: Readonly<Record<Language, PackageFileTexts>> = {
  zh: {
    equal: '两份材料一致。',
    verified: '各数和文字与材料数据文件一致，没有人改过。',
    noTags: '文件里没有数字标记，可能不是由明效写出，或写出时用了 --plain，只能逐格比较：',
    sameCells: '  与材料数据文件一致。',
    begun: (file) => `已新建 ${file}，请在其中填写。合计、比率、得分由程序计算，不在其中。`,
    imported: (file, notices) => `已写入 ${file}${notices > 0 ? `，有 ${notices} 处需要核对` : ''}。`,
    written: (files) => `已写入 ${files.join('、')}`,
    changes: (count) => `共 ${count} 处不同。`,
    figures: (found, printed) => `核对了 ${printed} 个数中的 ${found} 个。`,
    otherPackage: (inFile, now) => `文件由另一个版本的数据写出（${inFile.slice(0, 12)}…，现为 ${now.slice(0, 12)}…）。`,
    changed: (count) => `写出后被人改过的 ${count} 个数：`,
    change: (label, printed, found) => `  ${label}：原为“${printed}”，文件中是“${found}”`,
    affected: (label, found, isComputed) => {
      const how = isComputed ? '由它算出' : '同一个数'
      return `      ${how}：${label}，文件中是${found === null ? '（缺）' : `“${found}”`}`
    },
    outdated: (count) => `数据改动后没有重新写出的 ${count} 个数：`,
    outdatedFigure: (label, found, printed) => `  ${label}：文件中是“${found}”，现应为“${printed}”`,
    missing: (count) => `文件中找不到的 ${count} 个数：`,
    missingFigure: (label, printed) => `  ${label}：“${printed}”`,
    others: (count) => `此外与数据不同的 ${count} 处（数据 → 文件）：`,
  },
  en: {
    equal: 'The two packages are the same.',
    verified: 'All figures and words are as the package file has them; nobody changed any.',
    noTags:
      'The file names no figures: it was not written by Mingxiao, or with --plain. It can only be compared cell by cell:',
    sameCells: '  It is the same as the package file.',
    begun: (file) => `${file} is there to fill in. Totals, rates and scores are computed and not in it.`,
    imported: (file, notices) => `Written to ${file}${notices > 0 ? `, ${notices} places to check` : ''}.`,
    written: (files) => `Written to ${files.join(', ')}`,
    changes: (count) => `${count} differences.`,
    figures: (found, printed) => `${found} of ${printed} figures compared.`,
    otherPackage: (inFile, now) =>
      `The file was written from other data (${inFile.slice(0, 12)}…, now ${now.slice(0, 12)}…).`,
    changed: (count) => `${count} figures changed by hand since:`,
    change: (label, printed, found) => `  ${label}: was “${printed}”, the file reads “${found}”`,
    affected: (label, found, isComputed) => {
      const how = isComputed ? 'computed from it' : 'the same figure'
      return `      ${how}: ${label}, the file reads ${found === null ? '(missing)' : `“${found}”`}`
    },
    outdated: (count) => `${count} figures not written again since the data changed:`,
    outdatedFigure: (label, found, printed) => `  ${label}: the file reads “${found}”, now “${printed}”`,
    missing: (count) => `${count} figures not found in the file:`,
    missingFigure: (label, printed) => `  ${label}: “${printed}”`,
    others: (count) => `${count} other differences (data → file):`,
  },
}
