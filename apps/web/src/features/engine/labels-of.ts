/** The label of every entry of a filled form, by the address it is printed from. */
export function labelsOf(form: unknown): ReadonlyMap<string, string> {
  const labels = new Map<string, string>()
  collect(form, labels)
  return labels
}

function collect(value: unknown, labels: Map<string, string>): void {
  if (typeof value !== 'object' || value === null) return
  if (isEntry(value)) {
    const { label, origin } = value.place
    if (origin.path !== undefined) labels.set(origin.path, label)
    return
  }
  for (const inner of Object.values(value)) collect(inner, labels)
}

interface EntryLike {
  readonly state: string
  readonly place: { readonly label: string; readonly origin: { readonly path?: string } }
}

function isEntry(value: object): value is EntryLike {
  return 'state' in value && 'place' in value
}
