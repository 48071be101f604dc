import { createHmac } from "node:crypto"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { feedPayload, type FeedPayload } from "../../../src/modules/storefront-feed/payload"

/** A storefront as far as the feed knows one: takes what is told, or answers otherwise when it is told to. */
export class Receiver {
  /** What it took, in this order. */
  taken: FeedPayload[] = []
  /** How often it was asked while it took nothing. */
  refusals = 0
  /** What it answers: 200 takes, `silence` never answers. */
  answers: number | "silence" = 200

  private readonly server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on("data", (part: Buffer) => parts.push(part))
    request.on("end", () => {
      if (this.answers === "silence") return
      const body = Buffer.concat(parts).toString("utf8")
      const fits = request.method === "POST" && request.url === "/api/cache-invalidation"
      const status = !fits
        ? 404
        : isSigned(String(request.headers["plaza-signature"]), body)
          ? this.answers
          : 401
      if (status === 200) this.taken.push(feedPayload.parse(JSON.parse(body)))
      else this.refusals += 1
      response.writeHead(status, { "content-type": "application/json" }).end("{}")
    })
  }).listen(0)

  get address(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`
  }

  /** Everything it was told since it was cleared, each once: `product prod_…`, `taxonomy`. */
  get told(): string[] {
    return [...new Set(this.taken.flatMap(({ changes }) => changes.map(nameOf)))].sort()
  }

  /** How often it was told of something. */
  times(name: string): number {
    return this.taken.filter(({ changes }) => changes.some((change) => nameOf(change) === name)).length
  }

  clear(): void {
    this.taken = []
    this.refusals = 0
    this.answers = 200
  }

  close(): void {
    this.server.close()
    this.server.closeAllConnections()
  }
}

const nameOf = ({ entity, id }: FeedPayload["changes"][number]) => (id === null ? entity : `${entity} ${id}`)

function isSigned(header: string, body: string): boolean {
  const [, seconds, mac] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(header) ?? []
  const secret = process.env.STOREFRONT_WEBHOOK_SECRET ?? ""
  const wanted = createHmac("sha256", secret).update(`${seconds}.${body}`).digest("hex")
  return mac === wanted && Math.abs(Date.now() / 1000 - Number(seconds)) < 60
}
