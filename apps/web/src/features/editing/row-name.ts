/** A name that no row bears and that nobody else gives at the same time. */
export function rowName(): string {
  const letters = crypto.getRandomValues(new Uint32Array(2))
  return `~${[...letters].map((number) => number.toString(36)).join('')}`
}
