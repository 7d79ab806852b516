import { resolve } from 'node:path'
import { checkLaw } from './check-law.ts'
import { readLawFiles } from './read-law-files.ts'
import { reportProblems } from './report-problems.ts'

const files = readLawFiles(resolve(import.meta.dirname, '../..'))
if (reportProblems(checkLaw(files))) console.log(`The law is in order: ${files.length} files.`)
