import fc from "fast-check"
import { exampleData } from "./example-data"
import { renderMail } from "./render-mail"
import type { MailTemplate } from "./templates"

const CORPUS = [
  "<script>alert(1)</script>",
  "</title><script>alert(1)</script>",
  "</style><img src=x onerror=alert(1)>",
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  "<a href='javascript:alert(1)'>x</a>",
  '<!--<img src="--><img src=x onerror=alert(1)//">',
  "<![CDATA[<script>alert(1)</script>]]>",
  "&lt;script&gt;alert(1)&lt;/script&gt;",
  "&#60;script&#62;",
  "<iframe srcdoc='<script>alert(1)</script>'>",
  '<math><mi//xlink:href="data:x,<script>alert(1)</script>">',
  "\u0000<scr\u0000ipt>alert(1)</scr\u0000ipt>",
  "<\u2028script>alert(1)</script>",
  "x\r\nBcc: everyone@plaza.example\r\n\r\n<b>hi</b>",
  "\u202Etxt.exe\u202C",
  "${7*7}{{7*7}}<%= 7*7 %>",
  "＜script＞",
]

// Enums, zones, instants, currencies and links are refused by the schemas when they are not what they should be.
const CHECKED = new Set([
  "starts_at",
  "ends_at",
  "expires_at",
  "free_until",
  "time_zone",
  "currency_code",
  "url",
])
CHECKED.add("code").add("about")
CHECKED.add("outcome").add("cancelled_by").add("rescheduled_by").add("previous_starts_at")

function withText(data: unknown, text: string, key = ""): unknown {
  if (typeof data === "string") return CHECKED.has(key) ? data : text
  if (Array.isArray(data)) return data.map((item) => withText(item, text))
  if (typeof data !== "object" || data === null) return data
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, withText(value, text, name)]))
}

const skeleton = (html: string) => html.match(/<[^>]*>/g)

describe.each(Object.keys(exampleData) as MailTemplate[])("values in %s", (template) => {
  const rendered = (text: string) => renderMail(template, withText(exampleData[template], text))
  const harmless = skeleton(rendered("x").html)

  it.each(CORPUS)("leave the markup as it is: %j", (hostile) => {
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
