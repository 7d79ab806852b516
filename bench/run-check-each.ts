import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { bundleCli } from '../tools/bundle/bundle-cli.ts'
import { root } from '../tools/start/root.js'

/** What checking a folder with `mingxiao check --each` took, from the start of its process to its end. */
export interface BatchReport {
  readonly packages: number
  readonly jobs: number
  readonly milliseconds: number
  /** The most memory the process held with all its threads, in bytes. */
  readonly peak: number
}

/** Has the files checked as packages of their own, nothing kept from earlier runs, once for each number of threads. */
export async function runCheckEach(
  files: readonly Uint8Array[],
  jobs: readonly number[],
): Promise<readonly BatchReport[]> {
  const folder = mkdtempSync(join(tmpdir(), 'mingxiao-bench-'))
  try {
    const packages = join(folder, 'packages')
    mkdirSync(packages)
    for (const [at, bytes] of files.entries()) writeFileSync(join(packages, `${at}.docx`), bytes)
    const main = join(await bundleCli(root), 'main.js')
    // An installed 明效 has its files compiled: the first run fills Node's cache of them and does not count.
    await check(main, packages, 1, folder)
    const reports: BatchReport[] = []
    for (const count of jobs) reports.push({ packages: files.length, ...(await check(main, packages, count, folder)) })
    return reports
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function check(
  main: string,
  packages: string,
  jobs: number,
  folder: string,
): Promise<Omit<BatchReport, 'packages'>> {
  const start = performance.now()
  const child = spawn(process.execPath, ['--import', reporter, main, ...optionsOf(packages, jobs)], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
    env: { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') },
  })
  const [, , , peaks] = child.stdio
  if (!(peaks instanceof Readable)) throw new Error('the fourth stream is a pipe')
  const [peak, [status]] = await Promise.all([text(peaks), once(child, 'exit')])
  if (status !== 0) throw new Error(`not all packages were checked: ${status}`)
  return { jobs, milliseconds: performance.now() - start, peak: Number(peak) }
}

function optionsOf(packages: string, jobs: number): readonly string[] {
  return ['check', packages, '--each', '-j', `${jobs}`, '--no-cache', '--fail-on', 'never']
}

const reporter = new URL('report-peak.ts', import.meta.url).href
