/** What the server said to the user, or null where it did not answer. */
export function refusalText(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('problem' in error)) return null
  const { problem } = error as { readonly problem: { readonly title: string } }
  return problem.title
}
