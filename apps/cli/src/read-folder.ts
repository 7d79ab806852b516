import { readdirSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { isLeftBySystem, type PackageFile } from '@mingxiao/readers'
import { readBytes } from './read-bytes.ts'

/** A path that does not exist is no folder: reading it says so. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}

/** The files in a folder at any depth, by their paths in it; settings of ours, and what systems leave behind, are passed over. */
export function readFolder(folder: string): readonly PackageFile[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, name: path.slice(join(folder, sep).length).split(sep).join('/') }))
    .filter(({ name }) => !isLeftBySystem(name) && !isSettings(name))
    .map(({ path, name }) => ({ name, bytes: readBytes(path) }))
}

/** Waivers and settings stand beside the files they are about, and so do results. */
function isSettings(name: string): boolean {
  return /\.(?:ya?ml|json|csv|sarif)$/i.test(name)
}
