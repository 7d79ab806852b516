import { squeezed } from '../forms/squeezed.ts'

/** What a row is called that the form does not name: “指标名称”; one without a name has to be found as well. */
export function quotedName(name = ''): string {
  return `“${squeezed(name) || '没有名称的一行'}”`
}
