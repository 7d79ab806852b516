/**
 * The knots of a graph: groups of nodes that reach one another, and nodes that reach themselves.
 * Tarjan's algorithm; `edges` names the targets of each node.
 */
export function findCycles(edges: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const order = new Map<string, number>()
  const lowest = new Map<string, number>()
  const open: string[] = []
  const cycles: string[][] = []

  const visit = (node: string): number => {
    const index = order.size
    order.set(node, index)
    open.push(node)
    let low = index
    for (const target of edges.get(node) ?? []) {
      if (!order.has(target)) low = Math.min(low, visit(target))
      else if (open.includes(target)) low = Math.min(low, lowest.get(target) ?? order.get(target) ?? low)
    }
    lowest.set(node, low)
    if (low === index) {
      const knot = open.splice(open.indexOf(node))
      if (knot.length > 1 || edges.get(node)?.includes(node)) cycles.push(knot.sort())
    }
    return low
  }

  for (const node of edges.keys()) if (!order.has(node)) visit(node)
  return cycles.sort()
}
