/** What a conflict carries beside its code and message. */
export function conflictDetails(error: unknown): Record<string, unknown> {
  const hasDetails = typeof error === "object" && error !== null && "details" in error
  return hasDetails && typeof error.details === "object" && error.details !== null ? { ...error.details } : {}
}
