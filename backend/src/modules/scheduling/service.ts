import type { Context } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
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
import { resizeBooking, type Resize } from "./bookings/resize"
import { reviveBooking } from "./bookings/revive"
import { sweepHolds } from "./bookings/sweep-holds"
import { transition, type Transition } from "./bookings/transition"
import type { Calendar, CalendarRequest } from "./calendar/calendar"
import { changesSince, forgetChanges, type CalendarChanges } from "./calendar/changes"
import { loadCalendar } from "./calendar/load-calendar"
import { feedVisits, type FeedVisit } from "./feeds/feed-visits"
import { findFeed, type Feed } from "./feeds/find-feed"
import { removeFeed, replaceFeed } from "./feeds/replace-feed"
import type { FeedSubject } from "./feeds/subject"
import { markDueReminders, type MarkedReminders, type ReminderTerms } from "./reminders/mark-due-reminders"
import { RetryDeadlocks } from "./retry-deadlocks"
import { loadWorkPlans, type PlansAsked, type VenuePlan } from "./staff/work-plans"
import { executeIn } from "../sql"
import { OccupancyService } from "./occupancy-service"

/**
 * Opening hours, staff, services' rules, bookings, and the claims that make a double booking impossible. Each
 * method is one transaction; what they do is told where it is done, in the files they call.
 */
export default class SchedulingModuleService extends OccupancyService {
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

  @RetryDeadlocks()
  @InjectTransactionManager()
  async resizeBooking(wanted: Resize, @MedusaContext() context: Context = {}): Promise<void> {
    await resizeBooking(executeIn(context), wanted)
  }

  @InjectManager()
  async loadCalendar(
    asked: CalendarRequest,
    @MedusaContext() context: Context = {},
  ): Promise<Calendar | null> {
    return loadCalendar(executeIn(context), asked)
  }

  @InjectManager()
  async loadWorkPlans(asked: PlansAsked, @MedusaContext() context: Context = {}): Promise<VenuePlan[]> {
    return loadWorkPlans(executeIn(context), asked)
  }

  @InjectManager()
  async calendarChanges(
    input: { venue_id: string; since: string },
    @MedusaContext() context: Context = {},
  ): Promise<CalendarChanges> {
    return changesSince(executeIn(context), input)
  }

  @InjectManager()
  async forgetCalendarChanges(@MedusaContext() context: Context = {}): Promise<void> {
    await forgetChanges(executeIn(context))
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
}
