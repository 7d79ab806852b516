import { readdirSync } from 'node:fs'
import { digestPackage, findCopies } from '@mingxiao/audit'
import { aPackage } from '@mingxiao/audit/testing'
import type { Document, Package } from '@mingxiao/core'
import { recognise } from '@mingxiao/readers'
import { documentOf } from '@mingxiao/readers/testing'
import { expect, test } from 'vitest'
import { readSample } from '../../samples/yuanjiang-2024/read-sample.ts'
import { readFamily } from './families/read-family.ts'

const families = readdirSync(new URL('families/', import.meta.url))
  .filter((name) => name.endsWith('.json'))
  .map((name) => [name, documentOf(readFamily(name.slice(0, -'.json'.length)).blocks)] as const)

test.each<readonly [string, Document]>([['the sample', readSample('docx')], ...families])(
  '%s speaks of no other bureau’s duties',
  (name, document) => {
    expect(dutiesIn(name, recognise(document).value)).toEqual([])
  },
)

test('a package without faults speaks of no other bureau’s duties', () => {
  expect(dutiesIn('clean', aPackage())).toEqual([])
})

function dutiesIn(name: string, pack: Package | null) {
  if (!pack) throw new Error(`${name} is a package`)
  return findCopies([digestPackage(name, pack)]).duties
}
