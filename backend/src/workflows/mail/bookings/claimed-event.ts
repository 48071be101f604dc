/** A row of the outbox of scheduling that this process holds; `attempts` counts the delivery that begins now. */
export type ClaimedEvent = {
  id: string
  name: string
  booking_id: string
  payload: Record<string, unknown> | null
  attempts: number
}
