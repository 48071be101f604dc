import type { Context } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import type { BookingStatus } from "./bookings/booking-status"
import { addBlock, removeBlock, type NewBlock } from "./occupancy/blocks"
import type { NewClaim } from "./occupancy/claim"
import { insertClaims } from "./occupancy/insert-claims"
import { removeUnits, type RemovedUnits } from "./occupancy/remove-units"
import { addTimeOff, liveBookingIds, removeTimeOff, type NewTimeOff } from "./occupancy/time-off"
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
import { RetryDeadlocks } from "./retry-deadlocks"
import { executeIn } from "../sql"
import { comingTimes, type ComingKind, type ComingTime } from "./zones/coming-times"
import type { ZoneMove, ZoneMoves } from "./zones/move"
import { moveBookings } from "./zones/move-bookings"
import { moveSessions } from "./zones/move-sessions"
import { settleClaims, type ZoneCollision } from "./zones/settle-claims"
import { TeamService } from "./team-service"

/**
 * The part of the module that takes time without a shopper: time off, blocks, sessions of classes, and what moves when
 * the rules of a zone change. Each method is one transaction.
 */
export class OccupancyService extends TeamService {
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

  @RetryDeadlocks()
  @InjectTransactionManager()
  async removeUnits(
    input: { resource_id: string; many: number | null },
    @MedusaContext() context: Context = {},
  ): Promise<RemovedUnits> {
    return removeUnits(executeIn(context), input)
  }

  /** One statement, which is its own transaction unless the caller has one. */
  @RetryDeadlocks()
  @InjectManager()
  async insertClaims(claims: NewClaim[], @MedusaContext() context: Context = {}): Promise<string[]> {
    return (await insertClaims(executeIn(context), claims)).map(({ subject_id }) => subject_id)
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

  /** Undoes `withdrawService`. */
  @InjectTransactionManager()
  async restoreService(
    removed: { id: string; session_ids: string[] },
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    await this.restoreServices([removed.id], undefined, context)
    await restoreSessions(executeIn(context), removed.session_ids)
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
}
