import assert from "node:assert/strict"
import { describe, it } from "node:test"
import { translator } from "@/languages/translator"
import type { OfferService } from "./booking-offer"
import { visitTerms } from "./visit-terms"

const t = translator("en", "policy")

const service = (title: string, more: Partial<OfferService> = {}) =>
  ({
    title,
    approval: "automatic",
    deposit: { type: "full", value: null },
    cancellation_policy: {
      free_until_minutes: 1440,
      late_fee_percentage: 50,
      no_show_fee_percentage: 0,
      max_reschedules: null,
    },
    ...more,
  }) as OfferService

const offer = {
  venue: { id: "ven_1", handle: "v", name: "V", time_zone: "Asia/Bangkok", currency_code: "THB" },
  now: "2026-06-01T00:00:00.000Z",
}

describe("The terms of a visit", () => {
  it("are said once for services that share them", () => {
    assert.deepEqual(visitTerms(t, [service("Cut"), service("Colour")], offer, null), [
      {
        title: null,
        sentences: [
          "Paid in full when you book.",
          "Free cancellation until 1 day before.",
          "Later than that costs 50 % of the price.",
        ],
      },
    ])
  })

  it("have one cutoff, the earliest, and are told apart by service where they cost different things", () => {
    const free = {
      free_until_minutes: 2880,
      late_fee_percentage: 0,
      no_show_fee_percentage: 0,
      max_reschedules: null,
    }
    assert.deepEqual(
      visitTerms(
        t,
        [service("Cut"), service("Colour", { cancellation_policy: free }), service("Dry")],
        offer,
        null,
      ),
      [
        {
          title: "Cut, Dry",
          sentences: [
            "Paid in full when you book.",
            "Free cancellation until 2 days before.",
            "Later than that costs 50 % of the price.",
          ],
        },
        {
          title: "Colour",
          sentences: ["Paid in full when you book.", "Free cancellation until 2 days before."],
        },
      ],
    )
  })

  it("say once that the venue has to approve, if one service asks for it", () => {
    const terms = visitTerms(t, [service("Cut"), service("Colour", { approval: "manual" })], offer, null)
    assert.deepEqual(terms[0], {
      title: null,
      sentences: ["The venue confirms your request before it is booked."],
    })
    assert.equal(terms.length, 2)
  })

  it("name the last free moment on the venue's clock once a time is chosen", () => {
    const [terms] = visitTerms(t, [service("Cut")], offer, "2026-06-10T03:00:00.000Z")
    assert.match(terms?.sentences[1] ?? "", /^Free cancellation until .*9 Jun.*10:00 \(GMT\+7\)\.$/)
  })
})
