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
import type { HoldRequest, PlacedHold } from "./bookings/hold-request"
import { placeHold } from "./bookings/place-hold"
import { reclaimHolds } from "./bookings/reclaim"
import { rescheduleBooking, type Reschedule } from "./bookings/reschedule"
import { reviveBooking } from "./bookings/revive"
import { sweepHolds } from "./bookings/sweep-holds"
import { transition, type Transition } from "./bookings/transition"
import { feedVisits, type FeedVisit } from "./feeds/feed-visits"
import { findFeed, type Feed } from "./feeds/find-feed"
import { removeFeed, replaceFeed } from "./feeds/replace-feed"
import type { FeedSubject } from "./feeds/subject"
import { closeOnDates, type Closures } from "./hours/close-on-dates"
import { models } from "./models"
import { addBlock, removeBlock, type NewBlock } from "./occupancy/blocks"
import type { NewClaim } from "./occupancy/claim"
import { insertClaims } from "./occupancy/insert-claims"
import { addTimeOff, liveBookingIds, removeTimeOff, type NewTimeOff } from "./occupancy/time-off"
import { loadOffer, loadOffersOf } from "./offer/load-offer"
import type { Offer } from "./offer/offer"
import { lockPrerequisites, refuseCycle } from "./offer/prerequisite-cycle"
import type { ServiceRules } from "./offer/service-rules"
import { markDueReminders, type MarkedReminders, type ReminderTerms } from "./reminders/mark-due-reminders"
import { createParts, replaceParts } from "./offer/write-parts"
import { lockStaff, refuseForeignShifts, writeStaffVenues } from "./staff/staff-venues"
import { whoPerforms, type Performance } from "./staff/who-performs"
import { staffAt, workplacesOf, type Workplaces } from "./staff/workplaces"
import { addSessions, type NewSessions } from "./sessions/add-sessions"
import {
  bookingsToEnd,
  cancelSession,
  interruptedCancellations,
  restoreSessions,
  withdrawSessions,
} from "./sessions/cancel-session"
import { changeSession, type SessionChange } from "./sessions/change-session"
import { findSessions, type SessionFilter } from "./sessions/find-sessions"
import type { Session } from "./sessions/session"
import type { ExceptionRow, OpeningRow, OverrideRow, ShiftRow } from "./week-rows"
import { RetryDeadlocks } from "./retry-deadlocks"
import { executeIn } from "./sql"
import { comingTimes, type ComingKind, type ComingTime } from "./zones/coming-times"
import type { ZoneMove, ZoneMoves } from "./zones/move"
import { moveBookings } from "./zones/move-bookings"
import { moveSessions } from "./zones/move-sessions"
import { settleClaims, type ZoneCollision } from "./zones/settle-claims"

/**
 * Opening hours, staff, services' rules, bookings, and the claims that make a double booking impossible. Each
 * method is one transaction; what they do is told where it is done, in the files they call.
 */
export default class SchedulingModuleService extends MedusaService(models) {
  @InjectManager()
  async loadOffer(idOrHandle: string, @MedusaContext() context: Context = {}): Promise<Offer | null> {
    return loadOffer(executeIn(context), idOrHandle)
  }

  /** Writes the rules of services with all that belongs to them, all or none. */
  @InjectTransactionManager()
  async createServiceRules(rows: ServiceRules[], @MedusaContext() context: Context = {}) {
    const services = await this.createServices(
      rows.map((row) => row.service),
      context,
    )
    await createParts(
      this,
      rows.map(({ service: _, ...parts }, index) => ({ id: services[index].id, parts })),
      context,
    )
    return services
  }

  /**
   * Changes the rules of a service; lists that are given replace what was there.
   * @throws 400 for prerequisites that lead back to the service
   */
  @InjectTransactionManager()
  async replaceServiceRules(
    id: string,
    { service, ...parts }: Partial<ServiceRules>,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    if (parts.prerequisites?.length) {
      await lockPrerequisites(executeIn(context))
      const required = parts.prerequisites.map(({ required_service_id }) => required_service_id)
      await refuseCycle(executeIn(context), id, required)
    }
    await this.updateServices({ ...service, id }, context)
    await replaceParts(this, id, parts, context)
  }

