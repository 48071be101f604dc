/** A mail to be queued. The same `key` is queued once. */
export type NewMail = { key: string; template: string; to: string; data: Record<string, unknown> }

/** A mail that this process holds until its lease ends; `attempts` counts the one that begins now. */
export type ClaimedMail = { id: string; template: string; to: string; data: unknown; attempts: number }
