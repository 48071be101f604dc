import { linkAddress } from "./link-address"

it.each([
  ["https://plaza.example/a b", "https://plaza.example/a b"],
  ["plaza.example/oils?x=1", "https://plaza.example/oils?x=1"],
  [" hello@plaza.example ", "mailto:hello@plaza.example"],
  ["+66 (0)2 123-45", "tel:+660212345"],
  ["mailto:hello@plaza.example", "mailto:hello@plaza.example"],
])("%s is a link to %s", (typed, address) => expect(linkAddress(typed)).toBe(address))

it.each([
  "",
  "plaza",
  "http://plaza.example",
  "javascript:alert(1)",
  "data:text/html,x",
  "//plaza.example",
  "/here",
])("%s is no link", (typed) => expect(linkAddress(typed)).toBeUndefined())
