import { addEvidence } from '../actions/packages/add-evidence.ts'
import { createPackage } from '../actions/packages/create-package.ts'
import { type County, today, year } from './a-county.ts'
import { anAccount } from './an-account.ts'
import { fillCorrectly } from './fill-correctly.ts'

/** What a county has after some work: a package of its unit, filled in, with one piece of evidence. */
export interface WorkDone {
  readonly packageId: string
  readonly evidence: Buffer
}

export async function workInCounty(county: County): Promise<WorkDone> {
  const { services } = county
  await anAccount(services, today)
  const filler = county.actor(county.unit, 'filler')
  const { id } = await createPackage(services, filler, { organisationId: county.unit, year })
  await fillCorrectly(services, filler, id)
  const evidence = Buffer.alloc(200_000, '佐证')
  async function* content() {
    yield evidence
  }
  const file = { packageId: id, address: '', name: '合同“甲”\\1.pdf', mediaType: 'application/pdf', mostBytes: 1e9 }
  await addEvidence(services, filler, { ...file, content: content() })
  return { packageId: id, evidence }
}
