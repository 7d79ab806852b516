import { aJudged } from '@mingxiao/writers/testing'
import { describe, expect, it } from 'vitest'
import { formatOf, printReport, reportFormats } from './print-report.ts'

const beginnings = {
  text: '报送/附件 1.docx\n',
  json: '{\n  "version": ',
  sarif: '{\n  "$schema": ',
  html: '<!DOCTYPE html>',
  xlsx: 'PK\u0003\u0004',
  csv: '\ufeff序号,',
}

describe('a report', () => {
  it.each(reportFormats)('is printed as %s', (format) => {
    const printed = Buffer.from(printReport([aJudged()], format, 'zh')).toString()
    expect(printed.slice(0, beginnings[format].length)).toBe(beginnings[format])
  })

  it.each([
    ['结果.HTML', 'html'],
    ['结果.htm', 'html'],
    ['a.b/结果.xlsx', 'xlsx'],
    ['结果.sarif', 'sarif'],
    ['结果.csv', 'csv'],
    ['结果.json', 'json'],
    ['结果.txt', 'text'],
    ['结果', 'text'],
  ])('named %s is %s', (file, format) => {
    expect(formatOf(file)).toBe(format)
  })
})
