import { ATTACKS, REFUSED } from "../../integration-tests/fixtures/attacks"
import { cleanLine, cleanPlainText } from "./plain-text"

/* eslint-disable no-control-regex -- these are exactly the characters to find */
const DECEIVING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b\u2028-\u202e\u2060-\u2069\ufeff]/

describe("Plain text", () => {
  it.each([...ATTACKS, ...REFUSED])("has nothing that is hidden: $name", ({ text }) => {
    expect(cleanPlainText(text)).not.toMatch(DECEIVING)
    expect(cleanLine(text)).not.toMatch(DECEIVING)
    expect(cleanLine(text)).not.toMatch(/[\n\r\t]/)
    expect(cleanPlainText(cleanPlainText(text))).toBe(cleanPlainText(text))
  })

  it.each([
    ["  one  \r\n\r\n\r\n\r\n two\t2\u2028three ", "one\n\n two 2\nthree"],
    ["Cafe\u0301", "Café"],
    ["invoice\u202Efdp.exe\u202C", "invoicefdp.exe"],
    ["\u200b\u200f\u200d \u2800", ""],
    ["lone\ud800surrogate", "lonesurrogate"],
    [`x\u{e0041}\u{e0042}y\u{1f3f4}${"\u{e0061}".repeat(9)}z`, `xy\u{1f3f4}${"\u{e0061}".repeat(7)}z`],
    ["one  \n \t \n\u00a0\n\ntwo", "one\n\ntwo"],
    ["<b>5 < 6</b> & 'seven'", "<b>5 < 6</b> & 'seven'"],
  ])("%j becomes %j", (text, expected) => expect(cleanPlainText(text)).toBe(expected))

  it.each(["👩‍👩‍👧‍👦 👍🏽", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "می‌خواهم", "مرحبا بكم", "שלום\u200f!", "นวดไทย", "क्‍ष"])("keeps %s", (text) =>
    expect(cleanLine(text)).toBe(text),
  )

  it.each([" ", "\u200d", "\u{e0041}", "\n ", "<b>", "<p> ", "&"])(
    "is clean in a moment, however long a run of %j is",
    (run) => {
      const text = `x${run.repeat(Math.floor(95_000 / run.length))}x`
      const begun = performance.now()
      for (const clean of [cleanLine, cleanPlainText]) clean(text)
      expect(performance.now() - begun).toBeLessThan(500)
    },
  )

  it("is one line where there is place for one", () => {
    expect(cleanLine(" Subject\r\nBcc: all@attacker.example\t now ")).toBe(
      "Subject Bcc: all@attacker.example now",
    )
  })
})
