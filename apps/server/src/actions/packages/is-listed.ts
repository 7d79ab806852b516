/**
 * Whether every row, table and section that an address names still stands in its list; what no list names is seen by nobody.
 * `valueAt` gives the text of a cell.
 */
export function isListed(address: string, valueAt: (address: string) => string | undefined): boolean {
  const [no = '', path] = address.split('/')
  if (path === undefined) return true
  const names = (list: string) => (valueAt(list) ?? '').split(' ')
  if (![...names('tables'), ...names('reports')].includes(no)) return false
  const steps = path.split('.')
  return steps.every((step, at) => {
    const above = steps.slice(0, at).join('.')
    if (step.startsWith('~')) return names(`${no}/${above}`).includes(step)
    if (!step.includes('~')) return true
    return names(`${no}/${above === '' ? '' : `${above}.`}sections`).includes(step)
  })
}
