import type { Context } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import { executeIn } from "../sql"
import { RetryDeadlocks } from "./retry-deadlocks"
import type { DayChange } from "./rota/day-change"
import { loadRota } from "./rota/load-rota"
import type { Rota, RotaRequest } from "./rota/rota"
import { loadRotaFrame, type RotaFrame } from "./rota/rota-frame"
import { writeDays } from "./rota/write-days"
import { RulesService } from "./rules-service"
import { shiftsRevision, type Revisions } from "./staff/shifts-revision"
import { skillsOf, type Skill } from "./staff/skills-of"
import { askTimeOff, withdrawNew } from "./time-off-requests/ask"
import { decideTimeOff, reopenRequest } from "./time-off-requests/decide"
import type { Decision, NewRequest } from "./time-off-requests/request"
import { takeBackTimeOff, type TakenBack } from "./time-off-requests/take-back"

/** The part of the module that plans a team: who works when, and who asks for time off. Each method is one transaction. */
export class TeamService extends RulesService {
  @InjectManager()
  async loadRota(asked: RotaRequest, @MedusaContext() context: Context = {}): Promise<Rota | null> {
    return loadRota(executeIn(context), asked)
  }

  @InjectManager()
  async loadRotaFrame(asked: RotaRequest, @MedusaContext() context: Context = {}): Promise<RotaFrame | null> {
    return loadRotaFrame(executeIn(context), asked)
  }

  @InjectManager()
  async skillsOf(staffId: string, @MedusaContext() context: Context = {}): Promise<Skill[]> {
    return skillsOf(executeIn(context), staffId)
  }

  @RetryDeadlocks()
  @InjectTransactionManager()
  async writeDays(
    days: DayChange[],
    seen: Revisions = {},
    @MedusaContext() context: Context = {},
  ): Promise<DayChange[]> {
    return writeDays(executeIn(context), days, seen)
  }

  @InjectManager()
  async shiftsRevision(staffId: string, @MedusaContext() context: Context = {}): Promise<string | null> {
    return shiftsRevision(executeIn(context), staffId)
  }

  @InjectTransactionManager()
  async askTimeOff(request: NewRequest, @MedusaContext() context: Context = {}): Promise<string> {
    return askTimeOff(executeIn(context), request)
  }

  /** Undoes `askTimeOff`. */
  @InjectTransactionManager()
  async withdrawNewRequest(id: string, @MedusaContext() context: Context = {}): Promise<void> {
    await withdrawNew(executeIn(context), id)
  }

  @RetryDeadlocks()
  @InjectTransactionManager()
  async decideTimeOff(decision: Decision, @MedusaContext() context: Context = {}): Promise<void> {
    await decideTimeOff(executeIn(context), decision)
  }

  @InjectTransactionManager()
  async takeBackTimeOff(taken: TakenBack, @MedusaContext() context: Context = {}): Promise<void> {
    await takeBackTimeOff(executeIn(context), taken)
  }

  /** Undoes `decideTimeOff`. */
  @RetryDeadlocks()
  @InjectTransactionManager()
  async reopenRequest(id: string, @MedusaContext() context: Context = {}): Promise<void> {
    await reopenRequest(executeIn(context), id)
  }
}
