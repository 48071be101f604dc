import type { AxiosInstance } from "axios"
import type { People } from "./people"

const COMMON = {
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "x-dns-prefetch-control": "off",
  "x-permitted-cross-domain-policies": "none",
}

/** The headers of answers; those of the admin's own files are in the unit spec, because tests run without it. */
export function headerTests({ open }: { api: AxiosInstance; open: () => People }): void {
  it("protect whoever opens them, pictures may be shown by others", async () => {
    const { get, owner, store } = open()
    for (const url of [
      ...["/admin/workspace", "/store/venues", "/health", "/openapi.json"],
      ...["/nothing/here", "/store/%ff", "/files/nothing.webp"],
    ]) {
      const { headers } = await get(url, { ...store, ...owner.headers })
      expect([url, headers]).toEqual([url, expect.objectContaining(COMMON)])
      expect([url, headers["content-security-policy"]]).toEqual([
        url,
        expect.stringMatching(/^default-src 'none'/),
      ])
      expect(headers["permissions-policy"]).toContain("camera=()")
      expect(headers).not.toHaveProperty("strict-transport-security")
      expect(headers).not.toHaveProperty("x-powered-by")
    }
  })
}
