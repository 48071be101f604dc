/** The words of an error; those thrown in a step lose their class on the way out and keep their message. */
export function errorMessage(error: unknown): string {
  const hasMessage = typeof error === "object" && error !== null && "message" in error
  return hasMessage ? String(error.message) : String(error)
}
