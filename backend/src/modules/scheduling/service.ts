import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { availabilityOf, type Availability, type AvailabilityRequest } from "./availability/availability"
import { nearestAlternatives } from "./availability/alternatives"
import type { Actor } from "./bookings/actor"
import type { BookingStatus } from "./bookings/booking-status"
import { checkCart } from "./bookings/check-cart"
import { checkNewLines, type NewLine } from "./bookings/check-new-lines"
import { confirmHeld, unconfirm } from "./bookings/confirm"
import { extendHold } from "./bookings/extend-hold"
import { placeHold, type HoldRequest, type PlacedHold } from "./bookings/place-hold"
import { reviveBooking } from "./bookings/revive"
import { sweepHolds } from "./bookings/sweep-holds"
import { transition, type Transition } from "./bookings/transition"
import { feedVisits, type FeedVisit } from "./feeds/feed-visits"
import { findFeed, type Feed } from "./feeds/find-feed"
import { removeFeed, replaceFeed } from "./feeds/replace-feed"
import type { FeedSubject } from "./feeds/subject"
import { models } from "./models"
import { addBlock, removeBlock, type NewBlock } from "./occupancy/blocks"
import type { NewClaim } from "./occupancy/claim"
import { insertClaims } from "./occupancy/insert-claims"
import { addTimeOff, liveBookingIds, removeTimeOff, type NewTimeOff } from "./occupancy/time-off"
import { loadOffer } from "./offer/load-offer"
import type { Offer } from "./offer/offer"
import { markDueReminders, type MarkedReminders, type ReminderTerms } from "./reminders/mark-due-reminders"
import type { ServiceRules } from "./offer/service-rules"
import type { ExceptionRow, OpeningRow, OverrideRow, ShiftRow } from "./week-rows"
import { executeIn } from "./sql"

/**
 * Opening hours, staff, services' rules, bookings, and the claims that make a double booking impossible. Each
 * method is one transaction; what they do is told where it is done, in the files they call.
 */
export default class SchedulingModuleService extends MedusaService(models) {
  @InjectManager()
  async loadOffer(idOrHandle: string, @MedusaContext() context: Context = {}): Promise<Offer | null> {
    return loadOffer(executeIn(context), idOrHandle)
  }

  /** Writes the rules of services with their variants, add-ons, staff and resource needs, all or none. */
  @InjectTransactionManager()
  async createServiceRules(rows: ServiceRules[], @MedusaContext() context: Context = {}) {
    const services = await this.createServices(
      rows.map((row) => row.service),
      context,
    )
    const of = <Part>(parts: (row: ServiceRules) => Part[]) =>
      rows.flatMap((row, index) => parts(row).map((part) => ({ ...part, service_id: services[index].id })))
    await this.createServiceVariants(
      of((row) => row.variants),
      context,
    )
    await this.createServiceAddOns(
      of((row) => row.add_ons),
      context,
    )
    await this.createServiceStaffs(
      of((row) => row.staff_ids.map((staff_id) => ({ staff_id }))),
      context,
    )
    await this.createServiceResources(
      of((row) => row.resource_requirements),
      context,
    )
    return services
  }

  /** Changes the rules of a service; lists that are given replace what was there. */
  @InjectTransactionManager()
  async replaceServiceRules(
    id: string,
    { service, ...parts }: Partial<ServiceRules>,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    await this.updateServices({ ...service, id }, context)
    const own = { service_id: id }
    if (parts.variants) {
      await this.deleteServiceVariants(own, context)
      await this.createServiceVariants(
        parts.variants.map((row) => ({ ...row, ...own })),
        context,
      )
    }
    if (parts.add_ons) {
      await this.deleteServiceAddOns(own, context)
      await this.createServiceAddOns(
        parts.add_ons.map((row) => ({ ...row, ...own })),
        context,
      )
    }
    if (parts.staff_ids) {
      await this.deleteServiceStaffs(own, context)
      await this.createServiceStaffs(
        parts.staff_ids.map((staff_id) => ({ staff_id, ...own })),
        context,
      )
    }
    if (parts.resource_requirements) {
      await this.deleteServiceResources(own, context)
      await this.createServiceResources(
        parts.resource_requirements.map((row) => ({ ...row, ...own })),
        context,
      )
    }
  }

  @InjectManager()
  async listAvailability(
    request: AvailabilityRequest,
    @MedusaContext() context: Context = {},
  ): Promise<Availability> {
    return availabilityOf(executeIn(context), request)
  }

  /** Replaces all shifts and overrides of a staff member. */
  @InjectTransactionManager()
  async replaceShifts(
    input: { staff_id: string; weekly: ShiftRow[]; overrides: OverrideRow[] },
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    await this.deleteShifts({ staff_id: input.staff_id }, context)
    await this.deleteShiftOverrides({ staff_id: input.staff_id }, context)
    await this.createShifts(input.weekly, context)
    await this.createShiftOverrides(input.overrides, context)
  }

