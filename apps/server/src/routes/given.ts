/** Actions tell what was not asked for from what was asked for as undefined; a query or a body that was read does not. */
export function given<T extends object>(said: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as never
}
