import { generators } from './generate/generators.ts'
import { reportProblems } from './law/report-problems.ts'

for (const { name, generate } of generators) if (reportProblems(generate('write'))) console.log(`${name}: current.`)
