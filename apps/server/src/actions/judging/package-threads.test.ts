import { readFileSync } from 'node:fs'
import { cellsOfDraft, readDraft } from '@mingxiao/drafts'
import { describe, expect, test } from 'vitest'
import { type JudgingJob, judgeDraft } from './judge-draft.ts'
import { PackageThreads } from './package-threads.ts'

const sample = readDraft(
  readFileSync(new URL('../../../../../samples/yuanjiang-2024.mingxiao.json', import.meta.url), 'utf8'),
)
const job = (changes: Readonly<Record<string, string>> = {}): JudgingJob => ({
  head: sample,
  cells: new Map([...cellsOfDraft(sample), ...Object.entries(changes)]),
})

describe('threads', () => {
  test('say of each package what would be said without them, whichever comes first', async () => {
    const threads = new PackageThreads({ most: 2 })
    const jobs = ['7', '8', '9', '10'].map((staff) => job({ '1/staffing.unit.staff': staff }))
    expect(await Promise.all(jobs.map((one) => threads.judge(one)))).toEqual(jobs.map(judgeDraft))
  }, 60_000)

  test('go on after one that took too long, or failed', async () => {
    const impatient = new PackageThreads({ most: 1, milliseconds: 1 })
    const [slow] = await Promise.allSettled([impatient.judge(job())])
    expect(slow).toMatchObject({ status: 'rejected', reason: { code: 'package-too-slow' } })

    const threads = new PackageThreads({ most: 1 })
    const unheard = { ...job(), head: { ...sample, edition: 'no-edition' } } as unknown as JudgingJob
    const [failed, next] = await Promise.allSettled([threads.judge(unheard), threads.judge(job())])
    expect(failed).toMatchObject({ status: 'rejected', reason: { message: 'no edition no-edition' } })
    expect(next.status).toBe('fulfilled')
  }, 60_000)

  test('read files, and refuse what no reader takes in the words of the reader', async () => {
    const threads = new PackageThreads({ most: 1 })
    const file = readFileSync(new URL('../../../../../samples/yuanjiang-2024.xlsx', import.meta.url))
    expect((await threads.read(file))?.draft).toMatchObject({ unit: sample.unit, year: 2024 })
    expect(await threads.read(new TextEncoder().encode('会议通知'))).toBeNull()
    await expect(threads.read(new Uint8Array([1, 2, 3, 0, 5]))).rejects.toMatchObject({
      code: 'not-a-text-file',
      forUser: expect.stringContaining('文件'),
    })
  }, 60_000)
})
