import assert from "node:assert/strict"
import { test } from "node:test"
import { translator } from "@/languages/translator"
import { announcementFor, isHeld } from "./hold-state"

const t = translator("en", "cart")

const NOW = new Date("2026-11-21T10:00:00.000Z")

test("a hold counts until the moment it expires", () => {
  assert.equal(isHeld({ status: "held", hold_expires_at: "2026-11-21T10:00:01.000Z" }, NOW), true)
  assert.equal(isHeld({ status: "held", hold_expires_at: "2026-11-21T10:00:00.000Z" }, NOW), false)
  assert.equal(isHeld({ status: "held", hold_expires_at: null }, NOW), false)
  assert.equal(isHeld({ status: "expired", hold_expires_at: "2026-11-21T10:05:00.000Z" }, NOW), false)
})

test("the time left is announced at milestones only", () => {
  assert.equal(announcementFor(t, 600_000), "")
  assert.equal(announcementFor(t, 120_001), "")
  assert.equal(announcementFor(t, 119_000), announcementFor(t, 45_000))
  assert.equal(announcementFor(t, 29_000), "Your hold ends in less than 30 seconds.")
  assert.equal(announcementFor(t, -1), "Your hold has ended.")
})
