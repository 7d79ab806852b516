/** All steps, or those named on the command line. */
export function chooseSteps<T extends { readonly name: string }>(
  steps: readonly T[],
  names: readonly string[],
): readonly T[] {
  const unknown = names.filter((name) => !steps.some((step) => step.name === name))
  if (unknown.length > 0) {
    throw new Error(`No step ${unknown.join(', ')}: the steps are ${steps.map(({ name }) => name).join(', ')}.`)
  }
  return names.length === 0 ? steps : steps.filter(({ name }) => names.includes(name))
}
