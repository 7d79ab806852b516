import { type Package, squeezed } from '@mingxiao/core'
import type { NoticeList } from '../notice-list.ts'
import type { Attachment, TableAttachment } from './attachment.ts'
import type { FileAttachments } from './file-attachments.ts'

/**
 * The attachments of all files without tables that an earlier file has too: those of the same project, and copies. Within
 * one file all tables of projects stay, and so do those forms that a package has once, which others tell of.
 */
export function dropRepeatedTables(files: readonly FileAttachments[], notices: NoticeList): readonly Attachment[] {
  const seen = new Set<string>()
  return files.flatMap(({ attachments, alone }) => {
    const keys = keysOf(attachments, alone)
    const kept = attachments.filter((attachment) => {
      const key = keys.get(attachment)
      if (key === undefined || !seen.has(key) || attachment.kind !== 'table') return true
      notices.add('attachment-repeated', attachment.grid.table.origin, { title: attachment.form.title })
      return false
    })
    for (const key of keys.values()) seen.add(key)
    return kept
  })
}

/** What makes a repeatable table the same as another: its project, else all that is written in it. */
function keysOf(attachments: readonly Attachment[], alone: Package): ReadonlyMap<Attachment, string> {
  const tables = attachments.filter((one): one is TableAttachment => one.kind === 'table' && one.form.repeats)
  const projects = tables.filter(({ form }) => form.id === 'project-evaluation')
  return new Map(
    tables.map((table) => {
      const project = alone.projectEvaluations[projects.indexOf(table)]?.heading.project
      const name = project?.state === 'value' ? squeezed(project.value) : ''
      return [table, `${table.form.id} ${name === '' ? textOf(table) : name}`]
    }),
  )
}

function textOf({ grid }: TableAttachment): string {
  return grid.table.cells.map(({ text }) => squeezed(text)).join('|')
}
