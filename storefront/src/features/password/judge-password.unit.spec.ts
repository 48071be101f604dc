import assert from "node:assert/strict"
import { test } from "node:test"
import { judgePassword, knownWords, LEAST_SCORE } from "./judge-password"

test("what everybody tries is weak, however long, and says why", async () => {
  for (const password of ["password", "Password1!", "12345678", "aaaaaaaaaaaaaaaa", "qwerty12"]) {
    const { score, advice } = await judgePassword(password, [])
    assert.ok(score < LEAST_SCORE, password)
    assert.notEqual(advice, "", password)
  }
})

test("a few words in a row are strong", async () => {
  for (const password of ["quiet otters paint slowly", "tR4!mZ9&kQ2w"]) {
    assert.equal((await judgePassword(password, [])).score, 4, password)
  }
})

test("one's own words count for little", async () => {
  const own = ["Malee Dokrak", "Sala Riverside Spa"]
  for (const password of ["SalaRiversideSpa1", "maleedokrak99"]) {
    assert.ok((await judgePassword(password, own)).score < LEAST_SCORE, password)
  }
  assert.deepEqual(knownWords(["Jo Lee"]), ["plaza", "jo lee", "jolee", "lee"])
})
