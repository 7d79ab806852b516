import { basename } from 'node:path'

/** A name for the page of each file: the file's own with .html behind it, numbered where folders hold files of one name. */
export function pageNames(files: readonly string[]): Readonly<Record<string, string>> {
  const taken = new Map<string, number>()
  const named = files.map((file) => {
    const name = basename(file)
    // Windows and macOS take names for the same that differ in case alone.
    const plain = name.toLowerCase()
    const count = (taken.get(plain) ?? 0) + 1
    taken.set(plain, count)
    return [file, count === 1 ? `${name}.html` : `${name}.${count}.html`] as const
  })
  return Object.fromEntries(named)
}
