import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rules } from '@mingxiao/audit'
import { documentOf, printTxt } from '@mingxiao/readers/testing'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CheckTask } from './batch-task.ts'
import { doTask } from './do-task.ts'
import { openStore } from './result-store.ts'

let folder = ''
let file = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mingxiao-task-'))
  file = join(folder, 'a.txt')
  writeReport('本中心负责农村供水。')
})
afterEach(() => rmSync(folder, { recursive: true }))

function writeReport(overview: string): void {
  const title = '2024年度清溪县水利服务中心整体支出绩效自评报告'
  writeFileSync(file, printTxt(documentOf(['附件4', title, '一、部门（单位）基本情况', overview])))
}

function check(changes: Partial<CheckTask> = {}) {
  const nothing = { config: null, lawDay: null, baseline: null, archive: [], pages: null }
  const task = {
    kind: 'check',
    language: 'zh',
    today: '2026-11-25',
    timing: false,
    forPrograms: false,
    ...nothing,
  } as const
  const store = join(folder, 'store')
  return doTask(file, { ...task, store, ...changes }, { store: openStore(store), archive: null })
}

describe('a result', () => {
  it('is kept until its file changes', async () => {
    const first = await check()
    expect(await check()).toEqual({ ...first, isCached: true })
    writeReport('本中心负责农村供水和防汛。')
    expect((await check()).isCached).toBe(false)
  })

  it('is made anew where somebody damaged what was kept', async () => {
    await check()
    const store = join(folder, 'store')
    for (const name of readdirSync(store, { recursive: true, encoding: 'utf8' })) {
      if (name.endsWith('.json')) writeFileSync(join(store, name), '{"half')
    }
    expect((await check()).isCached).toBe(false)
  })

  it('is made anew where the rules are timed, each of them', async () => {
    const { timings, ...result } = await check({ timing: true })
    expect(new Set(timings.map(({ rule }) => rule.code))).toEqual(new Set(rules.map(({ code }) => code)))
    expect({ ...(await check({ timing: true })), timings: [] }).toEqual({ ...result, timings: [] })
  })
})

it('a page is written from what was kept, and made where there is none yet', async () => {
  const pages = { folder, names: { [file]: 'a.txt.html' } }
  const page = join(folder, 'a.txt.html')
  await check()
  expect((await check({ pages })).isCached).toBe(false)
  const written = readFileSync(page, 'utf8')
  rmSync(page)
  expect((await check({ pages })).isCached).toBe(true)
  expect(readFileSync(page, 'utf8')).toBe(written)
})

it('a file without a package has neither a summary nor a page', async () => {
  writeFileSync(file, '关于召开会议的通知')
  const pages = { folder, names: { [file]: 'a.txt.html' } }
  expect(await check({ pages })).toMatchObject({ summary: null, error: { code: 'no-package-found' } })
  expect(existsSync(join(folder, 'a.txt.html'))).toBe(false)
})
