import { isPrivateKey, isSafeKey, keyOf } from "./file-key"

describe("file keys", () => {
  it.each(["seed/venues/a-1.webp", "a.png", "private/x/y.pdf"])("takes %s", (key) => {
    expect(isSafeKey(key)).toBe(true)
  })

  it.each([
    "",
    "/a",
    "a/",
    "a//b",
    "..",
    "a/../b",
    "./a",
    ".hidden",
    "a/.b",
    "A.png",
    "a\\b",
    "a%2fb",
    "a\0.png",
    "ä",
  ])("refuses %j", (key) => expect(isSafeKey(key)).toBe(false))

  it("refuses a key that is too long", () => {
    expect(isSafeKey("a".repeat(401))).toBe(false)
  })

  it("spells names safely and keeps folders, extension and suffix", () => {
    expect(keyOf("venues/Söng Wat (2).PNG", "public", "7f")).toBe("venues/so-ng-wat-2-7f.png")
    expect(keyOf("???.pdf", "private", "7f")).toBe("private/file-7f.pdf")
    expect(keyOf("seed/a.webp", "public", "")).toBe("seed/a.webp")
    expect(isPrivateKey(keyOf("a.csv", "private", "1"))).toBe(true)
  })

  it.each(["../a.png", "a/../../b.png", "..\\a.png", ".git/a.png", "private/a.png"])(
    "refuses the upload %s",
    (name) => {
      expect(() => keyOf(name, "public", "1")).toThrow("not a usable file name")
    },
  )
})
