import {
  type Archive,
  applyWaivers,
  chooseRules,
  compareFindings,
  judgePackage,
  rules,
  summarise,
  type Timing,
} from '@mingxiao/audit'
import { AppError, type Notice } from '@mingxiao/core'
import { changedValues } from '@mingxiao/law'
import type { CheckedFile, Judged } from '@mingxiao/writers'
import { checkNotice } from '../notices.ts'
import { isFolder } from '../read-folder.ts'
import { type Input, readInput } from '../read-input.ts'
import { type FoundConfig, findConfig } from '../settings/find-config.ts'
import { findWaivers, type PlacedWaiver } from '../settings/find-waivers.ts'
import { type Baseline, earlierFindings } from './read-baseline.ts'

export interface CheckFileOptions {
  /** Settings given by name, instead of those found near the file. */
  readonly config?: string
  readonly baseline: Baseline | null
  readonly lawDay?: string
  /** The day of the check, by which waivers end. */
  readonly today: string
  readonly clock?: () => bigint
  /** Packages to compare with. */
  readonly archive?: Archive
}

export interface FileCheck {
  readonly checked: CheckedFile
  readonly config: FoundConfig | null
  readonly timings: readonly Timing[]
}

/** Checks one file. What makes it unreadable becomes part of the result, so that others can still be checked. */
export async function checkFile(file: string, options: CheckFileOptions): Promise<FileCheck> {
  const config = findConfig(file, options.config)
  const waivers = findWaivers(file)
  const input = await readOrRefuse(file)
  if ('error' in input) return { checked: input, config, timings: [] }
  return { ...judgeInput(input, config, waivers, options), config }
}

async function readOrRefuse(file: string): Promise<Input | { readonly file: string; readonly error: AppError }> {
  try {
    return await readInput(file)
  } catch (error) {
    if (error instanceof AppError) return { file, error }
    throw error
  }
}

function judgeInput(
  input: Input,
  config: FoundConfig | null,
  waivers: readonly PlacedWaiver[],
  { baseline, lawDay, today, clock, archive }: CheckFileOptions,
): Omit<FileCheck, 'config'> {
  const { file, sha256, documents, package: pack } = input
  const { off = [], severities = [] } = config?.config ?? {}
  const chosen = chooseRules(rules, { off, severities })
  const judged = pack
    ? judgePackage(pack, chosen.rules, {
        ...(lawDay === undefined ? {} : { lawDay }),
        ...(clock ? { clock } : {}),
        ...(archive ? { archive } : {}),
      })
    : { findings: [], leftOut: [], timings: [] }
  const { findings, waived, unused, expired } = applyWaivers(judged.findings, waivers, lawDay ?? today)
  const earlier = baseline && pack ? earlierFindings(baseline, file, pack) : null
  const waivedPrints = new Set(waived.map(({ finding }) => finding.fingerprint))
  const compared = compareFindings(
    findings,
    (earlier?.findings ?? []).filter(({ fingerprint }) => !waivedPrints.has(fingerprint)),
  )
  const counted = baseline ? compared.added : findings
  const notices: readonly Notice[] = [
    ...input.notices,
    ...expired.map(({ line, until }) => checkNotice('waiver-expired', { line: `${line}`, until: until ?? '' })),
    ...(pack ? unused.map(({ line }) => checkNotice('waiver-unused', { line: `${line}` })) : []),
    ...(earlier?.notices ?? []),
  ]
  const checked: Judged = {
    file,
    sha256,
    isFolder: isFolder(file),
    documents,
    package: pack,
    notices,
    findings: counted,
    waived,
    baseline: baseline ? { file: baseline.file, kept: compared.kept, fixed: compared.fixed } : null,
    leftOut: [...chosen.leftOut, ...judged.leftOut],
    reweighed: chosen.reweighed,
    law: lawDay === undefined || !pack ? null : { day: lawDay, changed: changedValues(pack.year, lawDay) },
    summary: summarise(counted),
  }
  return { checked, timings: judged.timings }
}
