import { cellsOfDraft, readDraft } from '@mingxiao/drafts'
import { editCells } from '../actions/packages/edit-cells.ts'
import { readPackage } from '../actions/packages/read-package.ts'
import type { Services } from '../actions/scope/services.ts'
import type { Actor } from '../auth/actor.ts'
import { sampleFile } from './sample-file.ts'

/** Fills a package in with what the corrected sample holds, under the name of its own unit. */
export async function fillCorrectly(services: Services, actor: Actor, packageId: string): Promise<void> {
  const { cells, pack } = await readPackage(services, actor, packageId)
  const wanted = cellsOfDraft(sample)
  const addresses = [...new Set([...cells.keys(), ...wanted.keys()])]
  const answer = await editCells(
    services,
    actor,
    packageId,
    addresses.map((address) => ({
      address,
      value: (wanted.get(address) ?? '').replaceAll(sample.unit, pack.organisation_name),
      revision: cells.get(address)?.revision ?? '0',
    })),
  )
  if (answer.outcome !== 'saved') throw new Error(`not saved: ${JSON.stringify(answer.conflicts)}`)
}

const sample = readDraft(sampleFile('.mingxiao.json').toString())
