import { plainText } from '@mingxiao/core'
import type { Attachment } from './attachment.ts'

/** The evaluation year: the one that most titles print; null where no title prints any. */
export function findYear(attachments: readonly Attachment[]): number | null {
  const votes = new Map<string, number>()
  for (const attachment of attachments) {
    const lines = attachment.kind === 'table' ? attachment.above : attachment.lines.slice(0, 6)
    for (const { text } of lines) {
      const year = /(20\d\d)年度/.exec(plainText(text))?.[1]
      if (year) votes.set(year, (votes.get(year) ?? 0) + 1)
    }
  }
  const [best] = [...votes].sort(([, a], [, b]) => b - a)
  return best ? Number.parseInt(best[0], 10) : null
}
