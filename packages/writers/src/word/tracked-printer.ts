import { encodeXml } from '../xml/xml-text.ts'
import type { Author, ChangePrinter } from './change-printer.ts'
import type { WordNames } from './word-names.ts'

/** Writes changes as w:del and w:ins (ISO/IEC 29500-1, 17.13.5.14 and 17.13.5.18). */
export function trackedPrinter({ prefix }: WordNames, author: Author, nextId: () => number): ChangePrinter {
  const mark = () =>
    `${prefix}id="${nextId()}" ${prefix}author="${encodeXml(author.name)}" ${prefix}date="${author.date}"`
  return {
    gone: (runs) => `<${prefix}del ${mark()}>${asDeleted(runs)}</${prefix}del>`,
    come: (runs) => `<${prefix}ins ${mark()}>${runs}</${prefix}ins>`,
    goneMark: () => `<${prefix}del ${mark()}/>`,
  }
}

/** Text that a tracked change takes out is w:delText (17.3.3.7). */
function asDeleted(runs: string): string {
  return runs.replace(/(<\/?(?:[\w.-]+:)?)t(?=[\s/>])/g, '$1delText')
}
