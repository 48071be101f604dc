import fc from "fast-check"
import { ATTACKS, ATTACKER, DEEP, REFUSED, TOO_LONG } from "../../integration-tests/fixtures/attacks"
import { cleanRichText, plainOf } from "./rich-text"

const ALLOWED =
  /<\/?(?:p|h3|h4|ul|ol|li|blockquote|strong|em|u|s)>|<br \/>|<a href="(?:https|mailto|tel):[^"<>\s]*" rel="nofollow ugc noopener">|<\/a>/g

/** What is left of a cleaned text without the markup that it may have. */
const beside = (clean: string) => clean.replace(ALLOWED, "")

describe("Rich text", () => {
  it.each([...ATTACKS, ...REFUSED, DEEP, TOO_LONG])("has nothing left of $name but text", ({ text }) => {
    const clean = cleanRichText(text)
    expect(beside(clean)).not.toMatch(/<[a-z/!?]/i)
    expect(clean.match(/<[^>]*>/g)?.join("") ?? "").not.toContain(ATTACKER)
    expect(cleanRichText(clean)).toBe(clean)
    expect(plainOf(clean)).toBe(plainOf(text))
  })

  it("has nothing left but text, whatever is sent", () => {
    const parts = [
      "<",
      ">",
      "/",
      "p",
      "script",
      "a",
      " href=",
      '"',
      "'",
      "javascript:",
      "svg",
      "<li>",
      "</p>",
    ]
    const html = fc.array(fc.oneof(fc.constantFrom(...parts), fc.string()), { maxLength: 20 })
    fc.assert(
      fc.property(html, (list) => {
        const clean = cleanRichText(list.join(""))
        expect(beside(clean)).not.toMatch(/<[a-z/!?]/i)
        expect(cleanRichText(clean)).toBe(clean)
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ["<p>One</p><p>Two</p>", "<p>One</p><p>Two</p>"],
    ["<b>Bold</b> and <i>slanted</i>", "<p><strong>Bold</strong> and <em>slanted</em></p>"],
    ["<h1>Top</h1><h2>Next</h2><h5>Low</h5>", "<h3>Top</h3><h3>Next</h3><h4>Low</h4>"],
    ["<div>Block</div>", "<p>Block</p>"],
    ["<del>old</del><ins>new</ins>", "<p><s>old</s><u>new</u></p>"],
    ["<ul><li>One</li><li></li></ul><p></p>", "<ul><li>One</li></ul>"],
    ["one<br>two", "<p>one<br />two</p>"],
    ["before<p>within</p>after", "<p>before</p><p>within</p><p>after</p>"],
    ["<strong>cut<p>through</p></strong>", "<p><strong>cut</strong></p><p>through</p>"],
    ["<p>Fish &amp; chips &lt; 5</p>", "<p>Fish &amp; chips &lt; 5</p>"],
    ["<p> </p><p><br></p>", ""],
    ["<script>alert(1)</script>", ""],
    [
      '<a href="https://plaza.example/a?b=1&c=2" target="_blank">link</a>',
      '<p><a href="https://plaza.example/a?b=1&amp;c=2" rel="nofollow ugc noopener">link</a></p>',
    ],
    [
      '<a href="mailto:hello@plaza.example">m</a>',
      '<p><a href="mailto:hello@plaza.example" rel="nofollow ugc noopener">m</a></p>',
    ],
    ['<a href="tel:+6621234567">t</a>', '<p><a href="tel:+6621234567" rel="nofollow ugc noopener">t</a></p>'],
    ['<a href="http://plaza.example/">h</a> <a href="/here">r</a>', "<p>h r</p>"],
  ])("keeps what it may of %s", (html, expected) => {
    expect(cleanRichText(html)).toBe(expected)
  })

  it.each(["Fish & chips", "I <3 you, 5 < 6 > 4", "one\n\ntwo\nthree", "Tom &amp; Jerry", "", "{{7*7}}"])(
    "leaves plain text as it is: %j",
    (text) => expect(cleanRichText(text)).toBe(text),
  )

  it("is told without its tags, one line a block", () => {
    const html =
      "<h3>Oils</h3><p>Warm &amp; <strong>soft</strong><br />always</p><ul><li>One</li><li><p>Two</p></li></ul>"
    expect(plainOf(html)).toBe("Oils\nWarm & soft\nalways\n- One\n- Two")
    expect(plainOf("Fish & chips\n\n&lt;3")).toBe("Fish & chips\n\n&lt;3")
    expect(plainOf("<p>&lt;script&gt;</p>")).toBe("<script>")
  })
})
