import assert from "node:assert/strict"
import { createHash } from "node:crypto"
import { createServer } from "node:http"
import type { IncomingMessage, ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import test from "node:test"
import { brotliDecompressSync, gunzipSync } from "node:zlib"
import { acceptedEncoding } from "./accepted-encoding.mjs"
import { allowInlineScripts, awaitedInlineScripts, awaitsInlineScripts } from "./cached-page-policy.mjs"
import { hashInlineScripts } from "./hash-inline-scripts.mjs"
import { PageMemory } from "./page-memory.mjs"
import { ReadyAnswers } from "./ready-answers.mjs"
import { sendCachedPages } from "./send-cached-pages.mjs"

const hash = (script: string) => createHash("sha256").update(script).digest("base64")
const NONCE = "bm9uY2U="
const OURS = 'self.__next_f.push([1,"a < b && \\u003c/script>"])'
const page = (body = "") =>
  `<!DOCTYPE html><html><head><script src="/a.js" nonce="${NONCE}"></script></head><body>${body}` +
  `<script nonce="${NONCE}">${OURS}</script></body></html>`

test("inline scripts with the page's nonce are hashed as they stand, and the nonce is gone", () => {
  const { html, hashes } = hashInlineScripts(page("<p>ราคา</p>"))
  assert.deepEqual(hashes, [hash(OURS)])
  assert.equal(html, page("<p>ราคา</p>").replaceAll(` nonce="${NONCE}"`, ""))
})

test("a script that somebody has brought into the page is not hashed", () => {
  for (const script of [
    "<script>steal()</script>",
    '<script nonce="">steal()</script>',
    '<script nonce="Z3Vlc3NlZA==">steal()</script>',
    "<SCRIPT nonce=guess>steal()</SCRIPT>",
    '<script type="application/ld+json">{"a":"steal()"}</script>',
  ]) {
    assert.deepEqual(hashInlineScripts(page(script)).hashes, [hash(OURS)], script)
  }
})

test("a page without scripts of ours has no hashes", () => {
  assert.deepEqual(hashInlineScripts("<p>nothing</p><script>steal()</script>").hashes, [])
})

test("the policy names the hashes in the nonce's place", () => {
  const policy = `script-src 'self' ${awaitedInlineScripts(NONCE)}; style-src 'self'`
  assert.equal(awaitsInlineScripts(policy), true)
  assert.equal(
    allowInlineScripts(policy, ["a=", "b="]),
    "script-src 'self' 'sha256-a=' 'sha256-b='; style-src 'self'",
  )
  assert.equal(allowInlineScripts(policy, []), "script-src 'self'; style-src 'self'")
  assert.equal(awaitsInlineScripts(`script-src 'self' 'nonce-${NONCE}'`), false)
  assert.equal(awaitsInlineScripts(undefined), false)
})

test("the best encoding that a browser takes is chosen", () => {
  assert.equal(acceptedEncoding("gzip, deflate, br, zstd"), "br")
  assert.equal(acceptedEncoding("gzip;q=0.5, br;q=0"), "gzip")
  assert.equal(acceptedEncoding("br;q=0.0"), "identity")
  assert.equal(acceptedEncoding("deflate"), "identity")
  assert.equal(acceptedEncoding(undefined), "identity")
})

test("what was worked out of a page is kept, within its bytes, the oldest going first", async () => {
  const memory = new PageMemory(20_000)
  const large = (letter: string) => Buffer.from(page(letter.repeat(9_000)))
  const first = await memory.prepare(large("a"), "identity")
  assert.equal((await memory.prepare(large("a"), "identity")).body, first.body)
  const second = await memory.prepare(large("b"), "identity")
  assert.ok(memory.bytes <= 20_000 && memory.bytes > 18_000)
  assert.equal((await memory.prepare(large("a"), "identity")).body, first.body)
  await memory.prepare(large("c"), "identity")
  assert.ok(memory.bytes <= 20_000)
  assert.notEqual((await memory.prepare(large("b"), "identity")).body, second.body)
  const zipped = await memory.prepare(large("c"), "gzip")
  assert.equal(
    gunzipSync(zipped.body).toString(),
    page("c".repeat(9_000)).replaceAll(` nonce="${NONCE}"`, ""),
  )
})

/** Answers as Next.js does, behind `sendCachedPages`, and asks once. */
async function ask(answer: (req: IncomingMessage, res: ServerResponse) => void, init: RequestInit = {}) {
  const memory = new PageMemory()
  const server = createServer((req, res) => {
    res.setHeader("content-security-policy", `script-src 'self' ${awaitedInlineScripts(NONCE)}`)
    sendCachedPages(req, res, memory, new ReadyAnswers())
    answer(req, res)
  })
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening))
  const { port } = server.address() as AddressInfo
  try {
    const response = await fetch(`http://127.0.0.1:${port}/`, init)
    return { response, body: await response.text() }
  } finally {
    server.close()
  }
}

const html = { "content-type": "text/html; charset=utf-8" }
const hashed = `script-src 'self' 'sha256-${hash(OURS)}'`

test("a page is sent whole with its hashes, however it was written", async () => {
  const whole = page().replaceAll(` nonce="${NONCE}"`, "")
  const ways: ((res: ServerResponse) => void)[] = [
    (res) => res.setHeader("content-type", html["content-type"]).end(page()),
    (res) => res.writeHead(200, html).end(page()),
    (res) => {
      res.writeHead(404, "Not Found", html)
      res.write(page().slice(0, 50))
      res.write(Buffer.from(page().slice(50)), () => res.end())
    },
  ]
  for (const way of ways) {
    const { response, body } = await ask((_req, res) => way(res), { headers: { "accept-encoding": "br" } })
    assert.equal(body, whole)
    assert.equal(response.headers.get("content-security-policy"), hashed)
    assert.match(response.headers.get("vary") ?? "", /accept-encoding/i)
  }
  assert.equal((await ask((_req, res) => ways[2]?.(res))).response.status, 404)
  assert.equal(
    brotliDecompressSync((await new PageMemory().prepare(Buffer.from(page()), "br")).body).toString(),
    whole,
  )
})

test("what is no page goes its way, and allows no inline script", async () => {
  const rsc = await ask((_req, res) => res.writeHead(200, { "content-type": "text/x-component" }).end("0:{}"))
  assert.deepEqual(
    [rsc.body, rsc.response.headers.get("content-security-policy")],
    ["0:{}", "script-src 'self'"],
  )
  const head = await ask((_req, res) => res.writeHead(200, html).end(), { method: "HEAD" })
  assert.equal(head.response.headers.get("content-security-policy"), "script-src 'self'")
  const known = await ask((_req, res) => res.writeHead(304).end())
  assert.deepEqual(
    [known.response.status, known.response.headers.get("content-security-policy")],
    [304, null],
  )
})

test("an answer with another policy is left as it is", async () => {
  const { response, body } = await ask((_req, res) => {
    res.setHeader("content-security-policy", `script-src 'nonce-${NONCE}'`)
    res.writeHead(200, html).end(page())
  })
  assert.equal(body, page())
  assert.equal(response.headers.get("content-security-policy"), `script-src 'nonce-${NONCE}'`)
})
