import fc from "fast-check"
import { ATTACKS, REFUSED } from "../../integration-tests/fixtures/attacks"
import { exampleData } from "./example-data"
import { renderMail } from "./render-mail"
import type { MailTemplate } from "./templates"

// Enums, zones, instants, currencies and links are refused by the schemas when they are not what they should be.
const CHECKED = new Set(["free_until", "time_zone", "currency_code", "url", "code", "about", "outcome"])
CHECKED.add("cancelled_by").add("rescheduled_by").add("kind").add("news")

const isChecked = (key: string) => CHECKED.has(key) || key.endsWith("_at")

function withText(data: unknown, text: string, key = ""): unknown {
  if (typeof data === "string") return isChecked(key) ? data : text
  if (Array.isArray(data)) return data.map((item) => withText(item, text))
  if (typeof data !== "object" || data === null) return data
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, withText(value, text, name)]))
}

const skeleton = (html: string) => html.match(/<[^>]*>/g)

describe.each(Object.keys(exampleData) as MailTemplate[])("values in %s", (template) => {
  const rendered = (text: string) => renderMail(template, withText(exampleData[template], text))
  const harmless = skeleton(rendered("x").html)

  it.each([...ATTACKS, ...REFUSED])("leave the markup as it is: $name", ({ text: hostile }) => {
    const { html, subject, text } = rendered(hostile)
    expect(skeleton(html)).toEqual(harmless)
    expect(subject).not.toMatch(/[\u0000-\u001f\u2028\u202a-\u202e]/)
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u2028\u202a-\u202e]/)
    expect(text.split("\n")).toHaveLength(rendered("x").text.split("\n").length)
  })

  it("leave the markup as it is, whatever they are", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (value) => {
        expect(skeleton(rendered(`x${value}`).html)).toEqual(harmless)
      }),
      { numRuns: 100 },
    )
  })
})

it("keeps a hostile link inside its attribute", () => {
  const url = 'https://plaza.example/?q="><script>alert(1)</script>'
  const { html } = renderMail("password_reset", { ...exampleData.password_reset, url })
  expect(html).not.toContain("<script")
  expect(html).toContain('href="https://plaza.example/?q=&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"')
})
