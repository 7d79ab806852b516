import type { Outcome, Step } from './step.ts'

const atOnce = 2

/** Runs the steps, prints a line for each and a summary; returns the names of those that failed. */
export async function runSteps(
  steps: readonly Step[],
  print: (text: string) => void = console.log,
): Promise<readonly string[]> {
  const began = performance.now()
  const failed: string[] = []
  const runAndPrint = async (step: Step) => {
    const { outcome, seconds } = await timed(step)
    print(`${outcome.passed ? '✓' : '✗'} ${step.name.padEnd(10)} ${seconds.padStart(6)} s`)
    if (outcome.output !== '') print(indent(outcome.output))
    if (!outcome.passed) failed.push(step.name)
  }

  await forEachAtOnce(
    steps.filter(({ alone }) => !alone),
    runAndPrint,
  )
  for (const step of steps) if (step.alone) await runAndPrint(step)

  const total = ((performance.now() - began) / 1000).toFixed(1)
  const verdict = failed.length === 0 ? 'all passed' : `failed: ${failed.join(', ')}`
  print(`${steps.length} steps in ${total} s, ${verdict}.`)
  return failed
}

async function timed(step: Step): Promise<{ outcome: Outcome; seconds: string }> {
  const began = performance.now()
  const outcome = await Promise.resolve()
    .then(() => step.run())
    .catch((error: Error): Outcome => ({ passed: false, output: error.stack ?? error.message }))
  return { outcome, seconds: ((performance.now() - began) / 1000).toFixed(1) }
}

async function forEachAtOnce(steps: readonly Step[], run: (step: Step) => Promise<void>): Promise<void> {
  const waiting = [...steps]
  const work = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) await run(step)
  }
  await Promise.all(Array.from({ length: atOnce }, work))
}

function indent(text: string): string {
  return text.replace(/^/gm, '    ')
}
