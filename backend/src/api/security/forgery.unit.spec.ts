import type { IncomingHttpHeaders } from "node:http"
import { forgeryIn } from "./forgery"

const allowed = ["https://admin.plaza.example/", /^https:\/\/[a-z]+\.plaza\.example$/]
const JSON_TYPE = { "content-type": "application/json; charset=utf-8" }

const codeOf = (headers: IncomingHttpHeaders, change: object = {}) =>
  forgeryIn({ method: "POST", usesCookie: true, makesSession: false, headers, allowed, ...change })?.code ??
  null

describe("a request that changes something by a cookie", () => {
  it.each([
    [{ ...JSON_TYPE, origin: "https://admin.plaza.example" }, null],
    [{ ...JSON_TYPE, origin: "HTTPS://Admin.Plaza.Example" }, null],
    [{ ...JSON_TYPE, origin: "https://shop.plaza.example", "sec-fetch-site": "same-site" }, null],
    [{ ...JSON_TYPE, "sec-fetch-site": "same-origin" }, null],
    [{ ...JSON_TYPE, origin: "http://127.0.0.1:9000", "sec-fetch-site": "same-origin" }, null],
    [{ ...JSON_TYPE }, null],
    [{ origin: "https://admin.plaza.example" }, null],
    [{ ...JSON_TYPE, origin: "https://admin.plaza.example.evil.example" }, "foreign_origin"],
    [{ ...JSON_TYPE, origin: "https://evil.example/?https://admin.plaza.example" }, "foreign_origin"],
    [{ ...JSON_TYPE, origin: "http://admin.plaza.example" }, "foreign_origin"],
    [{ ...JSON_TYPE, origin: "null" }, "foreign_origin"],
    [{ ...JSON_TYPE, origin: "" }, "foreign_origin"],
    [{ ...JSON_TYPE, "sec-fetch-site": "cross-site" }, "foreign_origin"],
    [{ ...JSON_TYPE, "sec-fetch-site": "none" }, "foreign_origin"],
    [{}, "foreign_origin"],
    [{ "content-length": "7" }, "unsupported_media_type"],
    [{ "content-type": "text/plain", origin: "https://admin.plaza.example" }, "unsupported_media_type"],
    [{ "content-type": "application/json-patch" }, "unsupported_media_type"],
    [{ "content-type": "multipart/form-data; boundary=x" }, "foreign_origin"],
    [{ "content-type": "multipart/form-data; boundary=x", "sec-fetch-site": "same-origin" }, null],
  ])("with %j is answered %s", (headers, code) => {
    expect(codeOf(headers)).toBe(code)
  })

  it("is looked at whatever its method, but for reads", () => {
    const foreign = { origin: "https://evil.example" }
    for (const method of ["PUT", "PATCH", "DELETE"]) {
      expect([method, codeOf(foreign, { method })]).toEqual([method, "foreign_origin"])
      expect([method, codeOf({}, { method })]).toEqual([method, null])
    }
    for (const method of ["GET", "HEAD", "OPTIONS"]) expect(codeOf(foreign, { method })).toBeNull()
  })
})

describe("a request without a cookie", () => {
  it("passes, unless a foreign page makes a session by it", () => {
    const foreign = { "content-type": "text/plain", origin: "https://evil.example" }
    expect(codeOf(foreign, { usesCookie: false })).toBeNull()
    expect(codeOf(foreign, { usesCookie: false, makesSession: true })).toBe("foreign_origin")
    expect(codeOf({}, { usesCookie: false, makesSession: true })).toBeNull()
  })
})
