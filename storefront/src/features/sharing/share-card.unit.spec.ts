import assert from "node:assert/strict"
import { test } from "node:test"
import { shareCard } from "./share-card"

const PAGE = { title: "Baan Dokrak", path: "/venues/baan-dokrak" }

test("a shared page names itself in its language, with its own picture", () => {
  const picture = { url: "http://files.example/room.webp", alt: null }
  const card = shareCard("th", { ...PAGE, description: "Massage", picture })
  assert.deepEqual(card, {
    siteName: "Plaza",
    type: "website",
    locale: "th_TH",
    title: "Baan Dokrak",
    description: "Massage",
    url: "/th/venues/baan-dokrak",
    images: {
      url: "/_next/image?url=http%3A%2F%2Ffiles.example%2Froom.webp&w=1200&q=75",
      alt: "Baan Dokrak",
    },
  })
})

test("a page without a picture is shared with Plaza's", () => {
  const { images } = shareCard("en", PAGE) ?? {}
  assert.deepEqual(images, { url: "/icons/share.png", width: 1200, height: 630, alt: "Plaza" })
})
