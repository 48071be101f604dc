import assert from "node:assert/strict"
import { test } from "node:test"
import { passwordStrength } from "./password-strength"

test("what everybody tries is weak, however long", () => {
  for (const password of [
    "",
    "password",
    "Password1!",
    "12345678",
    "aaaaaaaaaaaaaaaa",
    "abcdefghijkl",
    "qwerty12",
  ]) {
    assert.equal(passwordStrength(password), "weak", password)
  }
})

test("length makes a password strong, signs help", () => {
  assert.equal(passwordStrength("quiet otters paint slowly"), "strong")
  assert.equal(passwordStrength("tR4!mZ9&kQ2w"), "strong")
  assert.equal(passwordStrength("hk29fmwxq"), "fair")
})

test("one's own words count for little", () => {
  assert.equal(passwordStrength("malee-dokrak-1985"), "strong")
  assert.equal(passwordStrength("malee-dokrak-1985", ["Malee", "Dokrak"]), "fair")
  assert.equal(passwordStrength("a+b(c", ["+b("]), "weak")
})
