import type { Document, Package } from '@mingxiao/core'
import { recognise } from '@mingxiao/readers'
import { layoutPackage } from '@mingxiao/writers'
import { documentOfLaid, printedTextsOf } from '@mingxiao/writers/testing'
import { expect, it } from 'vitest'
import { printedPackages } from './printed-packages.ts'

/** Without any file between: what fails here is no fault of a printer. */
it.each(printedPackages)('a package laid out on paper reads back the same: %s', (_, source) => {
  const back = read(documentOfLaid(layoutPackage(source)))
  expect(printedTextsOf(back)).toEqual(printedTextsOf(source.pack))
})

it.each(printedPackages)('everything printed has its place in the form: %s', (_, source) => {
  const { projectEvaluations, baseData, unitEvaluation, goalTables } = read(documentOfLaid(layoutPackage(source)))
  const tables = [baseData, unitEvaluation, ...projectEvaluations, ...goalTables].filter((table) => table !== null)
  expect(tables.flatMap(({ strays }) => strays.map(({ place }) => place.quote))).toEqual([])
})

function read(document: Document): Package {
  const { value } = recognise(document)
  if (!value) throw new Error('no package was found in what was laid out')
  return value
}
