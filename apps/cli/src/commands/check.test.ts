import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const main = fileURLToPath(new URL('../main.ts', import.meta.url))
const sample = fileURLToPath(new URL('../../../../samples/yuanjiang-2024.docx', import.meta.url))

function check(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, 'check', ...args], { encoding: 'utf8' })
  return { status, stdout, stderr }
}

describe('mingxiao check', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'mingxiao-check-command-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('writes what -o asks for to the file, and says so beside the output', () => {
    const file = join(folder, 'result.html')
    expect(check(sample, '-o', file)).toEqual({ status: 1, stdout: '', stderr: `已写入 ${file}\n` })
    expect(readFileSync(file, 'utf8')).toMatch(/^<!DOCTYPE html>/)
  })

  it('says in one line that a result cannot be written', () => {
    const file = join(folder, 'no-such-folder', 'result.html')
    expect(check(sample, '-o', file)).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('output-not-written'),
    })
  })

  it('keeps times apart from the result', () => {
    const { stdout, stderr } = check(sample, '--format', 'json', '--timing')
    expect(JSON.parse(stdout).reports).toHaveLength(1)
    expect(stderr.split('\n')[0]).toMatch(/^ +ms +% {2}规则$/)
  })

  it('takes language and the level that fails from the settings, and lets an option prevail', () => {
    const file = join(folder, '材料.docx')
    copyFileSync(sample, file)
    writeFileSync(join(folder, 'mingxiao.config.yaml'), 'language: en\nfailOn: never\n')
    const settled = check(file)
    expect(settled.status).toBe(0)
    expect(settled.stdout).toContain('findings: ')
    const asked = check(file, '--lang', 'zh', '--fail-on', 'info')
    expect(asked.status).toBe(1)
    expect(asked.stdout).toMatch(/\n共 \d+ 处：/)
  })

  it('refuses a day that does not exist, and settings that are not there', () => {
    expect(check(sample, '--rules-of', '2024-02-30')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('请写成 2024-05-13 的样子'),
    })
    expect(check(sample, '--config', join(folder, 'none.yaml'))).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('file-not-found'),
    })
    expect(existsSync(join(folder, 'none.yaml'))).toBe(false)
  })

  it('explains itself in Chinese', () => {
    const { stdout } = check('--help')
    expect(stdout).toMatch(/^用法： mingxiao check \[选项\] /)
    expect(stdout.replace(/mingxiao|html|json|docx|xlsx|yaml|[-/.\w]*\.md/g, '')).not.toMatch(
      /options|choices|default|display/i,
    )
  })
})
