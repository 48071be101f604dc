import type { APIRequestContext } from "@playwright/test"
import { z } from "zod"
import { ATTACKS } from "../../backend/integration-tests/fixtures/attacks"
import { readConnection } from "./connection"
import { expect } from "./test"

const WEEK = [1, 2, 3, 4, 5, 6, 7]
const row = z.object({ id: z.string() })

/** A venue whose every text is an attack, with where it and its parts are found. */
export type AttackedVenue = { id: string; handle: string; service: string; staff: string; booking: string }

/** The routes of the admin for somebody signed in, and a place for the corpus. */
export class Attacker {
  private turn = 0

  private constructor(
    private readonly request: APIRequestContext,
    private readonly owner: { authorization: string },
    private readonly platform: { authorization: string },
  ) {}

  static async signIn(request: APIRequestContext): Promise<Attacker> {
    const { backend_url, logins } = readConnection()
    const tokenOf = async (login: { email: string; password: string }) => {
      const answer = await request.post(`${backend_url}/auth/user/emailpass`, {
        data: { email: login.email, password: login.password },
      })
      return { authorization: `Bearer ${z.object({ token: z.string() }).parse(await answer.json()).token}` }
    }
    return new Attacker(request, await tokenOf(logins.owner), await tokenOf(logins.admin))
  }

  /** Stores a venue with questions, a service, a member of staff and a booking, all of them attacks, and publishes it. */
  async storeVenue(): Promise<AttackedVenue> {
    const anything = z.unknown()
    const place = { country_code: "th", time_zone: "Asia/Bangkok", currency_code: "thb" }
    const { venue } = await this.post(
      "/venues",
      {
        ...place,
        name: this.next(120),
        description: this.next(),
        city: this.next(100),
        address_1: this.next(200),
      },
      z.object({ venue: row.extend({ handle: z.string() }) }),
    )
    const weekly = WEEK.map((weekday) => ({ weekday, opens: "09:00", closes: "20:00" }))
    await this.post(`/venues/${venue.id}/opening-hours`, { weekly, exceptions: [] }, anything)
    const faqs = Array.from({ length: 24 }, () => ({
      question: this.next(300),
      answer: `Answer: ${this.next()}`,
    }))
    await this.post(`/venues/${venue.id}/faqs`, { faqs }, anything)
    const { staff_member } = await this.post(
      "/staff",
      { venue_id: venue.id, name: this.next(120), title: this.next(120), bio: this.next() },
      z.object({ staff_member: row }),
    )
    const shifts = WEEK.map((weekday) => ({ weekday, starts: "09:00", ends: "20:00" }))
    await this.post(`/staff/${staff_member.id}/shifts`, { weekly: shifts, overrides: [] }, anything)
    const prices = [{ currency_code: "thb", amount: 800 }]
    const { service } = await this.post(
      "/services",
      {
        venue_id: venue.id,
        // Titles are the same in every run, handles are unique.
        handle: `attacked-${Date.now()}`,
        title: this.next(120),
        description: this.next(),
        status: "published",
        variants: [{ title: this.next(120), duration_minutes: 60, prices }],
        staff_ids: [staff_member.id],
      },
      z.object({ service: row.extend({ variants: z.array(row) }) }),
    )
    await this.post(`/venues/${venue.id}/submit`, {}, anything)
    await this.post(`/venues/${venue.id}/approve`, {}, anything, this.platform)
    const starts_at = `${new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10)}T05:00:00.000Z`
    const { booking } = await this.post(
      "/bookings",
      {
        customer: { name: this.next(120) },
        starts_at,
        segments: [{ variant_id: service.variants[0]?.id, staff_id: staff_member.id }],
        source: "phone",
        notes: this.next(2000),
        override_rules: true,
      },
      z.object({ booking: row }),
    )
    return {
      id: venue.id,
      handle: venue.handle,
      service: service.id,
      staff: staff_member.id,
      booking: booking.id,
    }
  }

  /** Takes the venue out of the store again; other tests shop in the same city. */
  async suspend({ id, booking }: AttackedVenue): Promise<void> {
    await this.post(`/bookings/${booking}/cancel`, { reason: this.next(1000) }, z.unknown())
    await this.post(`/venues/${id}/suspend`, { reason: this.next(1000) }, z.unknown(), this.platform)
  }

  /** The next attack of the corpus, as much of it as a field takes. */
  private next(longest = 3000): string {
    const { text = "" } = ATTACKS[this.turn++ % ATTACKS.length] ?? {}
    return text.slice(0, longest)
  }

  private async post<Schema extends z.ZodType>(
    path: string,
    data: object,
    answer: Schema,
    headers: { authorization: string } = this.owner,
  ): Promise<z.output<Schema>> {
    const response = await this.request.post(`${readConnection().backend_url}/admin${path}`, {
      headers,
      data,
    })
    expect(response.status(), `${path}: ${await response.text()}`).toBe(200)
    return answer.parse(await response.json())
  }
}
