import { randomBytes } from "node:crypto"
import { auditKey, namelessSubject } from "./audit-key"
import { seal, unseal } from "./seal"

describe("sealed values", () => {
  const key = randomBytes(32)
  const plain = Buffer.from("Zoë ☃")

  it("open with their key for their subject, and are another text each time", () => {
    const sealed = seal(key, "user_1", plain)
    expect(unseal(key, "user_1", sealed)?.toString()).toBe("Zoë ☃")
    expect(sealed).not.toBe(seal(key, "user_1", plain))
    expect(sealed).toMatch(/^v1(\.[\w-]+){3}$/)
  })

  it("do not open for another subject, with another key, changed or cut", () => {
    const sealed = seal(key, "user_1", plain)
    const [version, iv, tag, data] = sealed.split(".")
    const flipped = Buffer.from(data, "base64url")
    flipped[0] ^= 1
    expect(unseal(key, "user_2", sealed)).toBeNull()
    expect(unseal(randomBytes(32), "user_1", sealed)).toBeNull()
    for (const broken of [
      [version, iv, tag, flipped.toString("base64url")].join("."),
      [version, iv, tag.slice(0, 8), data].join("."),
      ["v0", iv, tag, data].join("."),
      "",
    ]) {
      expect(unseal(key, "user_1", broken)).toBeNull()
    }
  })

  it("hang on the key of the environment", () => {
    const [before, named] = [auditKey(), namelessSubject("account", "A@b.example")]
    expect(named).toBe(namelessSubject("account", "a@B.example"))
    expect(named).not.toBe(namelessSubject("address", "a@b.example"))
    expect(named).toMatch(/^account:[0-9a-f]{32}$/)
    process.env.AUDIT_ENCRYPTION_KEY = "another-key-of-thirty-two-characters-and-more"
    expect(auditKey().equals(before)).toBe(false)
    expect(namelessSubject("account", "a@b.example")).not.toBe(named)
    delete process.env.AUDIT_ENCRYPTION_KEY
  })
})
