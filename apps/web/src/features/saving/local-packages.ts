import type { HeldPackage } from '../engine/package-view.ts'

/** A package kept in this browser. */
export interface LocalPackage extends HeldPackage {
  readonly id: string
  /** Milliseconds since 1970. */
  readonly savedAt: number
}

/** Newest first. */
export function listLocalPackages(): readonly LocalPackage[] {
  const ids = Object.keys(localStorage).flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : []))
  return ids.flatMap((id) => readLocalPackage(id) ?? []).sort((a, b) => b.savedAt - a.savedAt)
}

export function readLocalPackage(id: string): LocalPackage | null {
  const text = localStorage.getItem(localKey(id))
  return text === null ? null : { id, ...JSON.parse(text) }
}

/** False where the browser keeps nothing: it is full, or its user forbids it. */
export function writeLocalPackage({ id, ...kept }: LocalPackage): boolean {
  try {
    localStorage.setItem(localKey(id), JSON.stringify(kept))
    return true
  } catch {
    return false
  }
}

export function removeLocalPackage(id: string): void {
  localStorage.removeItem(localKey(id))
}

export function newLocalId(now: number): string {
  return now.toString(36)
}

/** What the browser keeps it under. */
export function localKey(id: string): string {
  return prefix + id
}

const prefix = 'mingxiao.package.'
