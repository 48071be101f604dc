import { sign } from "./sign"

describe("The signature of a delivery", () => {
  const at = new Date("2026-11-21T12:00:00.900Z")

  it("is the HMAC of the second and the body", () => {
    expect(sign('{"changes":[],"everything":true}', "a secret of this test", at)).toBe(
      "t=1795262400,v1=fd728664aae66c3e61f6c7659f2423c53918aa9c7b813063bd54636f57980b2d",
    )
  })

  it("is another one for another body, secret or second", () => {
    const one = sign("{}", "secret", at)
    expect(sign("{ }", "secret", at)).not.toBe(one)
    expect(sign("{}", "Secret", at)).not.toBe(one)
    expect(sign("{}", "secret", new Date(at.getTime() + 1000))).not.toBe(one)
    expect(sign("{}", "secret", new Date(at.getTime() + 50))).toBe(one)
  })
})
