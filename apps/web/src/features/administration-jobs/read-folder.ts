import type { FolderFile } from './zip-files.ts'

/** The files of a chosen folder, without those that systems and programs leave there. */
export async function readFolder(files: readonly File[]): Promise<readonly FolderFile[]> {
  const meant = files
    .map((file) => ({ file, path: file.webkitRelativePath || file.name }))
    .filter(({ path }) => !path.split('/').some((part) => /^[.~]|^Thumbs\.db$|^desktop\.ini$/i.test(part)))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
  return Promise.all(meant.map(async ({ file, path }) => ({ path, bytes: new Uint8Array(await file.arrayBuffer()) })))
}
