import assert from "node:assert/strict"
import { test } from "node:test"
import { parse, TYPE } from "@formatjs/icu-messageformat-parser"
import type { MessageFormatElement } from "@formatjs/icu-messageformat-parser"
import { ar } from "@/messages/ar"
import { en } from "@/messages/en"
import { th } from "@/messages/th"

type Features = Record<string, Record<string, string>>

const ENGLISH: Features = en
const OTHERS: [language: string, features: Features][] = [
  ["th", th],
  ["ar", ar],
]

/** The arguments and tags that a message asks for. */
function namesIn(elements: MessageFormatElement[]): string[] {
  return elements.flatMap((element): string[] => {
    switch (element.type) {
      case TYPE.literal:
      case TYPE.pound:
        return []
      case TYPE.tag:
        return [`<${element.value}>`, ...namesIn(element.children)]
      case TYPE.plural:
      case TYPE.select:
        return [element.value, ...Object.values(element.options).flatMap(({ value }) => namesIn(value))]
      default:
        return [element.value]
    }
  })
}

const namesOf = (message: string) => [...new Set(namesIn(parse(message)))].sort()

test("every message of every language can be read and asks for what English asks for", () => {
  for (const [language, features] of [["en", ENGLISH] as const, ...OTHERS]) {
    for (const [feature, messages] of Object.entries(features)) {
      for (const [key, message] of Object.entries(messages)) {
        const name = `${language} ${feature}.${key}`
        const english = ENGLISH[feature]?.[key]
        assert.ok(english !== undefined, `${name} is not in English`)
        assert.notEqual(message.trim(), "", name)
        assert.deepEqual(namesOf(message), namesOf(english), name)
      }
    }
  }
})

test("Thai has every message of English", () => {
  const keys = (features: Features) =>
    Object.entries(features).flatMap(([feature, messages]) =>
      Object.keys(messages).map((key) => `${feature}.${key}`),
    )
  assert.deepEqual(keys(th).sort(), keys(ENGLISH).sort())
})

test("Arabic has the words of finding, booking and paying", () => {
  for (const feature of ["shell", "home", "venues", "venue", "policy", "booking"] as const) {
    assert.deepEqual(Object.keys(ar[feature] ?? {}).sort(), Object.keys(en[feature]).sort(), feature)
  }
  for (const key of ["cart", "checkOut", "total", "dueNow", "remove"] as const) {
    assert.ok(ar.cart?.[key], key)
  }
  for (const key of ["checkout", "payment", "payMoney", "firstName", "email"] as const) {
    assert.ok(ar.checkout?.[key], key)
  }
})

test("plurals name every form that their language has", () => {
  for (const [language, features] of [["en", ENGLISH] as const, ...OTHERS]) {
    const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories
    for (const messages of Object.values(features)) {
      for (const message of Object.values(messages)) {
        for (const element of parse(message)) {
          if (element.type === TYPE.plural) {
            // Nothing is never counted, and Arabic has a form for it.
            const missing = wanted.filter((form) => form !== "zero" && !(form in element.options))
            assert.deepEqual(missing, [], `${language}: ${message}`)
          }
        }
      }
    }
  }
})
