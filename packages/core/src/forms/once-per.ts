/** What follows from a value that never changes, such as a form's definition or a row of a package, worked out once for each. */
export function oncePer<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, V>()
  return (key) => {
    const known = made.get(key)
    if (known !== undefined) return known
    const value = make(key)
    made.set(key, value)
    return value
  }
}

/**
 * The same for short texts, such as cells, that a hundred rules ask for. Those of the last few packages are kept; a longer
 * text is worked out anew, for it would hold the whole text of its file in memory, of which V8 makes it a slice from thirteen
 * letters on.
 */
export function oncePerText<V>(make: (text: string) => V): (text: string) => V {
  const remembered = oncePerKey(make, mostTexts)
  return (text) => (text.length > longestKept ? make(text) : remembered(text))
}

const mostTexts = 4_096
const longestKept = 12

/**
 * The same for keys of any length, so for keys that hold no file, or for so few that it does not matter; when there are `most` of
 * them all are forgotten.
 */
export function oncePerKey<V>(make: (key: string) => V, most: number): (key: string) => V {
  const made = new Map<string, V>()
  return (key) => {
    const known = made.get(key)
    if (known !== undefined) return known
    const value = make(key)
    if (made.size === most) made.clear()
    made.set(key, value)
    return value
  }
}
