/**
 * A reporter for node:test that writes one JSON line for each test that is not a group of tests.
 * @param {AsyncIterable<{ type: string, data: any }>} events
 */
export default async function* report(events) {
  for await (const { type, data } of events) {
    if (type !== "test:pass" && type !== "test:fail") continue
    const skipped = data.skip !== undefined || data.todo !== undefined
    const error = type === "test:fail" ? data.details.error : undefined
    // A group fails with its tests; it counts only when its own hooks fail.
    if (data.details.type === "suite" && error?.failureType !== "hookFailed") continue
    const message = error && String(error.cause?.stack ?? error.cause ?? error.message)
    yield `${JSON.stringify({ name: data.name, status: error ? "failed" : skipped ? "skipped" : "passed", message })}\n`
  }
}
