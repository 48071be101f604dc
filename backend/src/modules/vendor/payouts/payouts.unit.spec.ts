import { summaryOf } from "./payout-details"
import { seal, unseal } from "./seal"

describe("sealed payout details", () => {
  const text = JSON.stringify({ account_number: "KE12 3456", holder: "Zoë ☃" })

  it("open for the business they were sealed for", () => {
    const sealed = seal("vnd_1", text)
    expect(unseal("vnd_1", sealed)).toBe(text)
    expect(sealed).toMatch(/^v1(\.[\w-]+){3}$/)
    expect(Buffer.from(sealed.split(".")[3], "base64url").toString("latin1")).not.toContain("3456")
  })

  it("are another text each time", () => {
    expect(seal("vnd_1", text)).not.toBe(seal("vnd_1", text))
  })

  it("do not open for another business, changed, cut or with another key", () => {
    const sealed = seal("vnd_1", text)
    const [version, iv, tag, data] = sealed.split(".")
    const flipped = Buffer.from(data, "base64url")
    flipped[0] ^= 1
    const broken = [
      ["vnd_2", sealed],
      ["vnd_1", [version, iv, tag, flipped.toString("base64url")].join(".")],
      ["vnd_1", [version, iv, tag.slice(0, 8), data].join(".")],
      ["vnd_1", ["v0", iv, tag, data].join(".")],
      ["vnd_1", "nonsense"],
      ["vnd_1", ""],
    ]
    for (const [vendor, value] of broken) expect(() => unseal(vendor, value)).toThrow(/cannot be opened/)
    process.env.PAYOUT_ENCRYPTION_KEY = "another-key-of-thirty-two-characters-and-more"
    expect(() => unseal("vnd_1", sealed)).toThrow(/cannot be opened/)
    delete process.env.PAYOUT_ENCRYPTION_KEY
    expect(unseal("vnd_1", sealed)).toBe(text)
  })
})

describe("what is shown of payout details", () => {
  const where = { country_code: "ke", currency_code: "kes" }

  it("is the bank, the initials and the end of the number", () => {
    expect(
      summaryOf({
        method: "bank_account",
        account_holder: "Achieng  Otieno",
        bank_name: "Equity Bank",
        account_number: "0123456789012",
        bank_code: "EQBLKENA",
        ...where,
      }),
    ).toEqual({
      method: "bank_account",
      institution: "Equity Bank",
      account_holder: "A••• O•••",
      account: "•••• 9012",
      ...where,
    })
  })

  it("is less of a short number, and the end of a phone number", () => {
    const bank = { method: "bank_account", account_holder: "A", bank_name: "B", ...where } as const
    expect(summaryOf({ ...bank, account_number: "123456" }).account).toBe("•••• 56")
    const phone = { method: "mobile_money", account_holder: "A B", provider: "M-Pesa", ...where } as const
    expect(summaryOf({ ...phone, phone: "+254700123456" }).account).toBe("•••• 3456")
  })
})
