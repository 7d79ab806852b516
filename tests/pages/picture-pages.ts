import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Poppler draws the pages. */
export const canPicture = spawnSync('pdftoppm', ['-v']).status === 0
/** LibreOffice lays a docx out. */
export const hasOffice = spawnSync('soffice', ['--version']).status === 0

/** A small grey picture of each page of a PDF. */
export function picturePages(pdf: Uint8Array): readonly Buffer[] {
  return inFolder((folder) => {
    const file = join(folder, 'file.pdf')
    writeFileSync(file, pdf)
    const look = ['-gray', '-r', '36', '-jpeg', '-jpegopt', 'quality=40']
    run('pdftoppm', [...look, file, join(folder, 'page')])
    const pages = readdirSync(folder).filter((name) => name.endsWith('.jpg'))
    return pages.sort().map((name) => readFileSync(join(folder, name)))
  })
}

/** A document as LibreOffice prints it. */
export function printInOffice(docx: Uint8Array): Uint8Array {
  return inFolder((folder) => {
    const file = join(folder, 'file.docx')
    writeFileSync(file, docx)
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file])
    return readFileSync(join(folder, 'file.pdf'))
  })
}

function run(command: string, words: readonly string[]): void {
  const { status, stderr } = spawnSync(command, words, { encoding: 'utf8', timeout: 240_000 })
  if (status !== 0) throw new Error(`${command} failed: ${stderr}`)
}

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'mingxiao-pages-'))
  try {
    return work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
