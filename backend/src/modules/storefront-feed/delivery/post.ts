import type { FeedPayload } from "../payload"
import { sign, SIGNATURE_HEADER } from "./sign"

const PATH = "/api/cache-invalidation"
const TIME_LIMIT_MS = 5_000

/** Tells a storefront; answers null when it took it, else in a few words why not. Never throws, never longer than 5 s. */
export async function post(address: string, payload: FeedPayload, secret: string): Promise<string | null> {
  const body = JSON.stringify(payload)
  try {
    const answer = await fetch(`${address}${PATH}`, {
      method: "POST",
      headers: { "content-type": "application/json", [SIGNATURE_HEADER]: sign(body, secret, new Date()) },
      body,
      redirect: "manual",
      signal: AbortSignal.timeout(TIME_LIMIT_MS),
    })
    await answer.body?.cancel()
    return answer.ok ? null : `it answered ${answer.status}`
  } catch (error) {
    const { cause = error } = error as { cause?: unknown }
    return cause instanceof Error ? cause.message || cause.name : String(cause)
  }
}
