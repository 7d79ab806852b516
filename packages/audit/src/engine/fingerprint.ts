import { oncePerKey, type Package, type Place, plainText } from '@mingxiao/core'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/** Gives fingerprints in the order of the findings; equal ones are told apart by a running number. */
export interface Fingerprints {
  next(ruleId: string, message: string, place: Place): string
}

/**
 * A fingerprint rests on the rule, the message, the form's own labels and, in 附件3, the project's name instead of
 * the table's number: re-saving the file, changing its format or the order of projects leaves it as it is.
 */
export function createFingerprints(pack: Package): Fingerprints {
  const projects = new Map(pack.projectEvaluations.map((table) => [table.no, table.heading.project.value ?? table.no]))
  const seen = new Map<string, number>()
  return {
    next(ruleId, message, place) {
      const subject = projects.get(place.attachment) ?? place.attachment
      const key = [ruleId, message, plainText(subject), plainText(place.label)].join('\n')
      const times = seen.get(key) ?? 0
      seen.set(key, times + 1)
      return fingerprintOf(`${key}\n${times}`)
    },
  }
}

/** Packages of one form have most of their findings at the same labels. */
const fingerprintOf = oncePerKey((key) => bytesToHex(sha256(encoder.encode(key)).subarray(0, 8)), 2_048)

const encoder = new TextEncoder()
