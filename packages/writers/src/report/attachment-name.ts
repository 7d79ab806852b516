import type { Language } from '@mingxiao/audit'
import { type Package, squeezed } from '@mingxiao/core'

/** An attachment by number, title and, in 附件3, project: “附件3-1 项目支出绩效自评表（工作经费）”. */
export function attachmentName(pack: Package, no: string, language: Language): string {
  const head = pack.attachments.find((attachment) => attachment.no === no)
  const project = pack.projectEvaluations.find((table) => table.no === no)?.heading.project.value
  const title = squeezed(head?.title.value ?? '') || words[language].package
  const name = `${attachmentNumber(no, language)} ${title}`
  return project ? `${name}${language === 'zh' ? `（${squeezed(project)}）` : ` (${squeezed(project)})`}` : name
}

/** “附件3-1”; the package as a whole has no number. */
export function attachmentNumber(no: string, language: Language): string {
  return no === '' ? words[language].whole : words[language].number(no)
}

interface AttachmentWords {
  readonly whole: string
  readonly package: string
  number(no: string): string
}

const words: Readonly<Record<Language, AttachmentWords>> = {
  zh: { whole: '整套材料', package: '自评材料', number: (no) => `附件${no}` },
  en: { whole: 'Whole package', package: 'package', number: (no) => `Attachment ${no}` },
}