  @InjectManager()
  async refusePrerequisiteCycle(
    id: string,
    requiredIds: string[],
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    await refuseCycle(executeIn(context), id, requiredIds)
  }

  @InjectManager()
  async listAvailability(
    request: AvailabilityRequest,
    @MedusaContext() context: Context = {},
  ): Promise<Availability> {
    return availabilityOf(executeIn(context), request)
  }

  @InjectManager()
  async listWorkplaces(staffIds: string[], @MedusaContext() context: Context = {}): Promise<Workplaces[]> {
    return workplacesOf(executeIn(context), staffIds)
  }

  @InjectManager()
  async whoPerforms(
    serviceIds: string[],
    @MedusaContext() context: Context = {},
  ): Promise<Map<string, Performance>> {
    return whoPerforms(executeIn(context), serviceIds)
  }

  @InjectManager()
  async listStaffAt(venueId: string, @MedusaContext() context: Context = {}): Promise<string[]> {
    return staffAt(executeIn(context), venueId)
  }

  /** Adds a staff member who works at further venues, too. */
  @InjectTransactionManager()
  async addStaffMember(
    { venue_ids, ...row }: { venue_ids: string[]; venue_id: string; name: string },
    @MedusaContext() context: Context = {},
  ) {
    const [member] = await this.createStaffMembers([row], context)
    await writeStaffVenues(executeIn(context), member, venue_ids)
    return member
  }

  /**
   * Changes a staff member; `venue_ids` replace their further venues.
   * @throws 400 when shifts name a venue that they leave
   */
  @InjectTransactionManager()
  async changeStaffMember(
    { venue_ids, ...row }: { id: string; venue_ids?: string[] },
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    const member = await lockStaff(executeIn(context), row.id)
    await this.updateStaffMembers(row, context)
    if (venue_ids && member) await writeStaffVenues(executeIn(context), member, venue_ids)
  }

