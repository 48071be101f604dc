import { toLanguageTag } from "./language-tag"
import { toPhoneNumber } from "./phone-number"

describe("telephone numbers", () => {
  it.each([
    ["+254 700 123 456", "+254700123456"],
    ["+66 (2) 123-4567", "+6621234567"],
    ["+493012345678", "+493012345678"],
    [" +1 202-456-1111", "+12024561111"],
  ])("reads %j", (written, number) => expect(toPhoneNumber(written)).toBe(number))

  it.each([
    "",
    "0700123456",
    "+254",
    "+000123456789",
    "+1 555",
    "call me",
    "+254700123456 ext. 5",
    "+2547001234567890",
  ])("refuses %j", (written) => expect(toPhoneNumber(written)).toBeNull())
})

describe("language tags", () => {
  it.each([
    ["en", "en"],
    ["EN-gb", "en-GB"],
    ["pt-br", "pt-BR"],
    ["zh-hant-tw", "zh-Hant-TW"],
    ["sw", "sw"],
    ["th", "th"],
  ])("reads %s", (written, tag) => expect(toLanguageTag(written)).toBe(tag))

  it.each([
    "",
    "english",
    "e",
    "en_GB",
    "xx",
    "qqq",
    "en-",
    "<b>",
    "en-x-aaaaaaaa-bbbbbbbb-cccccccc-dddddddd",
  ])("refuses %j", (written) => expect(toLanguageTag(written)).toBeNull())
})
