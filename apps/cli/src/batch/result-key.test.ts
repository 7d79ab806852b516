import { fileURLToPath } from 'node:url'
import { digestPackage } from '@mingxiao/audit'
import { aPackage } from '@mingxiao/audit/testing'
import { expect, it } from 'vitest'
import type { CheckTask } from './batch-task.ts'
import { resultKey } from './result-key.ts'

const file = fileURLToPath(new URL('../../../../samples/yuanjiang-2024.txt', import.meta.url))

function taskWith(archive: CheckTask['archive']): CheckTask {
  const nothing = { config: null, lawDay: null, baseline: null }
  return {
    kind: 'check',
    language: 'zh',
    today: '2026-11-25',
    ...nothing,
    archive,
    timing: false,
    forPrograms: false,
    pages: null,
    store: '',
  }
}

it('an archived package that was edited asks for a new result, though its name and year stay', () => {
  const before = digestPackage('old.docx', aPackage())
  const after = digestPackage('old.docx', aPackage({ unitReport: { opening: ['另有一段。'] } }))
  expect(resultKey(file, taskWith([before]))).not.toBe(resultKey(file, taskWith([after])))
  expect(resultKey(file, taskWith([before]))).toBe(resultKey(file, taskWith([structuredClone(before)])))
})