  /**
   * Replaces all shifts and overrides of a staff member.
   * @throws 400 naming one at a venue where they do not work
   */
  @InjectTransactionManager()
  async replaceShifts(
    input: { staff_id: string; weekly: ShiftRow[]; overrides: OverrideRow[] },
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    await lockStaff(executeIn(context), input.staff_id)
    await refuseForeignShifts(executeIn(context), input)
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

  /** Closes a venue on dates without an exception; answers the rows made and the dates left alone. */
  @InjectTransactionManager()
  async closeOnDates(
    closures: Closures,
    @MedusaContext() context: Context = {},
  ): Promise<{ created_ids: string[]; skipped_dates: string[] }> {
    return closeOnDates(executeIn(context), closures)
  }

  @InjectManager()
  async liveBookingIds(
    span: { subject_id: string; from: Date; until: Date | null },
    @MedusaContext() context: Context = {},
  ): Promise<string[]> {
    return liveBookingIds(executeIn(context), span)
  }

  @RetryDeadlocks()
  @InjectTransactionManager()
  async addTimeOff(timeOff: NewTimeOff, @MedusaContext() context: Context = {}): Promise<string> {
    return addTimeOff(executeIn(context), timeOff)
  }

  @InjectTransactionManager()
  async removeTimeOff(id: string, @MedusaContext() context: Context = {}): Promise<void> {
    await removeTimeOff(executeIn(context), id)
  }

  @RetryDeadlocks()
  @InjectTransactionManager()
  async addBlock(block: NewBlock, @MedusaContext() context: Context = {}): Promise<string> {
    return addBlock(executeIn(context), block)
  }

  @InjectTransactionManager()
  async removeBlock(id: string, @MedusaContext() context: Context = {}): Promise<void> {
    await removeBlock(executeIn(context), id)
  }

  /** One statement, which is its own transaction unless the caller has one. */
  @RetryDeadlocks()
  @InjectManager()
  async insertClaims(claims: NewClaim[], @MedusaContext() context: Context = {}): Promise<string[]> {
    return (await insertClaims(executeIn(context), claims)).map(({ subject_id }) => subject_id)
  }

  @RetryDeadlocks()
  @InjectTransactionManager()
  async placeHold(request: HoldRequest, @MedusaContext() context: Context = {}): Promise<PlacedHold> {
    return placeHold(executeIn(context), request)
  }

  @InjectManager()
  async nearestAlternatives(
    request: Parameters<typeof nearestAlternatives>[1],
    @MedusaContext() context: Context = {},
  ): Promise<string[]> {
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

  @RetryDeadlocks()
  @InjectTransactionManager()
  async confirmHeld(
    input: Parameters<typeof confirmHeld>[1],
    @MedusaContext() context: Context = {},
  ): Promise<string[]> {
    return confirmHeld(executeIn(context), input)
  }

  @RetryDeadlocks()
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

  @RetryDeadlocks()
  @InjectTransactionManager()
  async reclaimHolds(
    input: Parameters<typeof reclaimHolds>[1],
    @MedusaContext() context: Context = {},
  ): Promise<string[]> {
    return reclaimHolds(executeIn(context), input)
  }

  @RetryDeadlocks()
  @InjectTransactionManager()
  async rescheduleBooking(wanted: Reschedule, @MedusaContext() context: Context = {}): Promise<void> {
    await rescheduleBooking(executeIn(context), wanted)
  }

  @InjectManager()
  async loadOffersOf(ids: string[], @MedusaContext() context: Context = {}): Promise<Offer[]> {
    return loadOffersOf(executeIn(context), ids)
  }

  @RetryDeadlocks()
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
  ): Promise<{ id: string; hash_before: string | null }> {
    return replaceFeed(executeIn(context), feed)
  }

  @InjectTransactionManager()
  async removeFeed(
    subject: FeedSubject,
    @MedusaContext() context: Context = {},
  ): Promise<{ id: string; token_hash: string } | null> {
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

  @RetryDeadlocks()
  @InjectTransactionManager()
  async addSessions(input: NewSessions, @MedusaContext() context: Context = {}): Promise<string[]> {
    return addSessions(executeIn(context), input)
  }

  @InjectManager()
  async findSessions(filter: SessionFilter, @MedusaContext() context: Context = {}): Promise<Session[]> {
    return findSessions(executeIn(context), filter)
  }

  @RetryDeadlocks()
  @InjectTransactionManager()
  async changeSession(change: SessionChange, @MedusaContext() context: Context = {}): Promise<void> {
    await changeSession(executeIn(context), change)
  }

  @RetryDeadlocks()
  @InjectTransactionManager()
  async cancelSession(id: string, @MedusaContext() context: Context = {}): Promise<void> {
    await cancelSession(executeIn(context), id)
  }

  @InjectManager()
  async sessionBookingsToEnd(
    id: string,
    @MedusaContext() context: Context = {},
  ): Promise<{ id: string; status: BookingStatus }[]> {
    return bookingsToEnd(executeIn(context), id)
  }

  @InjectManager()
  async interruptedCancellations(minutes: number, @MedusaContext() context: Context = {}): Promise<string[]> {
    return interruptedCancellations(executeIn(context), minutes)
  }

  /** Soft-deletes a service and calls its coming sessions off; answers the ids of those. */
  @InjectTransactionManager()
  async withdrawService(id: string, @MedusaContext() context: Context = {}): Promise<string[]> {
    await this.softDeleteServices([id], undefined, context)
    return withdrawSessions(executeIn(context), id)
  }

  @InjectManager()
  async listComingTimes(
    { kind, after, limit }: { kind: ComingKind; after: ComingTime | null; limit: number },
    @MedusaContext() context: Context = {},
  ): Promise<ComingTime[]> {
    return comingTimes(executeIn(context), kind, after, limit)
  }

  @RetryDeadlocks()
  @InjectTransactionManager()
  async moveForZones(
    { kind, moves }: { kind: ComingKind; moves: ZoneMove[] },
    @MedusaContext() context: Context = {},
  ): Promise<ZoneMoves> {
    const move = kind === "sessions" ? moveSessions : moveBookings
    return move(executeIn(context), moves)
  }

  @RetryDeadlocks()
  @InjectTransactionManager()
  async settleZoneClaims(
    claimIds: string[],
    @MedusaContext() context: Context = {},
  ): Promise<ZoneCollision[]> {
    return settleClaims(executeIn(context), claimIds)
  }

  /** Undoes `withdrawService`. */
  @InjectTransactionManager()
  async restoreService(
    removed: { id: string; session_ids: string[] },
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    await this.restoreServices([removed.id], undefined, context)
    await restoreSessions(executeIn(context), removed.session_ids)
  }
}