  /** Replaces all opening hours and exceptions of a venue. */
  @InjectTransactionManager()
  async replaceOpeningHours(
    input: { venue_id: string; weekly: OpeningRow[]; exceptions: ExceptionRow[] },
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    await this.deleteOpeningIntervals({ venue_id: input.venue_id }, context)
    await this.deleteOpeningExceptions({ venue_id: input.venue_id }, context)
    await this.createOpeningIntervals(input.weekly, context)
    await this.createOpeningExceptions(input.exceptions, context)
  }

  @InjectManager()
  async liveBookingIds(
    span: { subject_id: string; from: Date; until: Date | null },
    @MedusaContext() context: Context = {},
  ): Promise<string[]> {
    return liveBookingIds(executeIn(context), span)
  }

  @InjectTransactionManager()
  async addTimeOff(timeOff: NewTimeOff, @MedusaContext() context: Context = {}): Promise<string> {
    return addTimeOff(executeIn(context), timeOff)
  }

  @InjectTransactionManager()
  async removeTimeOff(id: string, @MedusaContext() context: Context = {}): Promise<void> {
    await removeTimeOff(executeIn(context), id)
  }

  @InjectTransactionManager()
  async addBlock(block: NewBlock, @MedusaContext() context: Context = {}): Promise<string> {
    return addBlock(executeIn(context), block)
  }

  @InjectTransactionManager()
  async removeBlock(id: string, @MedusaContext() context: Context = {}): Promise<void> {
    await removeBlock(executeIn(context), id)
  }

  @InjectTransactionManager()
  async insertClaims(claims: NewClaim[], @MedusaContext() context: Context = {}): Promise<string[]> {
    return insertClaims(executeIn(context), claims)
  }

  @InjectTransactionManager()
  async placeHold(request: HoldRequest, @MedusaContext() context: Context = {}): Promise<PlacedHold> {
    return placeHold(executeIn(context), request)
  }

  @InjectManager()
  async nearestAlternatives(request: HoldRequest, @MedusaContext() context: Context = {}): Promise<string[]> {
    return nearestAlternatives(executeIn(context), request)
  }

  @InjectTransactionManager()
  async extendHold(
    input: { booking_id: string; cart_id: string; minutes: number },
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    await extendHold(executeIn(context), input)
  }

  @InjectManager()
  async checkCart(
    cart: Parameters<typeof checkCart>[1],
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    await checkCart(executeIn(context), cart)
  }

  @InjectManager()
  async checkNewLines(
    input: { cart_id: string | null; lines: NewLine[] },
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    await checkNewLines(executeIn(context), input.cart_id, input.lines)
  }

  @InjectTransactionManager()
  async confirmHeld(
    input: Parameters<typeof confirmHeld>[1],
    @MedusaContext() context: Context = {},
  ): Promise<string[]> {
    return confirmHeld(executeIn(context), input)
  }

  @InjectTransactionManager()
  async unconfirm(
    input: { booking_ids: string[]; minutes: number; by: Actor },
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    await unconfirm(executeIn(context), input.booking_ids, input.minutes, input.by)
  }

  @InjectTransactionManager()
  async transitionBooking(step: Transition, @MedusaContext() context: Context = {}): Promise<BookingStatus> {
    return transition(executeIn(context), step)
  }

  @InjectTransactionManager()
  async reviveBooking(
    ended: { booking_id: string; status: BookingStatus },
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    await reviveBooking(executeIn(context), ended)
  }

  @InjectTransactionManager()
  async sweepHolds(limit: number, @MedusaContext() context: Context = {}): Promise<string[]> {
    return sweepHolds(executeIn(context), limit)
  }

  @InjectTransactionManager()
  async replaceFeed(
    feed: FeedSubject & { token_hash: string },
    @MedusaContext() context: Context = {},
  ): Promise<string | null> {
    return replaceFeed(executeIn(context), feed)
  }

  @InjectTransactionManager()
  async removeFeed(subject: FeedSubject, @MedusaContext() context: Context = {}): Promise<string | null> {
    return removeFeed(executeIn(context), subject)
  }

  @InjectManager()
  async findFeed(tokenHash: string, @MedusaContext() context: Context = {}): Promise<Feed | null> {
    return findFeed(executeIn(context), tokenHash)
  }

  @InjectManager()
  async feedVisits(subject: FeedSubject, @MedusaContext() context: Context = {}): Promise<FeedVisit[]> {
    return feedVisits(executeIn(context), subject)
  }

  @InjectTransactionManager()
  async markDueReminders(
    input: { terms: ReminderTerms[]; limit: number },
    @MedusaContext() context: Context = {},
  ): Promise<MarkedReminders> {
    return markDueReminders(executeIn(context), input.terms, input.limit)
  }
}
