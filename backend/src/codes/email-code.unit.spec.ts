import { hashOfCode, newEmailCode, sameHash } from "./email-code"

describe("codes that confirm an address", () => {
  it("are six digits, leading zeros included, and differ", () => {
    const codes = Array.from({ length: 2000 }, newEmailCode)
    for (const code of codes) expect(code).toMatch(/^\d{6}$/)
    expect(codes.some((code) => code.startsWith("0"))).toBe(true)
    expect(new Set(codes).size).toBeGreaterThan(1900)
  })

  it("are kept as a hash that holds for one business and one address", () => {
    const hash = hashOfCode("vnd_1", "a@b.example", "012345")
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
    expect(sameHash(hash, hashOfCode("vnd_1", "a@b.example", "012345"))).toBe(true)
    expect(sameHash(hash, hashOfCode("vnd_2", "a@b.example", "012345"))).toBe(false)
    expect(sameHash(hash, hashOfCode("vnd_1", "c@b.example", "012345"))).toBe(false)
    expect(sameHash(hash, hashOfCode("vnd_1", "a@b.example", "012346"))).toBe(false)
    expect(sameHash(hash, hash.slice(1))).toBe(false)
  })
})
