/** A mail to be queued. The same `key` is queued once. One that forgets its recipient keeps no address when it is done. */
export type NewMail = {
  key: string
  template: string
  to: string
  data: Record<string, unknown>
  forgets_recipient?: boolean
}

/** A mail that this process holds until its lease ends; `attempts` counts the one that begins now. */
export type ClaimedMail = { id: string; template: string; to: string; data: unknown; attempts: number }
