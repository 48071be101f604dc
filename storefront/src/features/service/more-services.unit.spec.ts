import assert from "node:assert/strict"
import { test } from "node:test"
import type { Service } from "@/lib/plaza/schemas/service"
import { moreServices } from "./more-services"

const service = (id: string, category: string | null) =>
  ({ id, categories: category ? [{ id: category, name: category, handle: category }] : [] }) as Service

const MENU = [
  service("facial", "face"),
  service("foot", "massage"),
  service("gift", null),
  service("thai", "massage"),
  service("head", "massage"),
]

test("beside a service stand those of its category, then the rest of the menu", () => {
  const ids = moreServices(MENU, service("thai", "massage"), 3).map(({ id }) => id)
  assert.deepEqual(ids, ["foot", "head", "facial"])
})

test("a service without a category stands beside the menu as it is", () => {
  const ids = moreServices(MENU, service("gift", null), 9).map(({ id }) => id)
  assert.deepEqual(ids, ["facial", "foot", "thai", "head"])
})
