import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { CodeRange, FontFiles, FontPiece } from './font-files.ts'

/** The fonts that the program is installed with, and those of the user for characters that these lack. */
export function loadFontFiles(others: readonly Uint8Array[] = []): FontFiles {
  return {
    subsetter: () => readOf('harfbuzzjs/dist/harfbuzz-subset.wasm'),
    pieces: { serif: piecesOf('noto-serif-sc'), sans: piecesOf('noto-sans-sc') },
    others: others.map((bytes) => ({ ranges: null, read: () => bytes })),
  }
}

function readOf(specifier: string): Uint8Array {
  return readFileSync(fileURLToPath(import.meta.resolve(specifier)))
}

/** The package lists its files with the characters of each: “"[119]": "U+20-22,U+27"”. */
function piecesOf(name: string): FontPiece[] {
  const home = `@fontsource-variable/${name}`
  const listed: Record<string, string> = JSON.parse(Buffer.from(readOf(`${home}/unicode.json`)).toString('utf8'))
  return Object.entries(listed).map(([key, ranges]) => ({
    ranges: ranges.split(',').map(readRange),
    read: () => readOf(`${home}/files/${name}-${key.replace(/[[\]]/g, '')}-wght-normal.woff2`),
  }))
}

function readRange(range: string): CodeRange {
  const [first = 0, last = first] = range
    .replace(/^U\+/i, '')
    .split('-')
    .map((code) => Number.parseInt(code, 16))
  return { first, last }
}
