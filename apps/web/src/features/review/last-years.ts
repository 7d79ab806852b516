/** The years whose packages are still about, the latest first. */
export function lastYears(): readonly number[] {
  const now = new Date().getFullYear()
  return [1, 2, 3, 4, 5].map((ago) => now - ago)
}
