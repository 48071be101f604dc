import { clientAddress, isOwnReadOfStorefront } from "./client-address"
import { forwardedAddress, networkOf, trustedProxies } from "./forwarded-address"

describe("the address of a client", () => {
  it("is the other end of the connection where no proxy stands, whatever is claimed", () => {
    for (const claimed of [
      undefined,
      "6.6.6.6",
      "6.6.6.6, 7.7.7.7",
      ["6.6.6.6", "7.7.7.7"],
      "nonsense",
      "",
    ]) {
      expect(forwardedAddress(claimed, "203.0.113.9", 0)).toBe("203.0.113.9")
    }
    expect(forwardedAddress(undefined, "::ffff:203.0.113.9", 0)).toBe("203.0.113.9")
    expect(forwardedAddress(undefined, undefined, 0)).toBe("unknown")
  })

  it("is what the outermost of our proxies saw, not what the client wrote before it", () => {
    expect(forwardedAddress("203.0.113.9", "10.0.0.1", 1)).toBe("203.0.113.9")
    expect(forwardedAddress("6.6.6.6, 203.0.113.9", "10.0.0.1", 1)).toBe("203.0.113.9")
    expect(forwardedAddress(["6.6.6.6", "203.0.113.9"], "10.0.0.1", 1)).toBe("203.0.113.9")
    expect(forwardedAddress("6.6.6.6, 203.0.113.9, 10.0.0.2", "10.0.0.1", 2)).toBe("203.0.113.9")
    expect(forwardedAddress(undefined, "10.0.0.1", 1)).toBe("10.0.0.1")
    expect(forwardedAddress("<script>", "10.0.0.1", 1)).toBe("10.0.0.1")
  })

  it("is behind a proxy where the backend's address is https, unless told otherwise", () => {
    const numberAt = (PLAZA_BACKEND_URL: string, PLAZA_PROXIES?: number) =>
      trustedProxies({ PLAZA_BACKEND_URL, PLAZA_PROXIES })
    expect(numberAt("http://localhost:9000")).toBe(0)
    expect(numberAt("https://admin.plaza.example")).toBe(1)
    expect(numberAt("https://admin.plaza.example", 2)).toBe(2)
    expect(numberAt("https://admin.plaza.example", 0)).toBe(0)
  })

  it("comes from the storefront only with the shared secret", () => {
    const socket = { remoteAddress: "198.51.100.1" } as never
    const from = (headers: Record<string, string>) => clientAddress({ headers, socket })
    const proof = "development-only-secret-never-used-in-production"
    const visitor = { "x-plaza-client-ip": "203.0.113.9" }
    expect(from({ ...visitor, "x-plaza-shared-secret": proof })).toBe("203.0.113.9")
    expect(from({ ...visitor, "x-plaza-shared-secret": `${proof}x` })).toBe("198.51.100.1")
    expect(from({ ...visitor, "x-forwarded-for": "203.0.113.9" })).toBe("198.51.100.1")
  })

  it("does not matter where the storefront reads for everybody, which nobody else can claim", () => {
    const proof = "development-only-secret-never-used-in-production"
    const own = (headers: Record<string, string>) => isOwnReadOfStorefront({ headers })
    expect(own({ "x-plaza-own-read": "1", "x-plaza-shared-secret": proof })).toBe(true)
    expect(own({ "x-plaza-own-read": "1", "x-plaza-shared-secret": `${proof}x` })).toBe(false)
    expect(own({ "x-plaza-own-read": "1" })).toBe(false)
    expect(own({ "x-plaza-shared-secret": proof })).toBe(false)
  })
})

describe("what a limit by address counts", () => {
  it("is one IPv4 address, and one network of IPv6", () => {
    expect(networkOf("203.0.113.9")).toBe("203.0.113.9")
    expect(networkOf("unknown")).toBe("unknown")
    expect(networkOf("2001:db8:1:2:3:4:5:6")).toBe("2001:db8:1:2::/64")
    expect(networkOf("2001:0DB8:0001:0002::1")).toBe("2001:db8:1:2::/64")
    expect(networkOf("2001:db8::1")).toBe("2001:db8:0:0::/64")
    expect(networkOf("::1")).toBe("0:0:0:0::/64")
    expect(networkOf("fe80::1%eth0")).toBe("fe80:0:0:0::/64")
  })
})
