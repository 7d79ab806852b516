import { inLanguage } from '../../ui/in-language.ts'
import type { AttachmentView, PackageView } from './package-view.ts'

/** A cell as people call it: “附件2 年度资金总额·全年预算数”; of what is not on paper its attachment. */
export function cellName(view: PackageView | null, address: string): string {
  const [name = ''] = address.split('/')
  const attachment = view?.attachments.find((each) => each.name === name)
  if (!attachment) return name
  const label = labelIn(attachment, address)
  return label === '' ? called(attachment.no) : `${called(attachment.no)} ${label}`
}

const called = inLanguage({ zh: (no: string) => `附件${no}`, en: (no: string) => `Attachment ${no}` })

function labelIn(attachment: AttachmentView, address: string): string {
  if (attachment.kind === 'report') {
    return attachment.sections.find(({ list }) => address.startsWith(`${list}.`) || address === list)?.heading ?? ''
  }
  const runs = attachment.blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.flatMap(({ boxes }) => boxes.flatMap((box) => box.runs)) : block.runs,
  )
  return runs.find(({ cell }) => cell?.address === address)?.cell?.label ?? ''
}
