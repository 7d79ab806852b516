import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { findBinaries, versionOfBinaries } from './find-binaries.ts'

/**
 * The binaries where the server's user can reach them: node_modules may lie in a home that only root may enter. Their links
 * are made here as well, since npm leaves them out where it runs no install scripts. Copied beside and renamed, so that a
 * kill leaves nothing half made.
 */
export function placeBinaries(folder: string): string {
  const source = findBinaries()
  const place = join(folder, `postgres-${versionOfBinaries()}`)
  if (existsSync(place)) return place
  const making = `${place}.${process.pid}`
  rmSync(making, { recursive: true, force: true })
  mkdirSync(making, { recursive: true, mode: 0o755 })
  for (const part of ['bin', 'lib', 'share'])
    cpSync(join(source, part), join(making, part), { recursive: true, verbatimSymlinks: true })
  linkLibraries(source, making)
  for (const name of ['postgres', 'initdb', 'pg_ctl']) chmodSync(join(making, 'bin', name), 0o755)
  try {
    renameSync(making, place)
  } catch (error) {
    // Another process was faster: its copy is as good.
    if (!existsSync(place)) throw error
    rmSync(making, { recursive: true, force: true })
  }
  return place
}

function linkLibraries(source: string, place: string): void {
  const list = join(source, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as readonly { source: string; target: string }[]
  for (const link of links) {
    const at = join(place, relative('native', link.target))
    if (!existsSync(at)) symlinkSync(relative(dirname(link.target), link.source) || basename(link.source), at)
  }
}
