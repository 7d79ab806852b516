/** Things that are told apart by their position alone, as words of a sentence are, each with a key for React. */
export function byPosition<T>(items: readonly T[]): readonly { readonly key: string; readonly item: T }[] {
  return items.map((item, at) => ({ key: String(at), item }))
}
