import { z } from 'zod'
import { defineEndpoint } from './endpoint.ts'
import { id, moment } from './id.ts'
import { ofPackage, packagePath } from './package-path.ts'

/** The package as a move was made on it. */
export const version = z
  .object({
    version: z.int(),
    move: z.string(),
    draftHash: z.string(),
    findingsHash: z.string(),
    rulesVersion: z.string(),
    madeBy: id,
    madeAt: moment,
  })
  .meta({ id: 'Version' })

export type VersionJson = z.output<typeof version>

/** Something that differs; `kind` tells which of the other fields there are. */
const change = z.looseObject({ kind: z.string() }).meta({ id: 'Change' })

const number = z.coerce.number().int().min(1).max(100_000)
const common = { tag: '版本', access: 'session', method: 'GET' } as const

export const versionEndpoints = {
  readVersion: defineEndpoint({
    ...common,
    path: `${packagePath}/versions/{version}`,
    summary: '某一版的数据文件',
    params: ofPackage.extend({ version: number }),
    answer: { status: 200, body: 'file' },
  }),
  diffVersions: defineEndpoint({
    ...common,
    path: `${packagePath}/diff`,
    summary: '两版之间逐格的不同；不写后一版则与现在相比',
    params: ofPackage,
    query: z.object({ from: number, to: number.optional() }),
    answer: { status: 200, body: z.object({ changes: z.array(change) }) },
  }),
} as const
