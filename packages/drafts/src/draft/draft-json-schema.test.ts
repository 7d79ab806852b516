import { expect, it } from 'vitest'
import { draftJsonSchema } from './draft-json-schema.ts'

it('says of each key what the form calls it', () => {
  const schema = JSON.stringify(draftJsonSchema())
  expect(schema).toContain('"quota":{"type":"string","description":"编制数"}')
  expect(schema).toContain('"format":{"type":"string","const":"mingxiao-package"}')
})
