import { escapeMarkup } from '../xml/escape-markup.ts'

/** Text that is HTML already. Everything else that goes into `html` is escaped. */
export class Markup {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** What may stand in a template: null, false and '' print nothing. */
export type Content = Markup | string | number | null | false | readonly Content[]

/** Builds HTML; values are escaped, so that nothing from a file can become a tag or end an attribute. */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return new Markup(
    strings.map((piece, at) => (at === 0 ? piece : `${print(values[at - 1] ?? null)}${piece}`)).join(''),
  )
}

function print(value: Content): string {
  if (value === null || value === false) return ''
  if (value instanceof Markup) return value.text
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(`${value}`)
  return value.map(print).join('')
}

/** Control characters have no look and are not allowed in HTML; the replacement character says that one stood there. */
function escapeHtml(text: string): string {
  const shown = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, '\ufffd')
  return escapeMarkup(shown).replaceAll("'", '&#39;')
}
