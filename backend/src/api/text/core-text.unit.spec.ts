import { ATTACKS } from "../../../integration-tests/fixtures/attacks"
import { cleanLine } from "../../text/plain-text"
import { cleanCoreText } from "./core-text"

describe("What core's routes are told", () => {
  it.each(ATTACKS)("is cleaned of $name", ({ text }) => {
    expect(cleanCoreText({ shipping_address: { first_name: text }, email: text })).toEqual({
      shipping_address: { first_name: cleanLine(text) },
      email: text,
    })
  })

  it("is left as it is where it is no text of anybody's", () => {
    const body = { metadata: { title: " a\u200b " }, password: " \u202e ", amount: 5, on: true, none: null }
    expect(cleanCoreText(body)).toEqual(body)
    expect(cleanCoreText([{ title: " a \n b " }])).toEqual([{ title: "a b" }])
    expect(cleanCoreText({ description: "<b>x</b><script>y</script>" })).toEqual({
      description: "<p><strong>x</strong></p>",
    })
  })

  it("is refused when it is longer than anybody writes, before it is looked at", () => {
    const begun = performance.now()
    expect(() => cleanCoreText({ first_name: `x${" ".repeat(95_000)}x` })).toThrow(
      "first_name: must have at most 1000 characters",
    )
    expect(() => cleanCoreText({ description: "<b>x".repeat(20_000) })).toThrow(
      "description: must have at most 40000 characters",
    )
    expect(performance.now() - begun).toBeLessThan(100)
  })

  it("is refused with control characters", () => {
    expect(() => cleanCoreText({ addresses: [{ city: "a\u0000b" }] })).toThrow(
      "addresses.0.city: must not contain control characters",
    )
  })
})
