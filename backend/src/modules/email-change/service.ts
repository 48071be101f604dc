import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { askChange, type AskedChange } from "./changes/ask-change"
import { forgetChanges } from "./changes/forget-changes"
import { isReserved } from "./changes/is-reserved"
import { tryCode, type Attempt, type Tried } from "./changes/try-code"
import { undoChange, type Undone } from "./changes/undo-change"
import { EmailChange } from "./models/email-change"
import { executeIn } from "../sql"

/** Changes of the address that somebody signs in with: asked for, confirmed, taken back. */
export default class EmailChangeModuleService extends MedusaService({ EmailChange }) {
  /** Keeps a change that is to be confirmed; one that waited before is worth nothing from now on. */
  @InjectTransactionManager()
  async ask(change: AskedChange, @MedusaContext() context: Context = {}) {
    return askChange(executeIn(context), change)
  }

  @InjectTransactionManager()
  async tryCode(attempt: Attempt, @MedusaContext() context: Context = {}): Promise<Tried> {
    return tryCode(executeIn(context), attempt)
  }

  @InjectTransactionManager()
  async undo(id: string, @MedusaContext() context: Context = {}): Promise<Undone> {
    return undoChange(executeIn(context), id)
  }

  /** Whether somebody may still take this address back. */
  @InjectManager()
  async isReserved(email: string, @MedusaContext() context: Context = {}): Promise<boolean> {
    return isReserved(executeIn(context), email)
  }

  /** Drops changes that nobody can confirm or take back since `before`. */
  @InjectManager()
  async forgetOld(before: Date, @MedusaContext() context: Context = {}): Promise<void> {
    await forgetChanges(executeIn(context), before)
  }
}
