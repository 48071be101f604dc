import type { Offer } from "../../../../src/modules/scheduling/offer/offer"
import { seeded, tally } from "./pool"
import { countRows, expectTruth, type VisitFact } from "./truth"
import { openVenue, staffIds, type Course } from "./venue"
import { at, holding, visitOf, type Wish } from "./wishes"

const REQUESTS = 200
const STAFF = 20
const ROOMS = 5
const MINUTE_MS = 60_000

interface RandomRequest {
  wishes: Wish[]
  /** UTC minute. */
  start: number
}

/** One to three services from 09:00 to 17:45, each of someone in two of three cases, else of anyone. */
function anyRequest(random: () => number, offers: readonly Offer[]): RandomRequest {
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)]
  const wishes = Array.from({ length: pick([1, 1, 1, 2, 3]) }, () => {
    const offer = pick(offers)
    return {
      offer,
      staff_id: random() < 2 / 3 ? pick(staffIds(STAFF)) : null,
      variant: Math.floor(random() * offer.variants.length),
    }
  })
  const start = at(0, "09:00").getTime() / MINUTE_MS + 15 * Math.floor(random() * 36)
  return { wishes, start }
}

/**
 * Whether a visit could be had beside those that are booked, told minute by minute: each segment needs one of its
 * staff and a room for itself alone.
 */
function isPossible({ wishes, start }: RandomRequest, taken: ReadonlySet<string>): boolean {
  let from = start
  return wishes.every(({ offer, staff_id, variant = 0 }) => {
    const { duration_minutes, processing } = offer.variants[variant]
    const begins = from
    const until = begins + duration_minutes
    from = until
    const isFree = (subject: string, works: (minute: number) => boolean) => {
      for (
        let minute = begins - offer.buffer_before_minutes;
        minute < until + offer.buffer_after_minutes;
        minute++
      ) {
        if (works(minute) && taken.has(`${subject} ${minute}`)) return false
      }
      return true
    }
    const works = (minute: number) =>
      !processing.some(({ after_minutes, duration_minutes: length }) => {
        const idleFrom = begins + after_minutes
        return idleFrom <= minute && minute < idleFrom + length
      })
    const staff = staff_id ? [staff_id] : staffIds(STAFF)
    const rooms = offer.resources.flatMap(({ unit_ids }) => unit_ids)
    return (
      staff.some((id) => isFree(id, works)) &&
      (rooms.length === 0 || rooms.some((id) => isFree(id, () => true)))
    )
  })
}

/** What a visit is as far as its request says it. */
const asked = ({ wishes, start }: RandomRequest) => {
  let from = start
  return wishes.map(({ offer, staff_id, variant = 0 }) => {
    const begins = from
    from += offer.variants[variant].duration_minutes
    return {
      variant_id: offer.variants[variant].variant_id,
      staff_id: staff_id ?? expect.stringMatching(/^stf_/),
      unit_ids: offer.resources.map(() => expect.stringMatching(/^unit_/)),
      start: begins,
      end: from,
      before: offer.buffer_before_minutes,
      after: offer.buffer_after_minutes,
      processing: offer.variants[variant].processing,
    }
  })
}

const segmentsOf = (visit: VisitFact | undefined) =>
  visit?.segments.map(({ id: _id, service_id: _service, ...segment }) => segment)

export function randomRaces(course: Course): void {
  const { pool } = course

  it("200 random visits over 20 staff and 5 rooms: each is held whole or refused for a reason", async () => {
    const gap = [{ after_minutes: 30, duration_minutes: 45 }]
    const offers = await openVenue(course, {
      staff: STAFF,
      rooms: ROOMS,
      services: {
        cut: { durations: [30, 45, 75] },
        massage: { durations: [60, 90], rooms: true, rules: { buffer_after_minutes: 10 } },
        colour: { durations: [105, 120], processing: gap, rules: { buffer_before_minutes: 5 } },
      },
    })
    const random = seeded(20310505)
    const requests = Array.from({ length: REQUESTS }, () =>
      anyRequest(random, [offers.cut, offers.massage, offers.colour]),
    )
    const begun = performance.now()
    const outcomes = await pool.race(
      requests.map(({ wishes, start }) => holding(visitOf(wishes, new Date(start * MINUTE_MS)))),
    )
    const { won, ...refused } = tally(outcomes)
    process.stdout.write(
      `${REQUESTS} random visits: ${won} held in ${Math.round(performance.now() - begun)} ms\n`,
    )
    expect(refused).toEqual({ slot_unavailable: REQUESTS - won })
    expect(won).toBeGreaterThan(50)
    expect(REQUESTS - won).toBeGreaterThan(20)

    const visits = new Map((await expectTruth(pool)).map((visit) => [visit.id, visit]))
    const held = outcomes.map((outcome) =>
      "result" in outcome ? segmentsOf(visits.get(outcome.result.booking_id)) : null,
    )
    expect(held).toEqual(
      requests.map((request, index) => ("result" in outcomes[index] ? asked(request) : null)),
    )

    const all = [...visits.values()]
    const segments = all.reduce((sum, visit) => sum + visit.segments.length, 0)
    const claims = all.reduce((sum, visit) => sum + visit.claims.length, 0)
    expect(await countRows(pool)).toEqual({ bookings: won, segments, claims, history: won, events: 0 })

    const taken = new Set(
      all.flatMap((visit) =>
        visit.claims.flatMap(({ subject_id, start, end }) =>
          Array.from({ length: end - start }, (_, index) => `${subject_id} ${start + index}`),
        ),
      ),
    )
    expect(
      requests.filter((request, index) => "code" in outcomes[index] && isPossible(request, taken)),
    ).toEqual([])
  })
}
