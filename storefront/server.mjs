import { createServer } from "node:http"
import compression from "compression"
import next from "next"
import { PageMemory } from "./server/page-memory.mjs"
import { ReadyAnswers } from "./server/ready-answers.mjs"
import { sendCachedPages } from "./server/send-cached-pages.mjs"

/**
 * The storefront in production: Next.js behind one server of our own, which gives pages that are kept for everybody their
 * content security policy (`server/send-cached-pages.mjs`), answers them again by itself and compresses what Next.js answers. Environment: PORT, HOST.
 */
const port = Number(process.env.PORT || 8000)
const host = process.env.HOST || undefined

// Where Next.js finds itself when an action leads to another page; `next start` sets it, too.
process.env.__NEXT_PRIVATE_ORIGIN = `http://${!host || host === "0.0.0.0" || host === "::" ? "localhost" : host}:${port}`

const server = createServer()
const app = next({ dev: false, dir: import.meta.dirname, port, hostname: host, httpServer: server })
await app.prepare()
const handle = app.getRequestHandler()
const compress = compression()
const memory = new PageMemory()
const ready = new ReadyAnswers()
let isStopping = false

server.on("request", (req, res) => {
  // What cannot be decoded is no page; Next.js would answer that it failed.
  if (!isDecodable(req.url ?? "/")) req.url = "/not-found"
  // A proxy that asks again and again by the same connection would keep the process from ending.
  if (isStopping) res.setHeader("connection", "close")
  if (ready.answer(req, res)) return
  if (req.url?.startsWith("/api/cache-invalidation")) {
    res.on("finish", () => res.statusCode === 200 && ready.forget())
  }
  compress(req, res, () => {
    sendCachedPages(req, res, memory, ready)
    handle(req, res).catch((error) => {
      process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
      if (res.headersSent) res.destroy()
      else res.writeHead(500).end()
    })
  })
})

/** @param {string} url */
function isDecodable(url) {
  try {
    return typeof decodeURIComponent(url.split("?", 1)[0] ?? "") === "string"
  } catch {
    return false
  }
}

server.on("error", (error) => {
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
})
server.listen(port, host, () => process.stdout.write(`The storefront listens on port ${port}\n`))

for (const [signal, code] of /** @type {const} */ ([
  ["SIGINT", 130],
  ["SIGTERM", 143],
])) {
  // Requests that are under way are answered, connections that only wait are closed; then what runs after answers ends.
  process.once(signal, () => {
    isStopping = true
    server.close(() => {
      void app.close().finally(() => process.exit(code))
    })
    server.closeIdleConnections()
  })
}
