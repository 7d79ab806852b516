/**
 * Stands in for those parts of Ant Design and its icons that write style elements (see vite.config.ts), which the content security
 * policy of the page refuses. The same rules come into the page as constructed style sheets, in a layer that our own overrule.
 */
export function updateCSS(css: string, key: string, place: Place = {}): HTMLStyleElement {
  const known = adopted.find((each) => each.key === key)
  if (known) {
    if (known.css !== css) known.sheet.replaceSync(layered(css))
    known.css = css
    return known.handle
  }
  const made = { key, css, rank: rankOf(place), sheet: new CSSStyleSheet(), handle: document.createElement('style') }
  made.sheet.replaceSync(layered(css))
  const next = adopted.findIndex(({ rank }) => rank > made.rank)
  adopted.splice(next === -1 ? adopted.length : next, 0, made)
  show()
  return made.handle
}

export function injectCSS(css: string, place: Place = {}): HTMLStyleElement {
  unnamed += 1
  return updateCSS(css, `unnamed-${unnamed}`, place)
}

export function removeCSS(key: string): void {
  const index = adopted.findIndex((each) => each.key === key)
  if (index === -1) return
  adopted.splice(index, 1)
  show()
}

/** Nothing is kept of any container. */
export function clearContainerCache(): void {}

/** Rules go to the whole page. */
export function getShadowRoot(): null {
  return null
}

export function warningOnce(isRight: boolean, message: string): void {
  if (!isRight) console.warn(message)
}

interface Place {
  readonly prepend?: boolean | 'queue'
  readonly priority?: number
}

interface Adopted {
  readonly key: string
  readonly rank: number
  readonly sheet: CSSStyleSheet
  /** Never in the page: what the caller hangs its marks on. */
  readonly handle: HTMLStyleElement
  css: string
}

/** In the order in which they apply. */
const adopted: Adopted[] = []
let unnamed = 0

function show(): void {
  document.adoptedStyleSheets = adopted.map(({ sheet }) => sheet)
}

function layered(css: string): string {
  return `@layer antd {${css}}`
}

function rankOf({ prepend, priority = 0 }: Place): number {
  if (prepend === 'queue') return priority
  return prepend ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
}
