import type { Context, Logger } from "@medusajs/framework/types"
import { MedusaContext } from "@medusajs/framework/utils"

const MOST_ATTEMPTS = 3
const DEADLOCK = "40P01"

type Method = (...parameters: unknown[]) => Promise<unknown>

/**
 * Runs a method anew when PostgreSQL ended its transaction to resolve a deadlock, up to three times in all, and logs an
 * alarm each time: whoever locks keeps to one order (sessions, bookings by id, claims by subject), so a deadlock means
 * that something does not. Stands above `@InjectTransactionManager()`. In a caller's transaction nothing can be run
 * anew; there the error goes up to whoever began it.
 */
export function RetryDeadlocks() {
  return (target: object, name: string, descriptor: PropertyDescriptor): void => {
    const method: Method = descriptor.value
    const contextIndex = MedusaContext.getIndex(target, name) ?? -1
    descriptor.value = async function (
      this: { __container__: { logger: Logger } },
      ...parameters: unknown[]
    ) {
      const context = parameters[contextIndex] as Context | undefined
      for (let attempt = 1; ; attempt++) {
        try {
          return await method.apply(this, parameters)
        } catch (error) {
          if ((error as { code?: unknown }).code !== DEADLOCK || context?.transactionManager) throw error
          this.__container__.logger.error(
            `ALARM: deadlock in ${name} of the scheduling module, attempt ${attempt} of ${MOST_ATTEMPTS}`,
          )
          if (attempt === MOST_ATTEMPTS) throw error
        }
      }
    }
  }
}
