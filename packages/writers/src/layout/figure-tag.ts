import type { FigureTag } from './laid-document.ts'

/** A figure's tag as files carry it: “2/funds.total.spent#0123456789ab”. */
export function printTag({ address, sources }: FigureTag): string {
  const tag = `${address}#${sources}`
  if (tag.length > longest) throw new Error(`no office program keeps a tag as long as ${tag}`)
  return tag
}

/** Null where a text is no tag of ours. */
export function parseTag(text: string): FigureTag | null {
  const [, address, sources] = /^([^\s#/]+\/[^\s#]+)#([0-9a-f]+)$/.exec(text) ?? []
  return address === undefined || sources === undefined ? null : { address, sources }
}

/** Word keeps 64 characters of a control's tag. */
const longest = 64
