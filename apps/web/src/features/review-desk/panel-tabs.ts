/** What a reviewer goes by, a tab each, in the order of their keys. */
export const panelTabs = ['findings', 'last-year', 'notes', 'scores', 'evidence'] as const

export type PanelTab = (typeof panelTabs)[number]
