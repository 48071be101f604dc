import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { IdentityGuard } from "./models/identity-guard"
import { SignInSession } from "./models/sign-in-session"
import { signOutEverywhere, type SignOutEverywhere } from "./sessions/sign-out-everywhere"
import { executeIn } from "./sql"

/** Who is signed in where, since when that counts, and when it ends. */
export default class SignInModuleService extends MedusaService({ IdentityGuard, SignInSession }) {
  @InjectTransactionManager()
  async signOutEverywhere(input: SignOutEverywhere, @MedusaContext() context: Context = {}): Promise<number> {
    return signOutEverywhere(executeIn(context), input)
  }
}
