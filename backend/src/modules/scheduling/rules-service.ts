import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { availabilityOf, type Availability, type AvailabilityRequest } from "./availability/availability"
import { openServices, type OpenQuestion } from "./availability/open-services"
import { shopperAvailability, type ShopperQuestion } from "./availability/shopper-availability"
import { closeOnDates, type Closures } from "./hours/close-on-dates"
import { models } from "./models"
import { KeptOffers } from "./offer/kept-offers"
import { loadOffer, loadOffersOf } from "./offer/load-offer"
import type { Offer } from "./offer/offer"
import { changeTeam, type TeamChange } from "./offer/change-team"
import { lockPrerequisites, refuseCycle } from "./offer/prerequisite-cycle"
import { lockService, requireServiceRevision, serviceRevisions } from "./offer/service-revision"
import type { ServiceRules } from "./offer/service-rules"
import { createParts, replaceParts } from "./offer/write-parts"
import { previewDay, type Preview, type PreviewRequest } from "./preview/preview"
import { requireRevisions } from "./staff/shifts-revision"
import { lockStaff, refuseForeignShifts, writeStaffVenues } from "./staff/staff-venues"
import { whoPerforms, type Performance } from "./staff/who-performs"
import { staffAt, workplacesOf, type Workplaces } from "./staff/workplaces"
import type { ExceptionRow, OpeningRow, OverrideRow, ShiftRow } from "./week-rows"
import { executeIn, type Execute } from "../sql"

/**
 * The part of the module that says when and by whom something could be done: services' rules, staff and their shifts,
 * opening hours, and the free times that follow. Each method is one transaction.
 */
export class RulesService extends MedusaService(models) {
  private readonly kept_ = new KeptOffers()
  private pool_?: Execute

  @InjectManager()
  async loadOffer(idOrHandle: string, @MedusaContext() context: Context = {}): Promise<Offer | null> {
    return loadOffer(executeIn(context), idOrHandle)
  }

  @InjectManager()
  async loadOffersOf(ids: string[], @MedusaContext() context: Context = {}): Promise<Offer[]> {
    return loadOffersOf(executeIn(context), ids)
  }

  /** What a day of an offer would be, stored or not. */
  @InjectManager()
  async previewDay(request: PreviewRequest, @MedusaContext() context: Context = {}): Promise<Preview> {
    return previewDay(executeIn(context), request)
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
   * Changes the rules of a service; lists that are given replace what was there. `seen` is the revision that was looked at.
   * @throws 400 for prerequisites that lead back to the service; 409 `service_changed` when it is another one by now
   */
  @InjectTransactionManager()
  async replaceServiceRules(
    id: string,
    { service, ...parts }: Partial<ServiceRules>,
    seen?: string,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    await lockService(executeIn(context), id)
    if (seen !== undefined) await requireServiceRevision(executeIn(context), id, seen)
    if (parts.prerequisites?.length) {
      await lockPrerequisites(executeIn(context))
      const required = parts.prerequisites.map(({ required_service_id }) => required_service_id)
      await refuseCycle(executeIn(context), id, required)
    }
    await this.updateServices({ ...service, id }, context)
    await replaceParts(this, id, parts, context)
  }

  /** Adds staff to a service and takes others away. */
  @InjectTransactionManager()
  async changeServiceTeam(change: TeamChange, @MedusaContext() context: Context = {}): Promise<void> {
    await changeTeam(executeIn(context), change)
  }

  @InjectManager()
  async serviceRevisions(
    serviceIds: string[],
    @MedusaContext() context: Context = {},
  ): Promise<Map<string, string>> {
    return serviceRevisions(executeIn(context), serviceIds)
  }

  @InjectManager()
  async requireServiceRevision(
    id: string,
    seen: string,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    await requireServiceRevision(executeIn(context), id, seen)
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

  /**
   * What a shopper may book. It is asked more often than all else, and one statement answers it as a rule, so that it goes
   * to the pool without a manager of its own. Inside a transaction nothing is kept: its own changes are seen by nobody else,
   * and may be undone.
   */
  async listForShopper(
    question: ShopperQuestion,
    @MedusaContext() context: Context = {},
  ): Promise<Availability> {
    if (context.transactionManager) return shopperAvailability(executeIn(context), new KeptOffers(), question)
    const pool = (this.pool_ ??= await this.openPool_())
    return shopperAvailability(pool, this.kept_, question)
  }

  /** The services that a visit can begin with on a day, of any number of venues. */
  @InjectManager()
  async openServices(question: OpenQuestion, @MedusaContext() context: Context = {}): Promise<string[]> {
    return openServices(executeIn(context), question)
  }

  @InjectManager()
  protected async openPool_(@MedusaContext() context: Context = {}): Promise<Execute> {
    return executeIn(context)
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
   * Replaces all shifts and overrides of a staff member. `revision` is that of those that were looked at.
   * @throws 400 naming one at a venue where they do not work; 409 `shifts_changed` when they are others by now
   */
  @InjectTransactionManager()
  async replaceShifts(
    input: { staff_id: string; revision?: string; weekly: ShiftRow[]; overrides: OverrideRow[] },
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    const { staff_id, revision } = input
    await lockStaff(executeIn(context), staff_id)
    if (revision !== undefined) await requireRevisions(executeIn(context), { [staff_id]: revision })
    await refuseForeignShifts(executeIn(context), input)
    await this.deleteShifts({ staff_id }, context)
    await this.deleteShiftOverrides({ staff_id }, context)
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
}
