import { readDocx, recognise } from '@mingxiao/readers'
import { comparePackages } from './compare-packages.ts'
import { contests } from './contests.ts'
import { copiesOf } from './copies.ts'
import { judgeGoals } from './judge-goals.ts'
import { type Measured, measure } from './measure.ts'
import {
  printBatches,
  printCompared,
  printContest,
  printGoals,
  printMachine,
  printRules,
  printThousand,
} from './print-tables.ts'
import { runCheckEach } from './run-check-each.ts'
import { runThousand } from './run-thousand.ts'
import { slowestRules } from './slowest-rules.ts'

/*
 * npm run bench: readers against their peers, the whole check, a thousand packages and a folder of them, as tables of Markdown.
 * It fails for no timing and leaves no file behind.
 */
const print = (text: string) => process.stdout.write(text)

print(`${printMachine()}\n`)
const results: (readonly Measured[])[] = []
for (const prepare of contests) {
  const contest = prepare()
  const measured = await measure(contest.entrants)
  results.push(measured)
  print(printContest(contest, measured))
}
const files = copiesOf('docx', 100)
print(
  printRules(
    slowestRules(
      files.flatMap((file) => recognise(readDocx(file).value).value ?? []),
      10,
    ),
  ),
)
const byTables = await runThousand(files, 'tables')
const thousand = await runThousand(files, 'all')
for (const report of [byTables, thousand]) print(printThousand(report))
const batches = await runCheckEach(copiesOf('docx', 300), [1, 2])
print(printBatches(batches))
print(printCompared(comparePackages(3_000)))
print(printGoals(judgeGoals(results, thousand, byTables, batches)))
