import { type Content, html } from '@mingxiao/writers'

/** What a verification came to, first of all on its page. */
export function verdictBox(kind: 'good' | 'bad', title: string, text: string): Content {
  return html`<div class="verdict ${kind}" role="status"><b>${kind === 'good' ? '✓' : '✗'} ${title}</b><p>${text}</p></div>`
}
