import type { Origin } from '@mingxiao/core'
import type { NoticeList } from '../notice-list.ts'
import type { TextFlow } from './text-flow.ts'
import type { OpenTag } from './tokenize-html.ts'

/** Writes what an element shows beside the text inside it: a line break, a box that is ticked, the entry of a field. */
export function showEmptyElement(tag: OpenTag, flow: TextFlow, notices: NoticeList, origin: () => Origin): void {
  const { name, attributes, offset } = tag
  switch (name) {
    case 'br':
      flow.breakLine(offset)
      return
    case 'input':
      flow.write(shownByInput(attributes), offset, false)
      return
    case 'img':
      if (!isIcon(attributes)) notices.add('picture', origin())
      return
    case 'iframe':
    case 'frame':
      notices.add('outside-part', origin())
      return
    case 'object':
    case 'embed':
    case 'applet':
      notices.add('embedded-object', origin())
      return
    case 'svg':
      notices.add('drawn-text', origin())
      return
    case 'math':
      notices.add('formula', origin())
  }
}

function shownByInput(attributes: OpenTag['attributes']): string {
  switch ((attributes.get('type') ?? 'text').toLowerCase()) {
    case 'checkbox':
    case 'radio':
      return attributes.has('checked') ? '☑' : '□'
    case 'text':
    case 'number':
    case 'date':
    case 'search':
    case 'tel':
    case 'email':
    case 'url':
      return attributes.get('value') ?? ''
    default:
      return ''
  }
}

/** Lines, dots and marks of a page's design say nothing. */
function isIcon(attributes: OpenTag['attributes']): boolean {
  const sizes = ['width', 'height'].map((side) => attributes.get(side) ?? '')
  return sizes.some((size) => /^\d{1,2}(?:px)?$/.test(size) && Number.parseInt(size, 10) <= largestIcon)
}

const largestIcon = 24
