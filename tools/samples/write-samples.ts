import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { readDoc, readDocx, readTxt, readXls, readXlsx } from '@mingxiao/readers'
import { printDoc, printDocx, printHtml, printPdf, printTxt, printXls, printXlsx } from '@mingxiao/readers/testing'
import { readSample } from '../../samples/yuanjiang-2024/read-sample.ts'
import type { Problem } from '../source/problem.ts'

/**
 * Prints the sample package in every format, or only tells which file is stale. Files are compared by what a reader
 * sees: the same content may compress to other bytes on another machine.
 */
export function writeSamples(root: string, mode: 'write' | 'check'): Problem[] {
  const problems: Problem[] = []
  for (const { file, print, read } of samples) {
    const path = join(root, file)
    const printed = print()
    if (existsSync(path) && isDeepStrictEqual(read(readFileSync(path)), read(printed))) continue
    if (mode === 'check') problems.push({ file, line: 1, message: 'is stale. Run: npm run generate' })
    else writeFileSync(path, printed)
  }
  return problems
}

interface Sample {
  readonly file: string
  readonly print: () => Uint8Array
  /** What must be the same. */
  readonly read: (bytes: Uint8Array) => unknown
}

const samples: readonly Sample[] = [
  {
    file: 'samples/yuanjiang-2024.docx',
    print: () => printDocx(readSample('docx')),
    read: (bytes) => readDocx(bytes).value,
  },
  {
    file: 'samples/yuanjiang-2024.doc',
    print: () => printDoc(readSample('doc')),
    read: (bytes) => readDoc(bytes).value,
  },
  {
    file: 'samples/yuanjiang-2024.xlsx',
    print: () => printXlsx(readSample('xlsx')),
    read: (bytes) => readXlsx(bytes).value,
  },
  {
    file: 'samples/yuanjiang-2024.xls',
    print: () => printXls(readSample('xls')),
    read: (bytes) => readXls(bytes).value,
  },
  {
    file: 'samples/yuanjiang-2024.html',
    print: () => printHtml(readSample('html')),
    read: (bytes) => Buffer.from(bytes).toString(),
  },
  {
    file: 'samples/yuanjiang-2024.pdf',
    print: () => printPdf(readSample('pdf')),
    read: (bytes) => Buffer.from(bytes).toString('latin1'),
  },
  {
    file: 'samples/yuanjiang-2024.txt',
    print: () => printTxt(readSample('txt')),
    read: (bytes) => readTxt(bytes).value,
  },
]
