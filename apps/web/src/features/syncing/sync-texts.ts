/** Words about what others did to the same package. */
export const syncTexts = {
  heading: '别人也改了',
  changed: (value: string) => (value === '' ? '别人清空了。' : `别人改成了“${value}”。`),
  gone: '别人删去了这一行。',
  mine: '用我填的',
  theirs: '用别人填的',
  go: '转到这一格',
} as const
