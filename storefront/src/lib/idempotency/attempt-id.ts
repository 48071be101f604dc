/**
 * A name for one click, so that the backend does the work of a repeated request only once.
 * (`crypto.randomUUID` is missing on plain http outside localhost.)
 */
export function newAttemptId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")
}
