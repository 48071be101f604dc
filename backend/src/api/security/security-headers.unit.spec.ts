import type { IncomingMessage, ServerResponse } from "node:http"
import { readEnvironment } from "../../config/environment"
import { securityHeaders } from "./security-headers"

/** The headers that an answer to this address gets. */
function headersOf(url: string, environment: Record<string, string> = {}): Record<string, string> {
  const headers: Record<string, string> = {}
  const response = {
    setHeader: (name: string, value: string) => (headers[name.toLowerCase()] = value),
    removeHeader: () => undefined,
  } as unknown as ServerResponse
  securityHeaders(readEnvironment(environment))({ url } as IncomingMessage, response)
  return headers
}

describe("security headers", () => {
  it("give the admin a policy without inline scripts", () => {
    for (const url of ["/app", "/app/", "/app/orders?x=1", "/app/assets/index.js"]) {
      const headers = headersOf(url, { NODE_ENV: "test" })
      const policy = headers["content-security-policy"]
      expect(policy).toContain("script-src 'self';")
      expect(policy).toContain("connect-src 'self';")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).not.toContain("unsafe-eval")
      expect(headers).toMatchObject({ "x-frame-options": "DENY", "x-content-type-options": "nosniff" })
    }
  })

  it("let the development server of the admin work", () => {
    const policy = headersOf("/app", { NODE_ENV: "development" })["content-security-policy"]
    expect(policy).toContain("script-src 'self' 'unsafe-inline'")
    expect(policy).toContain("connect-src 'self' ws: wss:")
  })

  it("give everything else a policy that runs nothing", () => {
    for (const url of ["/application", "/admin/venues", "/store/venues", "/", "/x/app"]) {
      expect(headersOf(url)["content-security-policy"]).toBe(
        "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'",
      )
    }
  })

  it("demand https where Plaza is served by it, and allow the bucket's pictures", () => {
    expect(headersOf("/app")).not.toHaveProperty("strict-transport-security")
    const https = headersOf("/app", {
      PLAZA_BACKEND_URL: "https://admin.plaza.example",
      S3_FILE_URL: "https://files.plaza.example/bucket",
    })
    expect(https["strict-transport-security"]).toBe("max-age=31536000; includeSubDomains")
    expect(https["content-security-policy"]).toContain(
      "img-src 'self' data: blob: https://files.plaza.example;",
    )
  })
})
