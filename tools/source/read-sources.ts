import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from './list-files.ts'
import { type Token, tokenize } from './tokenize.ts'

/** A source file: its path from the repository's folder, its text and tokens. */
export interface Source {
  readonly path: string
  readonly text: string
  readonly tokens: readonly Token[]
}

/** The TypeScript and JavaScript files of some folders. */
export function readSources(root: string, folders: readonly string[]): readonly Source[] {
  return folders
    .flatMap((folder) => listFiles(root, folder))
    .filter((path) => /\.[cm]?[jt]sx?$/.test(path))
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8')
      return { path, text, tokens: tokenize(text) }
    })
}

export function isTest(path: string): boolean {
  return /\.test\.[jt]sx?$/.test(path)
}
