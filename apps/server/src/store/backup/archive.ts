/**
 * A backup is one gzip of lines of JSON: this head, then every table (its columns, each row as a list of texts, an end with
 * count and SM3), every evidence file in base64, and the manifest with the SM3 of all lines before it. `zcat` reads it.
 */
export interface ArchiveHead {
  readonly mingxiaoBackup: 1
  readonly madeAt: string
  /** What had brought the database up to its version, in order. */
  readonly migrations: readonly { readonly name: string; readonly hash: string }[]
}

export interface TableBegins {
  readonly table: string
  readonly columns: readonly string[]
}

/** A row by its columns, as PostgreSQL writes values. */
export type RowTexts = readonly (string | null)[]

export interface FileBegins {
  readonly file: string
}

export interface Manifest {
  readonly tables: Readonly<Record<string, Counted>>
  readonly files: number
  /** Evidence that the database speaks of and that was not there. */
  readonly missingFiles: readonly string[]
}

/** How many rows there were, and the SM3 of their lines. */
export interface Counted {
  readonly rows: number
  readonly sm3: string
}

/** The last line. */
export interface ArchiveEnd {
  readonly manifest: Manifest
  readonly sm3: string
}
