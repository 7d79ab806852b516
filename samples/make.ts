import { readFileSync, writeFileSync } from 'node:fs'
import type { Document, Format } from '@mingxiao/core'
import { printDoc, printDocx, printTxt, printXlsx } from '@mingxiao/readers/testing'
import { readSample } from './yuanjiang-2024/read-sample.ts'

/** Prints the sample package in every format; with --check it only tells whether the files are current. */
const printers: Readonly<Record<Format, (document: Document) => Uint8Array>> = {
  docx: printDocx,
  doc: printDoc,
  xlsx: printXlsx,
  txt: printTxt,
}

for (const [format, print] of Object.entries(printers) as [Format, (typeof printers)[Format]][]) {
  const file = new URL(`yuanjiang-2024.${format}`, import.meta.url)
  const bytes = print(readSample(format))
  if (!process.argv.includes('--check')) writeFileSync(file, bytes)
  else if (!readFileSync(file).equals(bytes)) {
    process.stderr.write(`samples/yuanjiang-2024.${format} is not current: run node samples/make.ts\n`)
    process.exitCode = 1
  }
}
