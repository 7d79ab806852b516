export interface ReminderTable {
  region_id: number
  organisation_id: string
  year: number
  /** What it was reminded on: so many days before the end, or somebody's asking. */
  occasion: string
  closes_at: Date
  reminded_at: Date
}

export interface NoticeTable {
  region_id: number
  id: string
  account_id: string
  organisation_id: string
  kind: 'reminder'
  data: NoticeData
  created_at: Date
  read_at: Date | null
}

/** What a notice says; shapes are only ever added to. */
export interface NoticeData {
  readonly year: number
  readonly closesAt: string
  readonly daysLeft: number
}
