import { plainText } from '@mingxiao/core'
import type { Attachment, TableAttachment } from './attachment.ts'
import type { FormMatch } from './match-forms.ts'
import { endsWithTitle, titlesOf } from './match-title.ts'

/**
 * Decides, for each table that several forms explain alike, which of them it was filled in: the one whose title it bears,
 * then that of the edition to which most other attachments belong, then the one it shows most of, and of two such forms
 * that of the whole country.
 */
export function chooseForms(attachments: readonly Attachment[]): readonly Attachment[] {
  const votes = new Map<string, number>()
  for (const found of attachments) {
    if (found.kind === 'table' && found.alike.length > 1) continue
    votes.set(found.form.edition, (votes.get(found.form.edition) ?? 0) + 1)
  }
  return attachments.map((found) =>
    found.kind === 'table' && found.alike.length > 1 ? { ...found, form: choose(found, votes) } : found,
  )
}

function choose({ form, alike, above }: TableAttachment, votes: ReadonlyMap<string, number>) {
  const lines = above.map(({ text }) => plainText(text))
  const titled = alike.filter((match) => lines.some((line) => endsWithTitle(line, titlesOf(match.form))))
  const votesFor = ({ edition }: FormMatch) => votes.get(edition.id) ?? 0
  const [best] = (titled.length > 0 ? titled : alike).toSorted((a, b) => votesFor(b) - votesFor(a))
  return best?.form ?? form
}
