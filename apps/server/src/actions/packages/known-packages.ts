import type { Database } from '../../store/connect.ts'
import { cellsOf } from '../../store/packages/cells.ts'
import type { FoundPackage, JudgeablePackage } from '../../store/packages/find-package.ts'
import type { CellTable } from '../../store/tables.ts'
import { Turns } from '../../store/turns.ts'
import { withContext } from '../../store/with-context.ts'
import { loadPackage } from '../scope/load-package.ts'
import type { Scope } from '../scope/scope.ts'

/** A package and its cells as they stood at its revision. */
export interface KnownPackage {
  readonly pack: FoundPackage
  readonly cells: ReadonlyMap<string, CellTable>
  /** Accounts that this process wrote down as those who filled it in; nothing ever takes that back. */
  readonly filledBy: ReadonlySet<string>
}

/** The same, with how its region wants it to be judged. */
export interface SeenPackage extends KnownPackage {
  readonly pack: JudgeablePackage
}

/**
 * What this process last saw of the packages that people are editing, so that an edit need not read all cells of a package
 * first. Never more than a guess: another process may have written since, so whoever goes by it has the database compare the
 * revision, and looks again before refusing anything.
 */
export class KnownPackages {
  /** Edits of a package come one after the other: each finds what the one before has left. */
  readonly turns = new Turns()
  private readonly kept = new Map<string, KnownPackage>()

  /** Gives what is known of a package, and forgets it: what becomes of it is not known until it is kept again. */
  take(id: string): KnownPackage | undefined {
    const known = this.kept.get(id)
    this.kept.delete(id)
    return known
  }

  peek(id: string): KnownPackage | undefined {
    return this.kept.get(id)
  }

  keep(known: KnownPackage): void {
    this.kept.set(known.pack.id, known)
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= most) break
      this.kept.delete(oldest)
    }
  }
}

/** Of some hundred cells each, mostly short. */
const most = 300

const ofDatabases = new WeakMap<Database, KnownPackages>()

export function knownPackagesOf(database: Database): KnownPackages {
  const known = ofDatabases.get(database) ?? new KnownPackages()
  ofDatabases.set(database, known)
  return known
}

/** The package as it stands. Cells are read after its revision: where somebody wrote in between, no later revision is taken for this one. */
export function lookAt(database: Database, scope: Scope, packageId: string): Promise<SeenPackage> {
  return withContext(database, scope.context, async (work) => {
    const pack = await loadPackage(work, scope, packageId, 'look')
    return { pack, cells: await cellsOf(work, pack.region_id, pack.id), filledBy: new Set() }
  })
}
