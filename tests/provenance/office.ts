import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { installMacro, type OfficeEdit } from './office-macro.ts'

export const hasOffice = spawnSync('soffice', ['--version']).status === 0

/** LibreOffice is slow to start. */
export const patience = 120_000

const filters = { docx: 'MS Word 2007 XML', xlsx: 'Calc MS Excel 2007 XML' } as const

/** Opens a file in LibreOffice, replaces a text as somebody would in its window, and saves in the same format. */
export function editInOffice(bytes: Uint8Array, format: keyof typeof filters, edit: OfficeEdit): Uint8Array {
  return inOffice(bytes, format, (source, target, profile) => {
    const [from, to] = [urlOf(source), urlOf(target)]
    // At its first start LibreOffice lays out its profile, over whatever macros stand there.
    runOffice(profile, ['--terminate_after_init'])
    return [installMacro(profile, { source: from, target: to, filter: filters[format] }, edit)]
  })
}

/** Opens a file in LibreOffice and saves it in the same format. */
export function saveInOffice(bytes: Uint8Array, format: keyof typeof filters): Uint8Array {
  return inOffice(bytes, format, (source, target) => [
    '--convert-to',
    `${format}:${filters[format]}`,
    '--outdir',
    join(target, '..'),
    source,
  ])
}

function inOffice(
  bytes: Uint8Array,
  format: string,
  argumentsFor: (source: string, target: string, profile: string) => readonly string[],
): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'mingxiao-office-'))
  try {
    const [source, target, profile] = ['file', 'saved/file', 'profile'].map((name) => join(folder, name))
    if (!source || !target || !profile) throw new Error('three paths')
    mkdirSync(join(folder, 'saved'))
    writeFileSync(`${source}.${format}`, bytes)
    const work = argumentsFor(`${source}.${format}`, `${target}.${format}`, profile)
    runOffice(profile, work)
    return readFileSync(`${target}.${format}`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function runOffice(profile: string, work: readonly string[]): void {
  spawnSync('soffice', [`-env:UserInstallation=${urlOf(profile)}`, '--headless', ...work], { timeout: patience })
}

function urlOf(path: string): string {
  return pathToFileURL(path).href
}
