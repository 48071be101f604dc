import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { IdentityGuard } from "./models/identity-guard"
import { SignInSession } from "./models/sign-in-session"
import { signOutEverywhere, type SignOutEverywhere } from "./sessions/sign-out-everywhere"
import { readStanding, type Standing } from "./sessions/standing"
import * as sessions from "./sessions/write-sessions"
import { executeIn } from "../sql"

/** Who is signed in where, since when that counts, and when it ends. */
export default class SignInModuleService extends MedusaService({ IdentityGuard, SignInSession }) {
  @InjectManager()
  async standing(
    asked: { auth_identity_id: string; session_id: string | null },
    @MedusaContext() context: Context = {},
  ): Promise<Standing> {
    return readStanding(executeIn(context), asked)
  }

  @InjectManager()
  async begin(session: sessions.NewSession, @MedusaContext() context: Context = {}): Promise<string> {
    return sessions.beginSession(executeIn(context), session)
  }

  @InjectManager()
  async touch(id: string, now: Date, @MedusaContext() context: Context = {}): Promise<void> {
    await sessions.touchSession(executeIn(context), id, now)
  }

  @InjectManager()
  async confirm(
    session: { id: string; two_step?: boolean },
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    await sessions.confirmSession(executeIn(context), session)
  }

  @InjectManager()
  async end(
    session: { id: string; auth_identity_id: string },
    @MedusaContext() context: Context = {},
  ): Promise<boolean> {
    return sessions.endSession(executeIn(context), session)
  }

  @InjectManager()
  async forgetTwoStep(auth_identity_id: string, @MedusaContext() context: Context = {}): Promise<void> {
    await sessions.forgetTwoStep(executeIn(context), auth_identity_id)
  }

  @InjectManager()
  async forgetUnused(before: Date, @MedusaContext() context: Context = {}): Promise<void> {
    await sessions.forgetSessions(executeIn(context), before)
  }

  /** Ends the sessions of a person, but for the one that asks for it if it is named; answers how many ended. */
  @InjectTransactionManager()
  async signOutEverywhere(input: SignOutEverywhere, @MedusaContext() context: Context = {}): Promise<number> {
    return signOutEverywhere(executeIn(context), input)
  }
}
