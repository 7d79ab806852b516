import { z } from 'zod'
import { defineEndpoint } from './endpoint.ts'
import { bigCount, id } from './id.ts'
import { ofPackage, packagePath } from './package-path.ts'
import { receipt } from './receipt.ts'

/** Where a package stands on its way. */
export const packageState = z.enum([
  'draft',
  'submitted',
  'signed',
  'department-passed',
  'approved',
  'published',
  'returned',
])

/** What can be done to move a package from one state to another. */
export const moveName = z.enum([
  'submit',
  'sign',
  'pass-department',
  'approve',
  'publish',
  'return-in-unit',
  'return-by-department',
  'return-by-finance',
  'withdraw-submission',
  'withdraw-signature',
  'reopen',
])

export const noteText = z.strictObject({ address: z.string().max(300), text: z.string().min(1).max(4_000) })

const moveMade = z
  .object({
    packageId: id.describe('of a reopened package the one that goes on in its place'),
    state: packageState,
    revision: bigCount,
    version: z.int(),
    receipt: receipt.nullable(),
  })
  .meta({ id: 'MoveMade' })

export type MoveMadeJson = z.output<typeof moveMade>

export const moveEndpoints = {
  makeMove: defineEndpoint({
    tag: '流转',
    access: 'session',
    method: 'POST',
    path: `${packagePath}/moves`,
    summary: '提交、签字、审核、退回、撤回、公开或重新打开',
    params: ofPackage,
    body: z.strictObject({
      move: moveName,
      revision: bigCount.describe('of the package as the caller saw it'),
      reason: z.string().max(4_000).optional(),
      notes: z.array(noteText).max(500).optional().describe('on single cells, where it is returned'),
    }),
    answer: { status: 200, body: moveMade },
  }),
} as const
