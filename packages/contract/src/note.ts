import { z } from 'zod'
import { defineEndpoint } from './endpoint.ts'
import { id, moment } from './id.ts'
import { noteText } from './move.ts'
import { ofPackage, packagePath } from './package-path.ts'

/** A note on a cell, or on the whole package where the address is ''. */
export const note = z
  .object({
    id,
    address: z.string(),
    text: z.string(),
    repliesTo: id.nullable().describe('the note that it answers'),
    returns: z.boolean().describe('written with a return: to be settled before the package is submitted again'),
    writtenBy: id,
    writtenAt: moment,
    settledBy: id.nullable(),
    settledAt: moment.nullable(),
  })
  .meta({ id: 'Note' })

export type NoteJson = z.output<typeof note>

const common = { tag: '意见', access: 'session', method: 'POST' } as const

export const noteEndpoints = {
  addNote: defineEndpoint({
    ...common,
    path: `${packagePath}/notes`,
    summary: '在一格或整套材料上写意见',
    params: ofPackage,
    body: noteText.extend({ repliesTo: id.optional() }),
    answer: { status: 201, body: note },
  }),
  settleNote: defineEndpoint({
    ...common,
    path: `${packagePath}/notes/{noteId}/settlement`,
    summary: '说明意见已处理',
    params: ofPackage.extend({ noteId: id }),
    answer: { status: 204, body: 'nothing' },
  }),
} as const
