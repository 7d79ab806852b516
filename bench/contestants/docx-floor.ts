import { inflateRawSync } from 'node:zlib'
import type { Contestant } from './contestant.ts'
import { findEntry } from './find-entry.ts'

/** The least that any reader of a .docx must do: inflate its main part and see every “<” in it. */
export const docxFloor: Contestant = {
  name: 'floor: inflate, latin1, scan for “<”',
  run(file) {
    const { packed, size } = findEntry(file, 'word/document.xml')
    const xml = inflateRawSync(packed, { chunkSize: size }).toString('latin1')
    let count = 0
    for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) count++
    return count
  },
}
