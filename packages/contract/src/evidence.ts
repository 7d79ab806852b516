import { z } from 'zod'
import { defineEndpoint } from './endpoint.ts'
import { bigCount, id, moment } from './id.ts'
import { ofPackage, packagePath } from './package-path.ts'

/** 佐证: a file behind a figure. */
export const evidence = z
  .object({
    id,
    address: z.string(),
    name: z.string(),
    mediaType: z.string(),
    bytes: bigCount,
    contentHash: z.string().describe('SM3 of the file'),
    addedBy: id,
    addedAt: moment,
  })
  .meta({ id: 'Evidence' })

export type EvidenceJson = z.output<typeof evidence>

const one = ofPackage.extend({ evidenceId: id })
const common = { tag: '佐证', access: 'session' } as const

export const evidenceEndpoints = {
  addEvidence: defineEndpoint({
    ...common,
    method: 'POST',
    path: `${packagePath}/evidence`,
    summary: '为一格附上佐证文件',
    params: ofPackage,
    query: z.object({ address: z.string().max(300) }),
    body: 'file',
    answer: { status: 201, body: evidence },
  }),
  readEvidence: defineEndpoint({
    ...common,
    method: 'GET',
    path: `${packagePath}/evidence/{evidenceId}`,
    summary: '下载佐证文件',
    params: one,
    answer: { status: 200, body: 'file' },
  }),
  removeEvidence: defineEndpoint({
    ...common,
    method: 'DELETE',
    path: `${packagePath}/evidence/{evidenceId}`,
    summary: '移去佐证文件',
    params: one,
    answer: { status: 204, body: 'nothing' },
  }),
} as const
