import type { NewTag } from "../../modules/client/same-tag"

/** The tags by which the demo's owner tells clients apart. */
export const CLIENT_TAGS: Pick<NewTag, "name" | "color">[] = [
  { name: "Regular", color: "green" },
  { name: "VIP", color: "purple" },
  { name: "Prefers mornings", color: "blue" },
  { name: "Sensitive skin", color: "orange" },
]

/** What was noted about clients; the pinned ones must not be overlooked. */
export const CLIENT_NOTES = [
  { body: "Allergic to nut oils: use jojoba instead.", pinned: true },
  { body: "Likes jasmine tea afterwards, and a quiet room by the garden.", pinned: false },
  { body: "Old injury of the left shoulder: light pressure there only.", pinned: true },
  { body: "Asked about a package for her sister's birthday in spring.", pinned: false },
  { body: "Comes straight from work; ten minutes late is usual.", pinned: false },
  { body: "Pays by card, wants the receipt by e-mail.", pinned: false },
]
