import type { Language } from '@mingxiao/audit'

/** What the user is told after a file was written. */
export interface WriteBackTexts {
  readonly nothing: string
  annotated(file: string, comments: number, changes: number): string
  notes(file: string, notes: number): string
  copied(folder: string, files: number): string
  fixed(file: string, changes: number, findings: number): string
  left(count: number, names: string): string
  open(count: number): string
}

export const writeBackTexts: Readonly<Record<Language, WriteBackTexts>> = {
  zh: {
    nothing: '没有发现问题，没有写文件。',
    annotated: (file, comments, changes) => `已写入 ${file}：${comments} 条批注，${changes} 处修订。`,
    notes: (file, notes) => `已写入 ${file}：${notes} 条问题写成批注。`,
    copied: (folder, files) => `另有 ${files} 个文件原样抄到 ${folder}。`,
    fixed: (file, changes, findings) => `已写入 ${file}：改了 ${changes} 处，涉及 ${findings} 个问题。`,
    left: (count, names) =>
      `${count} 个问题的改法没有用上（那一处已按别的问题改过、由公式算出，或在别人的修订、文本框里）：${names}。`,
    open: (count) => `其余 ${count} 个问题要由人核实，没有改。`,
  },
  en: {
    nothing: 'Nothing found, no file written.',
    annotated: (file, comments, changes) => `Written to ${file}: ${comments} comments, ${changes} tracked changes.`,
    notes: (file, notes) => `Written to ${file}: ${notes} findings as notes.`,
    copied: (folder, files) => `${files} other files copied to ${folder} as they are.`,
    fixed: (file, changes, findings) => `Written to ${file}: ${changes} changes for ${findings} findings.`,
    left: (count, names) =>
      `${count} fixes were not made (their place was changed for another finding, is the result of a formula, or stands in another's revision or a text box): ${names}.`,
    open: (count) => `The other ${count} findings are for people to judge and were left.`,
  },
}
