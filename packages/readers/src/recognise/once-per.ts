/** What follows from a form's definition, worked out once for each: definitions live as long as the program. */
export function oncePer<K extends object, V>(make: (definition: K) => V): (definition: K) => V {
  const made = new WeakMap<K, V>()
  return (definition) => {
    const known = made.get(definition)
    if (known !== undefined) return known
    const value = make(definition)
    made.set(definition, value)
    return value
  }
}
