import { type Finding, rules, runRules } from '@mingxiao/audit'
import type { Document } from '@mingxiao/core'
import { readDocument, recognise } from '@mingxiao/readers'

/** The findings of a file, as the commands that write into it have them. */
export async function judge(bytes: Uint8Array): Promise<readonly Finding[]> {
  const { value } = recognise(await documentOf(bytes))
  if (!value) throw new Error('the file holds no package')
  return runRules(value, rules)
}

export async function documentOf(bytes: Uint8Array): Promise<Document> {
  return (await readDocument(bytes)).value
}
