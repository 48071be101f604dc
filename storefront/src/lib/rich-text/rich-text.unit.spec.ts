import assert from "node:assert/strict"
import path from "node:path"
import { test } from "node:test"
import { createElement } from "react"
import { renderToStaticMarkup } from "react-dom/server"
import { z } from "zod"
import { RichText } from "@/ui/rich-text"
import { excerpt, plainText } from "./excerpt"

const attack = z.object({ name: z.string(), text: z.string() })

/** The backend's corpus, which is not there when the storefront is built alone. */
async function loadCorpus() {
  const file = path.resolve(__dirname, "../../../../backend/integration-tests/fixtures/attacks.ts")
  const { ATTACKS, DEEP, REFUSED } = z
    .object({ ATTACKS: z.array(attack).min(60), DEEP: attack, REFUSED: z.array(attack) })
    .parse(await import(file))
  return [...ATTACKS, ...REFUSED, DEEP]
}

const shown = (value: string) =>
  renderToStaticMarkup(createElement(RichText, { value })).replace(/^<div[^>]*>|<\/div>$|<\/?span>/g, "")

const ALLOWED =
  /<\/?(?:p|ul|ol|li|blockquote|strong|em|u|s)>|<h[345] class="font-semibold">|<\/h[345]>|<br\/>|<a href="(?:https|mailto|tel):[^"<>]*" rel="nofollow ugc noopener">|<\/a>/g

test("plain text keeps its paragraphs and lines", () => {
  assert.equal(
    shown("Fish & chips <3\nfrom 5\n\nEvery day"),
    "<p>Fish &amp; chips &lt;3<br/>from 5</p><p>Every day</p>",
  )
  assert.equal(shown("&lt;b&gt; {{7*7}}"), "<p>&amp;lt;b&amp;gt; {{7*7}}</p>")
  assert.equal(shown(" \n\n "), "")
})

test("the formatting of a description is shown", () => {
  const html =
    '<h3>Oils</h3><p>Warm &amp; <strong>so<em>ft</em></strong><br />always</p><ol><li><p>One</p><ul><li>In</li></ul></li><li>Two</li></ol><blockquote><p>Bliss</p></blockquote><p><a href="mailto:hello@plaza.example">write</a></p>'
  assert.equal(
    shown(html),
    '<h3 class="font-semibold">Oils</h3><p>Warm &amp; <strong>so</strong><strong><em>ft</em></strong><br/>always</p><ol><li><p>One</p><ul><li>In</li></ul></li><li>Two</li></ol><blockquote><p>Bliss</p></blockquote><p><a href="mailto:hello@plaza.example" rel="nofollow ugc noopener">write</a></p>',
  )
})

test("blocks are well nested, however they came", () => {
  assert.equal(
    shown("<p>a<ul><li>b<p>c</ul>d<li>e"),
    "<p>a</p><ul><li><p>b</p><p>c</p></li></ul><p>d</p><p>e</p>",
  )
  assert.equal(
    shown("<strong>a<p>b</p></strong>c"),
    "<p><strong>a</strong></p><p><strong>b</strong></p><p>c</p>",
  )
  assert.equal(
    shown('<a href="https://a.example/">a<a href="https://b.example/">b</a></a>'),
    '<p><a href="https://a.example/" rel="nofollow ugc noopener">a</a><a href="https://b.example/" rel="nofollow ugc noopener">b</a></p>',
  )
  assert.equal(shown("<p> </p><ul><li></li></ul><blockquote></blockquote>"), "")
  assert.ok(shown(`${"<blockquote><ul><li>".repeat(500)}deep`).length < 2000)
})

test("nothing of an attack is left but text", async () => {
  for (const { name, text } of await loadCorpus()) {
    assert.doesNotMatch(shown(text).replace(ALLOWED, ""), /</, name)
    assert.doesNotMatch(plainText(`<p>${text}`), /[\r\n]/, name)
  }
})

test("an excerpt is text that ends with a word", () => {
  assert.equal(excerpt("<p>One &amp; two</p><ul><li>three</li></ul>", 160), "One & two three")
  assert.equal(excerpt("<p>One two, three four</p>", 12), "One two…")
  assert.equal(excerpt("x".repeat(20), 10), `${"x".repeat(10)}…`)
  assert.equal(excerpt("<script>alert(1)</script>", 10), "")
})
