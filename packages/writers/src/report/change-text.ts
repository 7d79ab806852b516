import { fillMessage, type Language } from '@mingxiao/audit'
import { type Change, changeMessages } from '@mingxiao/drafts'

/** What differs, in words. */
export function changeText(change: Change, language: Language): string {
  const message = change.kind === 'cell' && change.follows ? changeMessages.follows : changeMessages[change.kind]
  const data = Object.entries(change).map(([key, said]): [string, string] => [key, said === null ? '' : String(said)])
  const shown = change.kind === 'cell' ? data.map(([key, said]) => [key, inCell(key, said, language)]) : data
  return fillMessage(message[language], Object.fromEntries(shown)).replace(/[：:] *$/, '')
}

/** What a cell holds, in quotes; nothing in them would be hard to see. */
function inCell(key: string, said: string, language: Language): string {
  if (key !== 'before' && key !== 'after') return said
  return said === '' ? blank[language] : `“${said}”`
}

const blank: Readonly<Record<Language, string>> = { zh: '（空）', en: '(blank)' }
