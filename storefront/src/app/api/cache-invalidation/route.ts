import { revalidateTag } from "next/cache"
import { after } from "next/server"
import { setTimeout as sleep } from "node:timers/promises"
import { z } from "zod"
import { changeSchema, EVERYTHING, invalidatedBy } from "@/lib/cache/tags"
import { isSigned } from "@/lib/cache/verify-signature"
import { environment } from "@/lib/environment"

const bodySchema = z.object({ changes: z.array(changeSchema).max(500), everything: z.boolean() })

/** More than five hundred changes need. */
const MOST_BYTES = 200_000

/** After most pages that were being made are done, and after the slowest, whose backend may take twenty seconds to answer. */
const AFTERWARDS_MS = [3_000, 22_000]

const REPEATED = "plaza-repeated"

/** What is kept ends with the process, so a process that stops does not wait for that. */
const stopping = new AbortController()
process.once("SIGTERM", () => stopping.abort())
process.once("SIGINT", () => stopping.abort())

const answer = (body: unknown, status: number) =>
  Response.json(body, { status, headers: { "cache-control": "no-store" } })

/**
 * The backend's change feed says what is not true any more (`webhooks` in `docs/openapi.json`). Pages and answers that were made
 * of it are made anew at the next request, not shown once more.
 */
export async function POST(request: Request) {
  const { webhookSecret } = environment()
  if (webhookSecret === null) {
    return answer({ type: "not_found", message: "No change feed is configured." }, 404)
  }
  if (!(Number(request.headers.get("content-length")) <= MOST_BYTES)) {
    return answer({ type: "invalid_data", message: "The body is too large." }, 413)
  }
  const text = await request.text()
  if (!isSigned(request.headers.get("plaza-signature"), text, webhookSecret, Date.now() / 1000)) {
    return answer({ type: "unauthorized", message: "The signature is missing, wrong or too old." }, 401)
  }
  const body = bodySchema.safeParse(parsed(text))
  if (!body.success) {
    const field = body.error.issues[0]?.path.join(".") || "The body"
    return answer({ type: "invalid_data", message: `${field} is missing or malformed` }, 400)
  }
  const tags = body.data.everything ? [EVERYTHING] : invalidatedBy(body.data.changes)
  tags.forEach((tag) => revalidateTag(tag, { expire: 0 }))
  // A page that was being made out of the old answers just then is kept as of now, and would outlive this.
  if (!request.headers.has(REPEATED)) {
    AFTERWARDS_MS.forEach((pause) => after(() => repeat(request, text, pause)))
  }
  return answer({ invalidated: tags.length }, 200)
}

/**
 * Sends this process the same once more, in a request of its own: the tags that one request names count when all it has to do
 * afterwards is done. When that fails, what is kept for an hour at most ends by itself.
 */
async function repeat({ url, headers }: Request, body: string, pause: number): Promise<void> {
  const signature = headers.get("plaza-signature") ?? ""
  const again = { "content-type": "application/json", "plaza-signature": signature, [REPEATED]: "1" }
  await sleep(pause, undefined, { signal: stopping.signal })
    .then(() => fetch(url, { method: "POST", headers: again, body }))
    .catch(() => undefined)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
