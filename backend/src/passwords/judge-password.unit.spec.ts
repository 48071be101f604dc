import { DEMO_LOGINS } from "../seed/logins/demo-logins"
import { judgePassword } from "./judge-password"
import { knownWords } from "./known-words"

describe("a password", () => {
  it.each([
    "a long password for tests",
    "quiet otters paint slowly",
    "Tr0ub4dour&3",
    "vf8#Lq2!zR",
    "ชานมไข่มุก ร้อนมาก วันนี้",
    "correct horse battery staple 🐎",
  ])("like %s is taken", async (password) => {
    expect(await judgePassword(password, ["anchalee@shopper.example"])).toBeNull()
  })

  it.each(["password", "Password1!", "qwertyuiop123", "summer2026", "aaaaaaaaaaaaaaaaaaaaaaaa", "12345678"])(
    "like %s is refused with a reason",
    async (password) => {
      expect(await judgePassword(password)).toMatch(/^is too easy to guess\. \S/)
    },
  )

  it("has 8 to 128 characters, and is a text", async () => {
    expect(await judgePassword("vf8#Lq2")).toBe("must have at least 8 characters")
    expect(await judgePassword("vf8#Lq2!zR".repeat(13))).toBe("must have at most 128 characters")
    expect(await judgePassword(12345678)).toBe("is required")
    expect(await judgePassword(undefined)).toBe("is required")
  })

  it("is not made of what is known of its person", async () => {
    const own = ["malee.dokrak@sala.example", "Malee", "Dokrak", "Sala Riverside Spa"]
    for (const password of ["malee.dokrak@sala.example", "SalaRiversideSpa1", "Malee1234"]) {
      expect([password, await judgePassword(password, own)]).toEqual([
        password,
        expect.stringContaining("too easy to guess"),
      ])
    }
    expect(await judgePassword("dokrak-otters-42-paint", own)).toBeNull()
  })

  it("is judged in a time that nobody can stretch", async () => {
    await judgePassword("load the dictionaries")
    const begun = performance.now()
    for (const password of ["a1B".repeat(42), "passwordpassword1234".repeat(6), "ab".repeat(64)]) {
      await judgePassword(password)
    }
    expect(performance.now() - begun).toBeLessThan(2000)
  })

  it("of the demo's logins is one that would be taken", async () => {
    for (const { email, password } of Object.values(DEMO_LOGINS)) {
      expect([email, await judgePassword(password, [email])]).toEqual([email, null])
    }
  })
})

describe("the words of a person", () => {
  it("are their texts, whole and in parts", () => {
    expect(knownWords(["Jo.Lee@b-c.example", "Sala Spa", null, ""])).toEqual([
      ...["plaza", "medusa", "jo.lee@b-c.example", "lee", "example"],
      ...["sala spa", "salaspa", "sala", "spa"],
    ])
  })
})
