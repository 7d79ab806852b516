import { resolve } from 'node:path'
import { reportProblems } from './report-problems.ts'
import { writeLaw } from './write-law.ts'

const mode = process.argv.includes('--check') ? 'check' : 'write'
reportProblems(writeLaw(resolve(import.meta.dirname, '../..'), mode))
