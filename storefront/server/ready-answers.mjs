import { acceptedEncoding } from "./accepted-encoding.mjs"

/**
 * @typedef {import("node:http").IncomingMessage} Request
 * @typedef {import("node:http").ServerResponse} Response
 * @typedef {import("./accepted-encoding.mjs").Encoding} Encoding
 * @typedef {{ status: number, headers: import("node:http").OutgoingHttpHeaders, bodies: ReadonlyMap<Encoding, Buffer> }} Answer
 */

/** What another request for the page, or none, has in it. */
const OF_ONE_ANSWER = ["content-length", "content-encoding", "x-middleware-rewrite"]

/** Requests of Next.js for parts of a page, which have the page's address. */
const PARTS = [
  "rsc",
  "next-action",
  "next-router-state-tree",
  "next-router-prefetch",
  "next-router-segment-prefetch",
]

/**
 * Answers kept pages at the speed of a file: for a second the whole answer is sent again without Next.js, and all at once are
 * forgotten when the change feed has spoken. Whoever asks first after the second asks Next.js, the others get the
 * answer from before meanwhile.
 */
export class ReadyAnswers {
  /** @type {Map<string, Answer & { until: number }>} by path, used last, last */
  #answers = new Map()
  #generation = 0

  /** @param {{ lifetime?: number, most?: number, now?: () => number }} [options] lifetime in milliseconds */
  constructor({ lifetime = 1000, most = 200, now = Date.now } = {}) {
    this.lifetime = lifetime
    this.most = most
    this.now = now
  }

  /** Counts how often everything was forgotten. */
  get generation() {
    return this.#generation
  }

  /** Something has changed: no answer is ready any more, nor is one that is being made out of what was. */
  forget() {
    this.#generation += 1
    this.#answers.clear()
  }

  /**
   * @param {Request} req that was answered
   * @param {Answer} answer
   * @param {number} generation when it began to be made
   */
  keep(req, { status, headers, bodies }, generation) {
    const isForAll = String(headers["cache-control"]).startsWith("public") && !headers["set-cookie"]
    if (generation !== this.#generation || !isForAll || !isWholePage(req)) return
    const own = Object.entries(headers).filter(([name]) => !OF_ONE_ANSWER.includes(name))
    const ready = { ...Object.fromEntries(own), "x-nextjs-cache": "HIT" }
    const path = pathOf(req)
    this.#answers.delete(path)
    this.#answers.set(path, { status, headers: ready, bodies, until: this.now() + this.lifetime })
    const [oldest] = this.#answers.keys()
    if (this.#answers.size > this.most && oldest !== undefined) this.#answers.delete(oldest)
  }

  /**
   * @param {Request} req
   * @param {Response} res
   * @returns {boolean} whether it has been answered
   */
  answer(req, res) {
    if (!isWholePage(req)) return false
    const ready = this.#answers.get(pathOf(req))
    const encoding = acceptedEncoding(req.headers["accept-encoding"])
    const body = ready?.bodies.get(encoding)
    if (!ready || !body) return false
    if (this.now() >= ready.until) {
      ready.until = this.now() + this.lifetime
      // A whole answer is wanted, which takes the place of this one.
      delete req.headers["if-none-match"]
      return false
    }
    if (ready.status === 200 && isKnown(req.headers["if-none-match"], ready.headers.etag)) {
      const { etag, vary, "cache-control": control } = ready.headers
      res.writeHead(304, { etag, vary, "cache-control": control }).end()
      return true
    }
    const form = encoding === "identity" ? {} : { "content-encoding": encoding }
    res.writeHead(ready.status, { ...ready.headers, ...form, "content-length": body.length }).end(body)
    return true
  }
}

/** @param {Request} req */
const isWholePage = ({ method, headers }) =>
  method === "GET" && PARTS.every((name) => headers[name] === undefined)

/** The query means nothing on a page that is the same for everybody. @param {Request} req */
const pathOf = ({ url = "/" }) => url.split("?", 1)[0] ?? "/"

/** @param {string | undefined} asked @param {unknown} etag */
function isKnown(asked, etag) {
  const known = (asked ?? "").split(",").map((tag) => tag.trim().replace(/^W\//, ""))
  return typeof etag === "string" && known.includes(etag.replace(/^W\//, ""))
}
