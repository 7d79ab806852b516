import { expect, test } from 'vitest'
import { contentOf } from './law-content.ts'
import { printLaw } from './print-law.ts'
import { sampleFiles } from './sample-files.ts'

test('articles stand apart from their regulation, dates are resolved and years are counted', () => {
  expect(printLaw(contentOf(sampleFiles()))).toBe(
    [
      '// Generated from packages/law/**/*.yaml by `node tools/law/generate.ts`. Edit the YAML, not this file.',
      '',
      'export const regulations = {',
      '  "measures": {"title":"试行办法","shortTitle":"办法","number":"试〔2020〕1号","issuer":"某部","kind":"notice","issued":"2020-02-25","inForce":{"from":"2020-02-25","until":null},"source":{"key":"TEST","address":null},"verified":true},',
      '} as const',
      '',
      'export const articles = {',
      '  "measures/1": {"label":"第一条","gist":"满分是一百","verified":true},',
      '  "measures/2": {"label":"第二条","gist":"尚未核对","verified":false},',
      '} as const',
      '',
      'export const parameters = {',
      '  "scoring/weights": {"description":"各部分分值","unit":"分","values":{"2021-01-01":{"value":{"产出":"50"},"cites":"measures/1","verified":true}}},',
      '} as const',
      '',
      'export const editions = {',
      '  "place-2024": {"title":"某省表式","jurisdiction":"430000","years":{"from":2024,"until":null},"source":{"key":"TEST","address":null},"forms":{"base-data":"measures/1"},"weights":{"standard":"scoring/weights","withCost":"scoring/weights","benefitWithoutSatisfaction":"scoring/weights"},"executionRate":{"numerator":"spent","denominator":"budget"},"taxonomy":{"数量":"产出"},"verified":true},',
      '} as const',
      '',
    ].join('\n'),
  )
})

test('values written in any order are printed by date', () => {
  const older = `values:\n  2022-01-01:\n    value: { 产出: "40" }\n    cites: measures/1\n    verified: true`
  const printed = printLaw(contentOf(sampleFiles('parameters', 'values:', older)))
  expect(printed.indexOf('2021-01-01')).toBeLessThan(printed.indexOf('2022-01-01'))
})
