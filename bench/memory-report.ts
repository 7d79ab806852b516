/** What a process that checked many packages tells of itself; sizes in bytes. */
export interface MemoryReport {
  readonly packages: number
  readonly milliseconds: number
  /** After every fiftieth package. */
  readonly residentSetSizes: readonly number[]
  readonly peak: number
}
