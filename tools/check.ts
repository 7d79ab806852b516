import { chooseSteps } from './check/choose-steps.ts'
import { runSteps } from './check/run-steps.ts'
import { steps } from './check/steps.ts'

const failed = await runSteps(chooseSteps(steps, process.argv.slice(2)))
process.exitCode = failed.length === 0 ? 0 : 1
