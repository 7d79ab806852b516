import { accessSync, constants, readdirSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Where the program is named and looked for: settings of the environment. */
export type Environment = Readonly<Record<string, string | undefined>>

/** The path of LibreOffice: as MINGXIAO_SOFFICE says, else on the PATH, else in its usual places; null where there is none. */
export function findOffice(environment: Environment = process.env): string | null {
  const named = environment['MINGXIAO_SOFFICE']
  const candidates =
    named !== undefined && named !== '' ? [named] : [...onPath(environment), ...usualPlaces(environment)]
  return candidates.find(isProgram) ?? null
}

/** On Windows soffice.com waits until the work is done, soffice.exe does not. */
const names = process.platform === 'win32' ? ['soffice.com', 'soffice.exe'] : ['soffice', 'libreoffice']

function onPath(environment: Environment): string[] {
  const folders = (environment['PATH'] ?? environment['Path'] ?? '').split(delimiter).filter((folder) => folder !== '')
  return folders.flatMap((folder) => names.map((name) => join(folder, name)))
}

function usualPlaces(environment: Environment): string[] {
  if (process.platform === 'win32') {
    const folders = [environment['ProgramFiles'], environment['ProgramFiles(x86)']]
    return folders.flatMap((folder) =>
      folder === undefined ? [] : names.map((name) => join(folder, 'LibreOffice', 'program', name)),
    )
  }
  if (process.platform === 'darwin') return ['/Applications/LibreOffice.app/Contents/MacOS/soffice']
  return ['/usr/bin/soffice', '/usr/local/bin/soffice', '/snap/bin/libreoffice', ...inOpt()]
}

/** Packages of the project itself go to a folder with their version, such as libreoffice25.8. */
function inOpt(): string[] {
  const folders = isFolder('/opt') ? readdirSync('/opt').filter((name) => /^libreoffice/i.test(name)) : []
  return folders
    .sort()
    .reverse()
    .map((folder) => join('/opt', folder, 'program', 'soffice'))
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}

function isProgram(path: string): boolean {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return false
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    // Not ours to run.
    return false
  }
}
