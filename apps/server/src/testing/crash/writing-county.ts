import { createPackage } from '../../actions/packages/create-package.ts'
import { openStore, type Where } from '../../store/open-store.ts'
import { aCounty, today, year } from '../a-county.ts'
import { anAccount } from '../an-account.ts'
import { employ } from '../employ.ts'

/** Somebody who fills in the package of a unit of their own. */
export interface WritingPerson {
  readonly name: string
  readonly accountId: string
  readonly regionId: number
  readonly packageId: string
}

/** Makes a county in which so many people write. */
export async function makeWritingCounty(where: Where, people: number): Promise<readonly WritingPerson[]> {
  const store = await openStore(where)
  const county = await aCounty(430981, store)
  const { services, regionId } = county
  const made: WritingPerson[] = []
  for (let at = 0; at < people; at += 1) {
    const unit = await county.addUnit(`甲县第${at + 1}水利站`)
    const account = await anAccount(services, today, { name: `writer-${at}`, password_changed_at: new Date() })
    const actor = await employ(services, { ...county.actor(unit, 'filler'), accountId: account.id })
    const { id } = await createPackage(services, actor, { organisationId: unit, year })
    made.push({ name: account.name, accountId: account.id, regionId, packageId: id })
  }
  await county.close()
  return made
}
