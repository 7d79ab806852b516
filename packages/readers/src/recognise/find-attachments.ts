import { type Document, squeezed } from '@mingxiao/core'
import type { NoticeList } from '../notice-list.ts'
import type { Attachment, TableAttachment } from './attachment.ts'
import { boundAttachments } from './bound-attachments.ts'
import { headsNotUnderstood, isUnknownLayout } from './match-heads.ts'
import { splitAttachments } from './split-attachments.ts'

/** The attachments of a document; tables that are none of them become notices. */
export function findAttachments(document: Document, notices: NoticeList): readonly Attachment[] {
  const { attachments, unknownTables, monitoringTables } = splitAttachments(document)
  for (const { table } of unknownTables) notices.add('table-not-recognised', table.origin)
  for (const { table } of monitoringTables) notices.add('monitoring-table', table.origin)
  for (const found of attachments.filter((one) => one.kind === 'table')) tellUnknownLayout(found, notices)
  for (const { tables } of attachments.filter((found) => found.kind === 'report')) {
    for (const { table } of tables) notices.add('table-in-report', table.origin)
  }
  return boundAttachments(attachments, notices)
}

function tellUnknownLayout({ form, grid }: TableAttachment, notices: NoticeList): void {
  if (!isUnknownLayout(form)) return
  const heads = headsNotUnderstood(form, grid).map(({ cell }) => squeezed(cell.text))
  notices.add('layout-unknown', grid.table.origin, { heads: heads.join('、') || '无' })
}
