import { cellsOfDraft, type Draft } from '@mingxiao/drafts'
import { createPackage } from '../actions/packages/create-package.ts'
import { editCells } from '../actions/packages/edit-cells.ts'
import { readPackage } from '../actions/packages/read-package.ts'
import type { Services } from '../actions/scope/services.ts'
import type { Actor } from '../auth/actor.ts'

/** Begins the package of a filler's unit and writes into it what a draft holds. */
export async function fillPackage(services: Services, filler: Actor, draft: Draft): Promise<string> {
  const [grant] = filler.grants
  if (!grant) throw new Error('a filler without a unit')
  const { id } = await createPackage(services, filler, { organisationId: grant.organisationId, year: draft.year })
  await writeCells(services, filler, id, cellsOfDraft(draft))
  return id
}

/** Writes over what is there. */
export async function writeCells(
  services: Services,
  filler: Actor,
  packageId: string,
  values: ReadonlyMap<string, string>,
): Promise<void> {
  const { cells } = await readPackage(services, filler, packageId)
  const edits = [...values].map(([address, value]) => ({
    address,
    value,
    revision: cells.get(address)?.revision ?? '0',
  }))
  const answer = await editCells(services, filler, packageId, edits)
  if (answer.outcome === 'conflict') throw new Error(`${packageId} was changed by somebody else`)
}
