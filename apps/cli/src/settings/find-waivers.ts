import { existsSync } from 'node:fs'
import type { Waiver } from '@mingxiao/audit'
import { readSettings } from './read-settings.ts'
import { type WaiverEntry, waiversShape } from './waivers-shape.ts'

/** A waiver and the line it stands on. */
export interface PlacedWaiver extends Waiver {
  readonly line: number
}

/** The waivers of a package: those beside it, in a file that adds .waivers.yaml to its name. */
export function findWaivers(packageFile: string): readonly PlacedWaiver[] {
  const file = waiversFileOf(packageFile)
  return existsSync(file) ? readSettings(file, waiversShape).map(waiverOf) : []
}

/** Where the waivers of a package stand; a folder of files has its beside it as well. */
export function waiversFileOf(packageFile: string): string {
  return `${packageFile.replace(/[/\\]+$/, '')}.waivers.yaml`
}

function waiverOf({
  fingerprint,
  rule = '',
  place = '',
  reason,
  person,
  date,
  until,
  line,
}: WaiverEntry): PlacedWaiver {
  const target = fingerprint === undefined ? { rule, place } : { fingerprint }
  return { target, reason, person, date, until: until ?? null, line }
}
