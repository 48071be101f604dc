/** Runs once when the server starts: a wrong configuration stops it here, not at the first shopper's request. */
export async function register() {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { stopUnlessConfigured } = await import("@/lib/environment")
    stopUnlessConfigured()
  }
}
