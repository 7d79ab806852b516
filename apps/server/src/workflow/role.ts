export type Role =
  | 'filler'
  | 'finance-officer'
  | 'head'
  | 'department-reviewer'
  | 'finance-reviewer'
  | 'third-party'
  | 'auditor'
  | 'administrator'
