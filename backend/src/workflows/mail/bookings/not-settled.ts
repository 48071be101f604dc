/** The code of the error that says an event has to wait for a payment. */
export const NOT_SETTLED = "not_settled"

/** Whether delivering failed only because a payment is still open; errors lose their class across steps. */
export function isNotSettled(error: unknown): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === NOT_SETTLED
}
