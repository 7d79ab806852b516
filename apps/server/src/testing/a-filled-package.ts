import { createPackage } from '../actions/packages/create-package.ts'
import { editCells } from '../actions/packages/edit-cells.ts'
import { type ReadPackage, readPackage } from '../actions/packages/read-package.ts'
import { type MoveAsked, type MoveMade, makeMove } from '../actions/review/make-move.ts'
import type { Actor } from '../auth/actor.ts'
import type { MoveName } from '../workflow/moves.ts'
import { type County, year } from './a-county.ts'
import { fillCorrectly } from './fill-correctly.ts'

/** A package without errors of a new unit, with everybody who has to do with it. */
export interface FilledPackage {
  readonly id: string
  readonly unit: string
  readonly filler: Actor
  readonly head: Actor
  readonly reviewer: Actor
  readonly bureau: Actor
  read(): Promise<ReadPackage>
  /** Writes over what is there. */
  write(address: string, value: string): Promise<void>
  /** Moves the package as it stands. */
  move(by: Actor, name: MoveName, more?: Partial<MoveAsked>): Promise<MoveMade>
}

export async function aFilledPackage(county: County, name: string): Promise<FilledPackage> {
  const { services, actor, department, finance } = county
  const unit = await county.addUnit(name)
  const filler = actor(unit, 'filler')
  const { id } = await createPackage(services, filler, { organisationId: unit, year })
  await fillCorrectly(services, filler, id)
  const read = () => readPackage(services, filler, id)
  return {
    id,
    unit,
    filler,
    head: actor(unit, 'head'),
    reviewer: actor(department, 'department-reviewer'),
    bureau: actor(finance, 'finance-reviewer'),
    read,
    write: async (address, value) => {
      const revision = (await read()).cells.get(address)?.revision ?? '0'
      const answer = await editCells(services, filler, id, [{ address, value, revision }])
      if (answer.outcome !== 'saved') throw new Error(`${address} was changed by somebody else`)
    },
    move: async (by, move, more = {}) =>
      makeMove(services, by, { packageId: id, move, revision: (await read()).pack.revision, ...more }),
  }
}
