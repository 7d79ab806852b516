import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findOffice } from './find-office.ts'

describe.skipIf(process.platform === 'win32')('LibreOffice is found', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'mingxiao-find-office-'))
    for (const name of ['soffice', 'other']) {
      writeFileSync(join(folder, name), '#!/bin/sh\n')
      chmodSync(join(folder, name), 0o755)
    }
    writeFileSync(join(folder, 'no-program'), '')
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  test('on the PATH', () => {
    expect(findOffice({ PATH: `${join(folder, 'nowhere')}:${folder}` })).toBe(join(folder, 'soffice'))
  })

  test('where the setting says, before all else', () => {
    expect(findOffice({ MINGXIAO_SOFFICE: join(folder, 'other'), PATH: folder })).toBe(join(folder, 'other'))
  })

  test('nowhere else where the setting says something wrong', () => {
    expect(findOffice({ MINGXIAO_SOFFICE: join(folder, 'nowhere'), PATH: folder })).toBeNull()
    expect(findOffice({ MINGXIAO_SOFFICE: join(folder, 'no-program'), PATH: folder })).toBeNull()
    expect(findOffice({ MINGXIAO_SOFFICE: folder, PATH: folder })).toBeNull()
  })
})
