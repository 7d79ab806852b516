import { fileURLToPath } from 'node:url'

export type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs')

let loading: Promise<Pdfjs> | null = null

/** Loads the library when the first PDF file comes: whoever reads none pays nothing for it. */
export function loadPdfjs(): Promise<Pdfjs> {
  loading ??= importQuietly()
  return loading
}

/** Where the library keeps its tables of characters and its fonts, as it wants to hear it. */
export function folderOf(name: 'cmaps' | 'standard_fonts'): string {
  return fileURLToPath(new URL(`${name}/`, import.meta.resolve('pdfjs-dist/package.json')))
}

/** The library looks for a canvas when it is loaded, and complains where there is none. Nothing is drawn here. */
async function importQuietly(): Promise<Pdfjs> {
  const { warn } = console
  console.warn = (...words: readonly unknown[]) => {
    if (!isAboutCanvas(words[0])) warn(...words)
  }
  try {
    return await import('pdfjs-dist/legacy/build/pdf.mjs')
  } finally {
    console.warn = warn
  }
}

function isAboutCanvas(words: unknown): boolean {
  return (
    typeof words === 'string' &&
    /^Warning: Cannot (?:load "@napi-rs\/canvas"|polyfill|access the `require`)/.test(words)
  )
}
