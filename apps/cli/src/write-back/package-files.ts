import { detectFormat, type PackageFile, unpackFiles } from '@mingxiao/readers'
import { readBytes } from '../read-bytes.ts'
import { isFolder, readFolder } from '../read-folder.ts'

/** The files of a folder or an archive; null where the path is a file that stands for itself. */
export function packageFiles(path: string): readonly PackageFile[] | null {
  if (isFolder(path)) return readFolder(path)
  const bytes = readBytes(path)
  return detectFormat(bytes) === 'archive' ? unpackFiles(bytes) : null
}
