import { draftError } from '../errors.ts'

/** A package file as parsed, of whatever version. */
export type AnyVersion = Readonly<Record<string, unknown>>

/** One step from the version at its place in the list, counted from 1, to the next; published steps are never changed. */
export type Migration = (file: AnyVersion) => AnyVersion

/** Version 1 is the first: nothing has to be carried over yet. */
const migrations: readonly Migration[] = []

/** The file in the newest version. Files of a version that this program does not know are refused. */
export function migrate(file: AnyVersion, steps: readonly Migration[] = migrations): AnyVersion {
  const newest = steps.length + 1
  const { version } = file
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) {
    throw draftError('draft-invalid', `\n  version：应为 1 到 ${newest} 的整数。`)
  }
  if (version > newest) throw draftError('draft-too-new', `（文件版本 ${version}，可读取到 ${newest}）`)
  return steps
    .slice(version - 1)
    .reduce((migrated, step, at) => ({ ...step(migrated), version: version + at + 1 }), file)
}
