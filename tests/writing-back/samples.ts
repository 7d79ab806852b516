import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The samples of a format: the one of the repository, and others beside the repository where there are any. */
export function samples(format: 'docx' | 'xlsx'): readonly (readonly [name: string, bytes: Uint8Array])[] {
  return [`../../samples/yuanjiang-2024.${format}`, ...besides]
    .filter((name) => name.endsWith(`.${format}`))
    .map((name) => fileURLToPath(new URL(name, import.meta.url)))
    .filter((path) => existsSync(path))
    .map((path) => [path.split('/').slice(-2).join('/'), readFileSync(path)])
}

const besides = ['yuanjiang-2024.docx', 'yuanjiang-2024-tables.xlsx'].map((name) => `../../../shared/samples/${name}`)
