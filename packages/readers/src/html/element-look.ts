import { skippedElements } from './elements.ts'
import type { OpenTag } from './tokenize-html.ts'

/** How the text inside an element is to be read; each element takes it on from the one around it. */
export interface ElementLook {
  /** silent: shown to nobody. hidden: written as text, but not shown. */
  readonly skip: 'no' | 'silent' | 'hidden'
  /** Spaces and line ends count as they are written. */
  readonly keepsSpaces: boolean
  /** The font of symbols the text is set in, or null. */
  readonly symbolFont: string | null
  /** The text is a number that Word printed before the paragraph. */
  readonly isListMark: boolean
}

export const plainLook: ElementLook = { skip: 'no', keepsSpaces: false, symbolFont: null, isListMark: false }

/** The look inside the element of a tag, the one around it where nothing changes, by its name, its attributes and its own style; sheets of style are not read. */
export function lookInside({ name, attributes }: OpenTag, around: ElementLook): ElementLook {
  const style = (attributes.get('style') ?? '').toLowerCase()
  const skip = around.skip !== 'no' ? around.skip : skipOf(name, attributes, style)
  const keepsSpaces = spacesKeptBy(name, style) ?? around.keepsSpaces
  const font = symbolFontOf(style, attributes.get('face'))
  const symbolFont = font === undefined ? around.symbolFont : font
  const isListMark = around.isListMark || /mso-list:\s*ignore/.test(style)
  const isSame =
    skip === around.skip &&
    keepsSpaces === around.keepsSpaces &&
    symbolFont === around.symbolFont &&
    isListMark === around.isListMark
  return isSame ? around : { skip, keepsSpaces, symbolFont, isListMark }
}

function skipOf(name: string, attributes: OpenTag['attributes'], style: string): ElementLook['skip'] {
  if (Object.hasOwn(skippedElements, name)) return 'silent'
  if (name === 'option' && !attributes.has('selected')) return 'silent'
  const isHidden = attributes.has('hidden') || /(?:display:\s*none|visibility:\s*hidden|mso-hide:\s*all)/.test(style)
  return isHidden ? 'hidden' : 'no'
}

function spacesKeptBy(name: string, style: string): boolean | null {
  const [, value = ''] = /white-space:\s*([a-z-]+)/.exec(style) ?? []
  if (value.startsWith('pre')) return value !== 'pre-line'
  if (value !== '') return false
  return name === 'pre' || name === 'xmp' || name === 'listing' || name === 'textarea' ? true : null
}

function symbolFontOf(style: string, face: string | undefined): string | null | undefined {
  const written = /(?:mso-symbol-font-family|font-family):\s*["']?([^;"',]+)/.exec(style)?.[1] ?? face?.split(',')[0]
  if (written === undefined) return undefined
  const font = written.trim().toLowerCase()
  return symbolFonts.has(font) ? font : null
}

const symbolFonts = new Set(['wingdings', 'wingdings 2', 'wingdings 3', 'webdings', 'symbol'])

/** How many tabs a run of spaces stands for in a page saved by Word; 0 for any other element. */
export function tabCount({ attributes }: OpenTag): number {
  const [, count = '0'] = /mso-tab-count:\s*(\d{1,2})/.exec(attributes.get('style') ?? '') ?? []
  return Number(count)
}
